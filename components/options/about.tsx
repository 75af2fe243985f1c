// The version, the licence, and what happens to what is read.
import {useOpen} from '../acts';
import {t} from '../t';

export const About = ({version}: {version: string}) => {
	const open = useOpen();

	return (
		<>
			<p>
				{t('appName')} {version} · {t('licence')}
			</p>
			<p>{t('privacyLocal')}</p>
			<p>{t('privacyRead')}</p>
			<p>{t('privacyDisk')}</p>
			<button type="button" className="link" onClick={() => open.mutate({what: 'welcome'})}>
				{t('showWelcome')}
			</button>
		</>
	);
};

// A problem report that holds versions, places and counts, and nobody's name; the rep copies it or does not.
import {useReport} from '../report';
import {t} from '../t';
import {troubleWords} from '../words';

export const Report = () => {
	const {report, error, make, copy} = useReport();

	return (
		<>
			<p className="soft">{t('reportDetail')}</p>
			{error && <p role="alert">{troubleWords(error)}</p>}
			{report === undefined ? (
				<button type="button" onClick={make}>
					{t('reportMake')}
				</button>
			) : (
				<>
					<textarea readOnly rows={12} aria-label={t('optReport')} value={report} dir="ltr" />
					<button type="button" onClick={copy}>
						{t('copy')}
					</button>
				</>
			)}
		</>
	);
};

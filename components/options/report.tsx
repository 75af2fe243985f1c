// A problem report that holds versions, places and counts, and nobody's name; the rep copies it or does not.
import {useQuery} from '@tanstack/react-query';
import {useState} from 'react';
import {ask} from '../ask';
import {say} from '../snack';
import {t} from '../t';
import {troubleWords} from '../words';

export const Report = () => {
	const [wanted, setWanted] = useState(false);
	const report = useQuery({queryKey: ['report'], queryFn: () => ask('report', {}), enabled: wanted});
	const copy = () =>
		navigator.clipboard.writeText(report.data ?? '').then(
			() => say(t('reportCopied')),
			() => say(t('notCopied')),
		);

	return (
		<>
			<p className="soft">{t('reportDetail')}</p>
			{report.isError && <p role="alert">{troubleWords(report.error)}</p>}
			{report.data === undefined ? (
				<button type="button" onClick={() => setWanted(true)}>
					{t('reportMake')}
				</button>
			) : (
				<>
					<textarea readOnly rows={12} aria-label={t('optReport')} value={report.data} dir="ltr" />
					<button type="button" onClick={() => void copy()}>
						{t('copy')}
					</button>
				</>
			)}
		</>
	);
};

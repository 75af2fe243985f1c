// What was found on a page that could not be read: shown and copied when the rep asks for it, and free of content.
import {useQuery} from '@tanstack/react-query';
import {useState} from 'react';
import {ask} from '../ask';
import {say} from '../snack';
import {t} from '../t';
import {troubleWords} from '../words';

export const Diagnosis = ({tabId}: {tabId: number}) => {
	const [wanted, setWanted] = useState(false);
	const report = useQuery({queryKey: ['report', tabId], queryFn: () => ask('report', {tabId}), enabled: wanted});
	const copy = (text: string) =>
		navigator.clipboard.writeText(text).then(
			() => say(t('reportCopied')),
			() => say(t('notCopied')),
		);

	return (
		<div className="acts">
			<p className="soft">{t('signalsMean')}</p>
			{report.isError && <p role="alert">{troubleWords(report.error)}</p>}
			{report.data === undefined ? (
				<button type="button" onClick={() => setWanted(true)}>
					{t('signalsFound')}
				</button>
			) : (
				<>
					<pre className="found" dir="ltr">
						{report.data}
					</pre>
					<button type="button" onClick={() => void copy(report.data)}>
						{t('copy')}
					</button>
				</>
			)}
		</div>
	);
};

// What was found on a page that could not be read: shown and copied when the rep asks for it, and free of content.
import {useReport} from '../report';
import {t} from '../t';
import {troubleWords} from '../words';

export const Diagnosis = ({tabId}: {tabId: number}) => {
	const {report, error, make, copy} = useReport(tabId);

	return (
		<div className="acts">
			<p className="soft">{t('signalsMean')}</p>
			{error && <p role="alert">{troubleWords(error)}</p>}
			{report === undefined ? (
				<button type="button" onClick={make}>
					{t('signalsFound')}
				</button>
			) : (
				<>
					<pre className="found" dir="ltr">
						{report}
					</pre>
					<button type="button" onClick={copy}>
						{t('copy')}
					</button>
				</>
			)}
		</div>
	);
};

// The way out for whoever forgot the passphrase: erase everything, asked once more.
import {useState} from 'react';
import {useErase} from '../acts';
import {tellLocked} from '../locked';
import {t} from '../t';
import {troubleWords} from '../words';

export const EraseLocked = () => {
	const [asking, setAsking] = useState(false);
	const erase = useErase();
	if (!asking)
		return (
			<div className="acts">
				<button type="button" className="quiet" onClick={() => setAsking(true)}>
					{t('eraseAllAct')}
				</button>
			</div>
		);

	return (
		<div className="acts">
			<span>{t('eraseAllAsk')}</span>
			<button
				type="button"
				className="danger"
				disabled={erase.isPending}
				onClick={() => erase.mutate({}, {onSuccess: () => tellLocked(false)})}
			>
				{t('erase')}
			</button>
			<button type="button" onClick={() => setAsking(false)}>
				{t('keep')}
			</button>
			<p role="alert">{erase.isError && troubleWords(erase.error)}</p>
		</div>
	);
};

// The line at the foot of a view, with "Undo" where there is something to take back.
import {useEffect} from 'react';
import {ask} from './ask';
import {refresh} from './queries';
import {hush, say, useSnack} from './snack';
import {t} from './t';
import {troubleWords} from './words';

const undo = async (op: string): Promise<void> => {
	hush();
	try {
		say(t((await ask('undo', {op})) ? 'undone' : 'undoTooLate'));
		refresh(null);
	} catch (error) {
		say(troubleWords(error));
	}
};

const typing = (target: EventTarget | null) =>
	target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

export const Snackbar = () => {
	const snack = useSnack();
	const op = snack?.op ?? null;
	useEffect(() => {
		if (op === null) return;
		const listening = new AbortController();
		const onKey = (event: KeyboardEvent) => {
			if (event.key !== 'z' || !(event.ctrlKey || event.metaKey) || typing(event.target)) return;
			event.preventDefault();
			void undo(op);
		};
		addEventListener('keydown', onKey, {signal: listening.signal});
		return () => listening.abort();
	}, [op]);

	return (
		<div className="snacks" role="status">
			{snack && (
				<div className="snack" key={snack.id}>
					<span>{snack.words}</span>
					{op !== null && (
						<button type="button" onClick={() => void undo(op)}>
							{t('undo')}
						</button>
					)}
					<button type="button" className="icon" aria-label={t('dismiss')} onClick={hush}>
						×
					</button>
				</div>
			)}
		</div>
	);
};

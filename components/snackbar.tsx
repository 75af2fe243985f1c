// The line at the foot of a view, with "Undo" where there is something to take back.
import {useEffect} from 'react';
import {ask} from './ask';
import {unhide} from './noticed/hidden';
import {refresh} from './queries';
import {hush, type Snack, say, useSnack} from './snack';
import {t} from './t';
import {troubleWords} from './words';

const undo = async ({op, back}: Snack): Promise<void> => {
	hush();
	back?.(); // Missing of an act
	if (op === null) return;

	try {
		const undone = await ask('undo', {op});
		if (undone) unhide(op);
		say(t(undone ? 'undone' : 'undoTooLate'));
		refresh(null);
	} catch (error) {
		say(troubleWords(error));
	}
};

const typing = (target: EventTarget | null) =>
	target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

export const Snackbar = () => {
	const snack = useSnack();
	const undoable = snack?.op || snack?.back ? snack : null; // Missing where nothing is said
	useEffect(() => {
		if (undoable === null) return;
		const listening = new AbortController();
		const onKey = (event: KeyboardEvent) => {
			if (event.key !== 'z' || !(event.ctrlKey || event.metaKey) || typing(event.target)) return;
			event.preventDefault();
			void undo(undoable);
		};
		addEventListener('keydown', onKey, {signal: listening.signal});
		return () => listening.abort();
	}, [undoable]);

	return (
		<div className="snacks" role="status">
			{snack && (
				<div className="snack" key={snack.id}>
					<span>{snack.words}</span>
					{undoable !== null && (
						<button type="button" onClick={() => void undo(undoable)}>
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

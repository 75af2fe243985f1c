// Keys of the streams: between columns and within one, and letters that press what stands at hand.
import {useEffect} from 'react';
import {isPlain, press} from '../noticed/keys';
import type {Key} from '../t';
import {direction} from '../t';
import type {Moving} from './column';

export const streamKeys = [
	['j k', 'keyLines'],
	['h l', 'keyColumns'],
	['o ↵', 'keyOpenLine'],
	['e', 'keyDone'],
	['s', 'keySnooze'],
	['a', 'keyAddColumn'],
	['r', 'keyChangeColumn'],
	['[ ]', 'keyShiftColumn'],
	['c', 'keyCopyFilter'],
	['Ctrl Z', 'keyCtrlZ'],
	['?', 'keyHelp'],
] as const satisfies readonly (readonly [string, Key])[];

const within: Record<string, number> = {j: 1, ArrowDown: 1, k: -1, ArrowUp: -1};
const forth = direction === 'rtl' ? -1 : 1;
const between: Record<string, number> = {l: 1, h: -1, ArrowRight: forth, ArrowLeft: -forth};

/** `ids`: the columns in their order. */
export const useBoardKeys = (ids: readonly string[], moving: ReadonlyMap<string, Moving>): void => {
	useEffect(() => {
		const life = new AbortController();
		const onKey = (event: KeyboardEvent) => {
			if (!isPlain(event)) return;

			const column = document.activeElement?.closest<HTMLElement>('[data-column]') ?? null; // Missing where nothing has the focus
			const at = ids.indexOf(column?.dataset.column ?? ''); // Missing as above
			const [down, aside] = [within[event.key], between[event.key]];
			if (down !== undefined || aside !== undefined) {
				event.preventDefault();
				const to = at < 0 ? 0 : Math.max(0, Math.min(ids.length - 1, at + (aside ?? 0))); // Missing in turn: it is one of the two
				const own = moving.get(ids[to] ?? ''); // Missing where there is no column
				if (at < 0 || aside !== undefined) own?.enter();
				else own?.move(down ?? 0); // Missing never: it is one of the two
				return;
			}
			const tool = column?.querySelector<HTMLElement>(`[data-of="${CSS.escape(event.key)}"]`); // Missing of any other key
			if (tool) {
				event.preventDefault();
				tool.click();
			} else if (press(event) && column)
				setTimeout(() => document.activeElement === document.body && moving.get(ids[at] ?? '')?.enter(), 50); // Missing where the column went
		};
		addEventListener('keydown', onKey, {signal: life.signal});
		return () => life.abort();
	}, [ids, moving]);
};

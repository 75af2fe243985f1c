// One line that is said at the foot of a view: what was done, with ten seconds to take it back, or what went wrong.
import {useSyncExternalStore} from 'react';

/** How long the keeper can take an act back. */
export const undoFor = 10_000;

/** `op`: the act that can be taken back; `back`: how this view itself takes back what was no act. */
export type Snack = {words: string; op: string | null; back: (() => void) | null; id: number};

let snack: Snack | null = null;
let said = 0;
let timer: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

const show = (next: Snack | null) => {
	snack = next;
	clearTimeout(timer);
	if (next) timer = setTimeout(() => show(null), undoFor);
	for (const listener of listeners) listener();
};

/** Says a line; with the id of an act it offers to take it back. */
export const say = (words: string, op: string | null = null): void => {
	said += 1;
	show({words, op, back: null, id: said});
};

/** Says what was done with what is no act, such as a setting, and how it is taken back. */
export const sayBack = (words: string, back: () => void): void => {
	said += 1;
	show({words, op: null, back, id: said});
};

export const hush = (): void => show(null);

export const useSnack = (): Snack | null =>
	useSyncExternalStore(
		listener => {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		() => snack,
	);

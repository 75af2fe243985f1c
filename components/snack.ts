// One line that is said at the foot of a view: what was done, with ten seconds to take it back, or what went wrong.
import {useSyncExternalStore} from 'react';

/** How long the keeper can take an act back. */
export const undoFor = 10_000;

export type Snack = {words: string; op: string | null; id: number};

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
	show({words, op, id: said});
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

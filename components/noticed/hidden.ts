// What this view put away: gone at once, and back when it is taken back.
import {useSyncExternalStore} from 'react';

let hidden: ReadonlyMap<string, string> = new Map();
const listeners = new Set<() => void>();

const change = (next: ReadonlyMap<string, string>): void => {
	hidden = next;
	for (const listener of listeners) listener();
};

/** `op`: id of the act that put it away. */
export const hide = (id: string, op: string): void => change(new Map([...hidden, [id, op]]));

/** All that this act hid is shown again. */
export const unhide = (op: string): void => change(new Map([...hidden].filter(([, by]) => by !== op)));

const listen = (listener: () => void) => {
	listeners.add(listener);
	return () => void listeners.delete(listener);
};

/** Ids of what is hidden, by the act that hid it. */
export const useHidden = (): ReadonlyMap<string, string> => useSyncExternalStore(listen, () => hidden);

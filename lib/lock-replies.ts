// What the keeper answers about the lock of the store.

export type LockState = {
	on: boolean;
	locked: boolean;
	/** While all of it is written anew: which share of it is done, from 0 to 1. */
	moving: number | null;
};
/** `wrong`: it is another passphrase. `wait`: none is tried before `until`, in milliseconds since the epoch. */
export type Unlocked = {state: 'open'} | {state: 'wrong' | 'wait'; until: number};
/** `stopped`: everything is as it was. `busy`: a file is being brought in. */
export type LockMoved = {state: 'done' | 'stopped' | 'busy' | 'wrong'};

// Later: what the keeper does not read when it wakes, but when it first asks: the sources, and what they read answers with.
import {ask, canStart} from './ask';
import {sources} from './sources';

const parts = {ask, canStart, sources};
export type Later = typeof parts;

declare global {
	/** Set by `later.js`, in the keeper's own world. */
	var windshieldLater: Later | undefined;
}

export const offer = (): void => {
	globalThis.windshieldLater = parts;
};

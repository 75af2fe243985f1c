// Later: what the keeper does not read when it wakes, but when it first needs it: sources, and readers of files.
import {ask, canStart} from './ask';
import {blocksOf} from './exchange/blocks';
import {entries} from './exchange/entries';
import {preview, recognise} from './exchange/recognise';
import {cellsAt} from './exchange/table/cells';
import {sources} from './sources';

const parts = {ask, canStart, sources, blocksOf, cellsAt, entries, preview, recognise};
export type Later = typeof parts;

declare global {
	/** Set by `later.js`, in the keeper's own world. */
	var windshieldLater: Later | undefined;
}

export const offer = (): void => {
	globalThis.windshieldLater = parts;
};

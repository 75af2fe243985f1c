// What may go wrong with the store, as the words the views turn into a sentence.
import {Dexie} from 'dexie';

/**
 * The store cannot be read or written now (`storage`), was written by a newer Windshield (`newer-store`), is locked (`locked`), or can be
 * read but not written while all of it is written anew under another seal (`moving`).
 */
export type StoreTrouble = 'storage' | 'newer-store' | 'locked' | 'moving';

export class StorageTrouble extends Error {
	override readonly name = 'StorageTrouble';
	readonly trouble: StoreTrouble;

	constructor(trouble: StoreTrouble, cause?: unknown) {
		super(trouble, {cause});
		this.trouble = trouble;
	}
}

/** Whether the database failed, whatever it calls its failure: on a full disk its names mislead. */
export const isDatabaseError = (error: unknown): boolean =>
	error instanceof Dexie.DexieError || (typeof DOMException !== 'undefined' && error instanceof DOMException);

/** The same failure as a StorageTrouble; a mistake of ours stays what it is. */
export const asTrouble = (error: unknown): unknown => {
	if (error instanceof StorageTrouble) return error;
	const cause = error instanceof Dexie.DexieError ? (error as {inner?: unknown}).inner : undefined;
	if (cause instanceof StorageTrouble) return cause;

	return isDatabaseError(error) ? new StorageTrouble('storage', error) : error;
};

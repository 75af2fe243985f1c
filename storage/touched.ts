// Touched: whom something was written about, in the order in which it was, so that what is derived from the rest can follow.
// A row is written in the transaction of what it tells of: whoever derives and dies in between goes on where it had come to.
import type {Store} from './database';

export type TouchedRow = {
	/** Given by the browser: ever higher, never used again. Missing only before it is written. */
	n?: number;
	subject: string;
};
export const touchedIndex = '++n';

/** Those after `n` (0: all of them), the oldest first. The subject may be gone by now. */
export const touchedAfter = (db: Store, n: number, limit: number): Promise<Required<TouchedRow>[]> =>
	db.touched.where('n').above(n).limit(limit).toArray() as Promise<Required<TouchedRow>[]>;

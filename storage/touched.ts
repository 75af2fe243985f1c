// Touched: whom something was written about, in the order in which it was, so that what is derived from the rest can follow.
// A row is written in the transaction of what it tells of: whoever derives and dies in between goes on where it had come to.
import type {Store} from './database';
import {residentId, roomFor} from './residents';

export type TouchedRow = {
	/** Given by the browser: ever higher, never used again. Missing only before it is written. */
	n?: number;
	/** The id of a subject, or of a block: then everybody who lived in it. */
	subject: string;
};
export const touchedIndex = '++n';

const isBlock = (id: string): boolean => /^[\da-f-]{32}$/.test(id);

/** The blocks that were brought in next after `n`, up to whatever else was written about: in each, who lives there. */
export const broughtAfter = async (db: Store, n: number, limit: number): Promise<{n: number; block: string}[]> => {
	const rows = await db.touched.where('n').above(n).limit(limit).toArray();
	const other = rows.findIndex(({subject}) => !isBlock(subject));

	return rows.slice(0, other < 0 ? rows.length : other).map(({n: at, subject}) => ({n: at!, block: subject}));
};

/** Those after `n` (0: all of them), the oldest first. A subject may be gone by now: then it is out of what is derived, too. */
export const touchedAfter = async (db: Store, n: number, limit: number): Promise<{n: number; subjects: string[]}[]> => {
	const rows = await db.touched.where('n').above(n).limit(limit).toArray();

	return rows.map(({n: at, subject}) => ({
		n: at!,
		subjects: isBlock(subject)
			? Array.from({length: roomFor}, (_, position) => residentId(subject, position))
			: [subject],
	}));
};

// Batches: of each stretch of a file what did not simply become somebody: rows kept aside, and what was added to those we knew.
import type {Store} from './database';
import {within} from './imports';

/** What an import added to somebody who was there before it: hashes of the keys of its rows, so that nobody erased lives on in here. */
export type Joined = {subject: string; rows: number[]; tags: string[]};

/** `entry`: as lib/exchange read it. `candidates`: who it may be. */
export type Unsure = {line: number; entry: unknown; candidates: string[]};
export type Unread = {line: number; why: string; raw: string};

export type BatchRow = {
	/** The id of the import, and where in the file the stretch begins. */
	id: string;
	unsure: Unsure[];
	unread: Unread[];
	joined: Joined[];
};
export const batchesIndex = 'id';

export const batchId = (from: string, offset: number): string => `${from}-${offset.toString(16).padStart(14, '0')}`;

/** The batches of an import after `after` that kept something, in the order of the file. */
export const batchesOf = (db: Store, id: string, after: string | null, limit: number): Promise<BatchRow[]> => {
	const [from, to] = within(id);

	return db.batches
		.where('id')
		.between(after ?? from, to, after === null)
		.limit(limit)
		.toArray();
};

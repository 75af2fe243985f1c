// What was asked: one row for each source and subject, and one for each source of whoever was asked about last.
import type {AskedRow} from '@/lib/domain/asked';
import type {Store} from './database';
import {subjectOf} from './subjects';

export const askedIndex = 'id, subject';

const idOf = (source: string, subject: string): string => `${source}|${subject}`;

/** Every source that was asked about a subject. */
export const askedOf = (db: Store, subject: string): Promise<AskedRow[]> =>
	db.asked.where('subject').equals(subject).toArray();

/** How each of these sources did the last time, whomever it was asked about. */
export const lastAsked = async (db: Store, sources: string[]): Promise<AskedRow[]> =>
	(await db.asked.bulkGet(sources.map(source => idOf(source, '')))).filter(row => row !== undefined);

/** Whether it need not be asked again yet. What was asked later than now was asked under another clock. */
export const stillHolds = ({at, until}: AskedRow, now: number): boolean => at <= now && now < until;

/** Answers whether it was kept: not of somebody who was forgotten meanwhile. */
export const keepAsked = (db: Store, asked: Omit<AskedRow, 'id'>): Promise<boolean> =>
	db.transaction('rw', [db.asked, db.subjects, db.blocks], async () => {
		if (!(await subjectOf(db, asked.subject))) return false;

		await db.asked.bulkPut([
			{...asked, id: idOf(asked.source, asked.subject)},
			// Its words may speak of them.
			{...asked, id: idOf(asked.source, ''), subject: '', detail: null, handles: []},
		]);
		return true;
	});

/** Searches are kept beside the subjects: no subject has this id. */
const searchOf = (watch: string): string => `search ${watch}`;

/** Every source that a saved search was told by. */
export const searchedOf = (db: Store, watch: string): Promise<AskedRow[]> => askedOf(db, searchOf(watch));

/** Within a transaction of the keeper's, or in one of its own. Not of a search that was taken away meanwhile. */
export const keepSearched = (
	db: Store,
	watch: string,
	asked: Omit<AskedRow, 'id' | 'subject' | 'handles'>,
): Promise<void> =>
	db.transaction('rw', [db.asked, db.watches], async () => {
		if (!(await db.watches.get(watch))) return;

		const subject = searchOf(watch);
		await db.asked.put({...asked, subject, handles: [], id: idOf(asked.source, subject)});
	});

/** It searches for something else, or no more. */
export const dropSearched = async (db: Store, watch: string): Promise<void> => {
	await db.asked.where('subject').equals(searchOf(watch)).delete();
};

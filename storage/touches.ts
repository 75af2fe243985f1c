// Touches: contacts between us and a subject, in the order of their time.
import {Dexie} from 'dexie';
import type {Touch} from '@/lib/domain/touch';
import type {Store} from './database';

export type TouchRow = Touch;
export const touchesIndex = 'id, [subject+at]';

const newestFirst = (db: Store, subject: string) =>
	db.touches.where('[subject+at]').between([subject, Dexie.minKey], [subject, Dexie.maxKey]).reverse();

/** The newest first. */
export const touchesOf = (db: Store, subject: string, limit: number): Promise<Touch[]> =>
	newestFirst(db, subject).limit(limit).toArray();

/** Subject id → its newest touch, of those that have one. */
export const lastTouchesOf = (db: Store, subjects: string[]): Promise<Map<string, Touch>> =>
	db.transaction('r', db.touches, async () => {
		const rows = await Promise.all(subjects.map(subject => newestFirst(db, subject).first()));

		return new Map(rows.flatMap(row => (row ? [[row.subject, row]] : [])));
	});

// Known: the hashes of all keys by which somebody in the store may be met, told once through, so that a million rows need not ask.
import {Dexie} from 'dexie';
import type {Subject} from '@/lib/domain/subject';
import type {Store, TableName} from './database';
import type {HandleRow} from './handles';
import {hashOf} from './hash';
import {within} from './imports';
import {companyKeyed, nameKeyed, places} from './pages';

const pagesAtOnce = 50;
const rowsAtOnce = 20_000;

const tellPages = async (db: Store, from: string, to: string, tell: (hash: number) => void): Promise<void> => {
	// The first page may stand at `from` itself, so that what was read last does not tell whether anything was.
	for (let [after, including] = [from, true]; ; including = false) {
		const pages = await db.pages.where('id').between(after, to, including).limit(pagesAtOnce).toArray();
		for (const {keys} of pages) for (const key of keys) tell(Math.floor(key / places));
		const last = pages.at(-1);
		if (!last) return;
		after = last.id;
	}
};

/** By these keys somebody is met who lives in a block of another import. */
export const tellOthers = async (db: Store, importId: string, tell: (hash: number) => void): Promise<void> => {
	const [first, last] = within(importId);
	await tellPages(db, '', first, tell);
	await tellPages(db, last, '~', tell);
};

/** By these keys somebody is met who has rows. */
export const tellRows = async (db: Store, tell: (hash: number) => void): Promise<void> => {
	for (let after = ''; ; ) {
		const handles = await db.handles.where('handle').above(after).limit(rowsAtOnce).primaryKeys();
		for (const handle of handles) tell(hashOf(handle));
		if (handles.length === 0) break;
		after = handles.at(-1)!;
	}
	await tellIndex(db, 'nameKey', key => tell(hashOf(nameKeyed(key))));
	await tellIndex(db, 'companyKey', key => tell(hashOf(companyKeyed(key))));
};

const tellIndex = async (db: Store, index: 'nameKey' | 'companyKey', tell: (key: string) => void): Promise<void> => {
	for (let after: unknown = Dexie.minKey; ; ) {
		// Those who share the last one's are met by it.
		const keys = await db.subjects.where(index).above(after).limit(rowsAtOnce).keys();
		for (const key of keys) tell(key as string);
		if (keys.length === 0) return;
		after = keys.at(-1);
	}
};

/** By these keys somebody is met whom it brought before. */
export const tellOwn = (db: Store, importId: string, tell: (hash: number) => void): Promise<void> =>
	tellPages(db, ...within(importId), tell);

const listeners = new Set<(hash: number) => void>();

/** From now on tells of every key that an act gives to somebody, until the returned function is called. */
export const hearKeys = (tell: (hash: number) => void): (() => void) => {
	listeners.add(tell);
	return () => listeners.delete(tell);
};

/** Rows of an act, as they are written. */
export const tellKeys = (table: TableName, rows: readonly object[]): void => {
	if (listeners.size === 0 || (table !== 'handles' && table !== 'subjects')) return;

	for (const row of rows as (Partial<HandleRow> & Partial<Subject>)[]) {
		const keys = [
			row.handle ?? nameKeyed(row.nameKey ?? ''),
			...(row.companyKey ? [companyKeyed(row.companyKey)] : []),
		]; // Missing in a row of the other table
		for (const key of keys) for (const tell of listeners) tell(hashOf(key));
	}
};

// An act: how rows are written within one transaction, and how they were before, so that it can be taken back.
import {Dexie} from 'dexie';
import type {Rows, Store, TableName} from './database';
import {tellKeys} from './known';
import {lodgersOf} from './lodging';
import {moveOut} from './move-out';

/** What is written otherwise: the list of acts, what follows from other rows, what the way out keeps, and what files bring in many at a time. */
type Apart =
	| ('operations' | 'derived' | 'touched' | 'imports' | 'files' | 'batches' | 'blocks' | 'pages')
	| ('hosts' | 'answers' | 'secrets');
/** Tables that an act may write. */
export type Writable = Exclude<TableName, Apart>;

export type Act = {
	/** For reading, within the same transaction. Never write by it: that could not be taken back. */
	db: Store;
	put: <T extends Writable>(table: T, row: Rows[T]) => Promise<void>;
	/** Adds a row that is not there yet and answers whether it did; one that is there stays as it is. */
	add: <T extends Writable>(table: T, row: Rows[T]) => Promise<boolean>;
	/** Adds those of many rows that are not there yet, and answers how many those were. */
	addAll: <T extends Writable>(table: T, rows: Rows[T][]) => Promise<number>;
	/** The same, and answers the keys of those. */
	addNew: <T extends Writable>(table: T, rows: Rows[T][]) => Promise<string[]>;
	/** Of each key one. */
	putAll: <T extends Writable>(table: T, rows: Rows[T][]) => Promise<void>;
	delete: (table: Writable, key: string) => Promise<void>;
};

/** One row as it was before an act (`null`: not there) and as the act left it (`null`: not there any more). */
export type Image = {table: Writable; key: string; before: unknown; after: unknown};

export const keyOf = (db: Store, table: TableName, row: object): string =>
	(row as Record<string, string>)[db.table(table).schema.primKey.keyPath as string]!;

/** Whom a row speaks of; null for the settings and for sightings of people who are not remembered. */
export const aboutWhom = (table: Writable, row: unknown): string | null =>
	((row as Record<string, unknown> | null)?.[table === 'subjects' ? 'id' : 'subject'] as string | undefined) ?? null;

/**
 * Dexie follows its transaction through some hundred waits that ask nothing of the store; after them each write would be one of its own, and
 * a death between two of them would leave half an act. Throws there.
 */
const staysWithin = (): void => {
	if (!Dexie.currentTransaction) throw new Error('An act was written outside of its transaction.'); // Missing outside of one
};

/** Writes within the running transaction; whoever lives in a block moves out before. What is touched is noted in `images`, where given. */
export const actOn = (db: Store, images?: Map<string, Image>): Act => {
	const note = async (table: Writable, keys: string[], after: (index: number) => unknown) => {
		if (!images) return;

		const before: unknown[] = await db.table(table).bulkGet(keys);
		for (const [index, key] of keys.entries()) {
			const id = `${table}\n${key}`;
			const noted = images.get(id);
			images.set(id, {table, key, before: noted ? noted.before : (before[index] ?? null), after: after(index)});
		}
	};

	const told = new Set<string | null>([null]);
	const touch = async (table: Writable, rows: unknown[]) => {
		const fresh = new Set(rows.map(row => aboutWhom(table, row))).difference(told);
		for (const subject of fresh) told.add(subject);
		if (fresh.size > 0) await db.touched.bulkAdd([...fresh].map(subject => ({subject: subject!})));
	};

	const addNew: Act['addNew'] = async (table, rows) => {
		const unique = [...new Map(rows.toReversed().map(row => [keyOf(db, table, row), row]))].toReversed();
		const there = await db.table(table).bulkGet(unique.map(([key]) => key));
		const wanted = unique.filter((_, index) => there[index] === undefined);
		const lodged = await lodgersOf(
			db,
			table,
			wanted.map(([key]) => key),
		);
		const absent = wanted.filter(([key]) => !lodged.has(key));
		await moveOut(
			db,
			absent.flatMap(([, row]) => aboutWhom(table, row) ?? []),
		);
		staysWithin();
		await db.table(table).bulkAdd(absent.map(([, row]) => row));
		for (const [key, after] of absent) {
			const id = `${table}\n${key}`;
			images?.set(id, {table, key, before: images.get(id)?.before ?? null, after});
		}
		const rowsAdded = absent.map(([, row]) => row);
		await touch(table, rowsAdded);
		tellKeys(table, rowsAdded);

		return absent.map(([key]) => key);
	};

	const putAll: Act['putAll'] = async (table, rows) => {
		const keys = rows.map(row => keyOf(db, table, row));
		const about = rows.map(row => aboutWhom(table, row) ?? '');
		await moveOut(db, [...(await lodgersOf(db, table, keys)).values(), ...about]);
		await note(table, keys, index => rows[index]);
		staysWithin();
		await db.table(table).bulkPut(rows);
		await touch(table, rows);
		tellKeys(table, rows);
	};

	return {
		db,
		addNew,
		addAll: async (table, rows) => (await addNew(table, rows)).length,
		add: async (table, row) => (await addNew(table, [row])).length === 1,
		putAll,
		put: (table, row) => putAll(table, [row]),
		delete: async (table, key) => {
			await moveOut(db, [...(await lodgersOf(db, table, [key])).values()]);
			await note(table, [key], () => null);
			staysWithin();
			await touch(table, [await db.table(table).get(key)]);
			await db.table(table).delete(key);
		},
	};
};

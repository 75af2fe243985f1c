// Copying: every row of a store put into an empty one under another seal, and read back.
import {Dexie} from 'dexie';
import type {Store, TableName} from './database';
import {encode} from './sealed/coding';

/** Files that wait to be brought in are no part of it: the rep chooses them again; nor are kept answers, which can be asked again. */
const besides: readonly string[] = ['files', 'answers'] satisfies TableName[];

/** Rows at a time: few of those that hold many. */
const atOnce: Record<string, number> = {derived: 1, batches: 5, blocks: 10, pages: 20} satisfies {
	[T in TableName]?: number;
};
const usually = 300;

const rest = () => new Promise<void>(resolve => setTimeout(resolve));

const isSame = (one: unknown, other: unknown): boolean => {
	const [a, b] = [encode(one), encode(other)];
	return a.length === b.length && a.every((byte, at) => byte === b[at]);
};

/** The number that the browser gives next to a row of `touched`: whoever derives knows by them how far it has come. */
export const nextNumber = (db: Store): Promise<number> =>
	db.transaction('rw', db.touched, async () => {
		const n = Number(await db.touched.add({subject: ''}));
		await db.table('touched').delete(n);
		return n;
	});

/** More than are given between asking for the next one and the moment from which nobody writes. */
const ahead = 100_000;

/** All that was written before is on the disk after it: the store it came from may go. */
const flush = async (db: Store): Promise<void> => {
	const row = {key: 'copied', value: null};
	await db.settings.put(row);
	await db.settings.delete(row.key);
};

/**
 * Nobody writes to `from` meanwhile. `tell`: the share that is done. `next`: numbers of `touched` go on after it. Answers whether all of it is there: not where it was stopped.
 * Throws where a row that was read back is another.
 */
export const copyInto = async (
	from: Store,
	to: Store,
	tell: (share: number) => void,
	signal: AbortSignal,
	next: number,
): Promise<boolean> => {
	const tables = from.tables.filter(({name}) => !besides.includes(name));
	const counts = await Promise.all(tables.map(table => table.count()));
	const all = counts.reduce((sum, count) => sum + count, 1);
	let done = 0;
	await to.touched.add({n: next + ahead, subject: ''});
	await to.table('touched').delete(next + ahead);
	for (const table of tables) {
		const id = table.schema.primKey.keyPath as string;
		const limit = atOnce[table.name] ?? usually; // Missing for rows of one thing
		for (let after: unknown = Dexie.minKey; ; ) {
			if (signal.aborted) return false;

			const rows = await table.where(':id').above(after).limit(limit).toArray();
			const last = rows.at(-1);
			if (last === undefined) break;

			await to.table(table.name).bulkAdd(rows);
			const written = await to.table(table.name).bulkGet(rows.map(row => row[id]));
			if (!rows.every((row, at) => isSame(row, written[at])))
				throw new Error(`a row of ${table.name} was written otherwise`);

			after = last[id];
			done += rows.length;
			tell(done / all);
			await rest();
		}
	}
	await flush(to);
	return true;
};

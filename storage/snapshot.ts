// A snapshot: all rows of the store as of one moment, in slices that are the same for the same rows.
import {Dexie} from 'dexie';
import type {Store, TableName} from './database';
import {isPlain} from './sealed/columns';

/**
 * What is no part of it: what can be made or asked again, what goes within a day, files that wait to be brought in, and secrets, which the
 * rep types in anew: a backup may lie anywhere.
 */
const besides = [
	'operations',
	'derived',
	'touched',
	'files',
	'pages',
	'meetings',
	'answers',
	'secrets',
] as const satisfies TableName[];
export type LastingTable = Exclude<TableName, (typeof besides)[number]>;

export const lastingTables = (db: Store): LastingTable[] =>
	db.tables.map(({name}) => name as TableName).filter(name => !besides.includes(name as never)) as LastingTable[];

/** `json`: a list. Held by the browser, which puts on disk what is much. */
export type Slice = {table: LastingTable; count: number; json: Blob};

/** Rows that hold many are told a few at a time. */
const atOnce: Record<string, number> = {blocks: 10, batches: 5, merges: 50} satisfies {[T in TableName]?: number};
const usually = 500;

type Row = Record<string, unknown>;

/** Tells the rows of a table in the order of their keys, a few at a time. */
const inOrder = async (db: Store, name: LastingTable, tell: (rows: Row[]) => void): Promise<void> => {
	const table = db.table<Row, string>(name);
	const key = table.schema.primKey.keyPath as string;
	const limit = atOnce[name] ?? usually; // Missing for rows of one thing
	if (db.sealed && !isPlain(name, key)) {
		// What is hidden lies in no order: it is sorted as the browser sorts texts.
		const keys = (await table.toCollection().primaryKeys()).sort();
		for (let from = 0; from < keys.length; from += limit)
			tell((await table.bulkGet(keys.slice(from, from + limit))) as Row[]);
		return;
	}
	for (let after: unknown = Dexie.minKey; ; ) {
		const rows = await table.where(':id').above(after).limit(limit).toArray();
		const last = rows.at(-1);
		if (last === undefined) return;

		tell(rows);
		after = last[key];
	}
};

/** One transaction for all of it: whoever writes waits until it is over. */
export const snapshot = (db: Store): Promise<Slice[]> =>
	db.transaction('r', lastingTables(db), async () => {
		const slices: Slice[] = [];
		for (const table of lastingTables(db))
			await inOrder(db, table, rows =>
				slices.push({table, count: rows.length, json: new Blob([JSON.stringify(rows)])}),
			);
		return slices;
	});

// A snapshot: all rows of the store as of one moment, in slices that are the same for the same rows.
import {Dexie} from 'dexie';
import type {Store, TableName} from './database';

/** What is no part of it: what can be made again, what goes within a day, and files that wait to be brought in. */
const besides = ['operations', 'derived', 'touched', 'files', 'pages'] as const satisfies TableName[];
export type LastingTable = Exclude<TableName, (typeof besides)[number]>;

export const lastingTables = (db: Store): LastingTable[] =>
	db.tables.map(({name}) => name as TableName).filter(name => !besides.includes(name as never)) as LastingTable[];

/** `json`: a list. Held by the browser, which puts on disk what is much. */
export type Slice = {table: LastingTable; count: number; json: Blob};

/** Rows that hold many are told a few at a time. */
const atOnce: Record<string, number> = {blocks: 10, batches: 5, merges: 50} satisfies {[T in TableName]?: number};
const usually = 500;

/** One transaction for all of it: whoever writes waits until it is over. */
export const snapshot = (db: Store): Promise<Slice[]> =>
	db.transaction('r', lastingTables(db), async () => {
		const slices: Slice[] = [];
		for (const table of lastingTables(db)) {
			const limit = atOnce[table] ?? usually; // Missing for rows of one thing
			for (let after: unknown = Dexie.minKey; ; ) {
				const rows = await db.table(table).where(':id').above(after).limit(limit).toArray();
				const last = rows.at(-1);
				if (last === undefined) break;

				slices.push({table, count: rows.length, json: new Blob([JSON.stringify(rows)])});
				after = last[db.table(table).schema.primKey.keyPath as string];
			}
		}
		return slices;
	});

// All that was noticed, in the order of time: signals and finds together, the newest first, a page at a time.
import {Dexie, type Table} from 'dexie';
import type {Find} from '@/lib/domain/find';
import type {Spot} from '@/lib/domain/noticed';
import type {Signal} from '@/lib/domain/signal';
import type {Store} from './database';

export type NoticedRow = {id: string; at: number; signal: Signal | null; find: Find | null};

const signalRow = (signal: Signal): NoticedRow => ({id: `signal:${signal.id}`, at: signal.at, signal, find: null});
const findRow = (find: Find): NoticedRow => ({id: `find:${find.id}`, at: find.at, signal: null, find});

/** The newest first; of those of one moment the greatest id. It is the same in a sealed store, whose index knows no ids. */
const byTime = (a: NoticedRow, b: NoticedRow): number => b.at - a.at || (a.id < b.id ? 1 : -1);

/** How many rows are read at a time: opening the rows of a sealed store holds the keeper. */
const noticedAtOnce = (db: Store): number => (db.sealed ? 60 : 500);

type Reading = {rows: NoticedRow[] /** Below this moment there is more that was not read. */; from: number};

const readOf = async <T extends {at: number}>(
	db: Store,
	table: Table<T, string>,
	rowOf: (row: T) => NoticedRow,
	spot: Spot | null,
): Promise<Reading> => {
	const limit = noticedAtOnce(db);
	const ofMoment = async (at: number): Promise<NoticedRow[]> => {
		const rows: NoticedRow[] = [];
		for (let offset = 0; ; offset += limit) {
			const some = await table.where('at').equals(at).offset(offset).limit(limit).toArray();
			rows.push(...some.map(rowOf));
			if (some.length < limit) return rows;
		}
	};
	const ties = spot ? (await ofMoment(spot.at)).filter(({id}) => id < spot.id) : [];
	const below = await table
		.where('at')
		.below(spot?.at ?? Dexie.maxKey) // Missing at the beginning
		.reverse()
		.limit(limit)
		.toArray();
	const last = below.at(-1)?.at;
	if (below.length < limit || last === undefined)
		return {rows: [...ties, ...below.map(rowOf)], from: Number.NEGATIVE_INFINITY};

	// The last moment may be cut in the middle: it is read whole.
	const rows = below.filter(({at}) => at > last).map(rowOf);
	return {rows: [...ties, ...rows, ...(await ofMoment(last))], from: last};
};

/** What comes after a spot, and whether anything comes after that. Whatever is written meanwhile, nothing is told twice or left out. */
export const noticedAfter = (db: Store, spot: Spot | null): Promise<{rows: NoticedRow[]; more: boolean}> =>
	db.transaction('r', db.signals, db.finds, async () => {
		const signals = await readOf(db, db.signals, signalRow, spot);
		const finds = await readOf(db, db.finds, findRow, spot);
		const from = Math.max(signals.from, finds.from);

		return {
			rows: [...signals.rows, ...finds.rows].filter(({at}) => at >= from).sort(byTime),
			more: from !== Number.NEGATIVE_INFINITY,
		};
	});

/** By their ids, in the order asked for; those that are not there are left out. */
export const noticedBy = async (db: Store, ids: readonly string[]): Promise<NoticedRow[]> => {
	const own = (kind: string) => ids.flatMap(id => (id.startsWith(kind) ? id.slice(kind.length) : []));
	const [signals, finds] = await Promise.all([db.signals.bulkGet(own('signal:')), db.finds.bulkGet(own('find:'))]);
	const rows = [
		...signals.flatMap(row => (row ? signalRow(row) : [])),
		...finds.flatMap(row => (row ? findRow(row) : [])),
	];
	const byId = new Map(rows.map(row => [row.id, row]));

	return ids.flatMap(id => byId.get(id) ?? []); // Missing where it was forgotten
};

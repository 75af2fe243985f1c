// The store as a whole: how much there is, all of it in blocks, and none of it.
import {keep} from './commit';
import type {Rows, Store, TableName} from './database';
import {withoutLiving} from './merges';
import {sumLiving} from './move-out';
import {factRows, handleRows, noteRows, residentsIn, subjectRow} from './residents';

/** What goes out, in this order: no secret, and nothing that can be asked again. The ledger tells of this machine, so it comes in nowhere. */
const exported = [
	'subjects',
	'handles',
	'facts',
	'signals',
	'touches',
	'notes',
	'verdicts',
	'merges',
	'watches',
	'finds',
	'habits',
	'settings',
	'ledger',
] as const;
const imported = [
	...(['subjects', 'handles', 'facts', 'signals', 'touches', 'notes', 'verdicts', 'merges'] as const),
	...(['watches', 'finds', 'habits'] as const),
] as const;
export type ExportRows = {[T in (typeof exported)[number]]?: Rows[T][]};
export type ImportRows = {[T in (typeof imported)[number]]?: Rows[T][] | undefined};

const blockRows = 1000;
const blockCharacters = 250_000;

/** Counts every table: for the options, not for the hot path (seconds at a million). `bytes` is the browser's estimate. */
export const counts = async (db: Store) => {
	const [people, companies, facts, touches, notes, imports] = await Promise.all([
		db.subjects.where('kind').equals('person').count(),
		db.subjects.where('kind').equals('company').count(),
		db.facts.count(),
		db.touches.count(),
		db.notes.count(),
		db.imports.toArray(),
	]);
	const rows = {people, companies, facts, notes};
	const all = imports.reduce((sum, {living}) => sumLiving(sum, living), rows);
	const estimate = await globalThis.navigator?.storage?.estimate?.().catch(() => null);

	return {...all, touches, bytes: estimate?.usage ?? null};
};

/** The next block of the whole store after `after` (the `next` of the block before; null for the first). `next` is null at the end. */
export const exportBlock = async (
	db: Store,
	after: string | null,
): Promise<{rows: ExportRows; next: string | null}> => {
	const rows: Record<string, unknown[]> = {};
	const [from, key] = after
		? [after.slice(0, after.indexOf(' ')), after.slice(after.indexOf(' ') + 1)]
		: [exported[0], ''];
	let [room, characters] = [blockRows, 0];
	const tables = from === 'blocks' ? [] : exported.slice(exported.indexOf(from as (typeof exported)[number]));
	for (const table of tables) {
		const start = table === from ? key : '';
		const keyPath = db.table(table).schema.primKey.keyPath as string;
		const found: Record<string, string>[] = await db.table(table).where(keyPath).above(start).limit(room).toArray();
		for (const row of found) {
			rows[table] ??= [];
			rows[table].push(row);
			characters += JSON.stringify(row).length;
			room -= 1;
			if (room === 0 || characters > blockCharacters) return {rows, next: `${table} ${row[keyPath]}`};
		}
	}

	if (room < blockRows) return {rows, next: 'blocks '};

	return exportLodged(db, from === 'blocks' ? key : '');
};

/** What lives in the next block of residents, as rows of the tables they would be in. */
const exportLodged = async (db: Store, after: string): Promise<{rows: ExportRows; next: string | null}> => {
	const [block] = await db.blocks.where('id').above(after).limit(1).toArray();
	if (!block) return {rows: {}, next: null};

	const residents = residentsIn([block]);
	const rows = {
		subjects: residents.map(([id, resident]) => subjectRow(id, resident)),
		handles: residents.flatMap(([id, resident]) => handleRows(id, resident)),
		facts: residents.flatMap(([id, resident]) => factRows(id, resident)),
		notes: residents.flatMap(([id, resident]) => noteRows(id, resident)),
	};
	return {rows, next: `blocks ${block.id}`};
};

/** Brings in rows that were checked by their schemas. What is there already stays: nothing is overwritten. */
export const importRows = (db: Store, rows: ImportRows): Promise<{added: number; kept: number}> =>
	keep(db, async act => {
		let [added, all] = [0, 0];
		for (const table of imported) {
			const given = (rows[table] ?? []) as Rows[typeof table][];
			const apart = table === 'merges' ? await withoutLiving(db, given as Rows['merges'][]) : given;
			added += await act.addAll(table, apart);
			all += given.length;
		}

		return {added, kept: all - added};
	});

/** Empties every table. The bare ids of late acts stay, so that an act sent before cannot arrive after and write again. */
export const eraseAll = (db: Store): Promise<void> =>
	db.transaction('rw', db.tables, async () => {
		const log: TableName = 'operations';
		await Promise.all(db.tables.filter(table => table.name !== log).map(table => table.clear()));
		await db.operations.toCollection().modify(row => {
			delete row.images;
			delete row.held;
		});
	});

// The store as a whole: how much there is, all of it in blocks, all of one subject, and none of it.
import {rowsOfAny} from './any-of';
import {askedOf} from './asked';
import {keep} from './commit';
import type {Rows, Store, TableName} from './database';
import {factsOf} from './facts';
import {handlesOf} from './handles';
import {ledgerAbout} from './ledger';
import {mergesUnder, withoutLiving} from './merges';
import {sumLiving} from './move-out';
import {notesOf} from './notes';
import {factRows, handleRows, noteRows, residentsIn, subjectRow} from './residents';
import {signalsOf} from './signals';
import {subjectOf} from './subjects';
import {touchesOf} from './touches';
import {verdictsOf} from './verdicts';

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
	'settings',
	'ledger',
] as const;
const imported = ['subjects', 'handles', 'facts', 'signals', 'touches', 'notes', 'verdicts', 'merges'] as const;
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

/** All that is held of one subject, table by table. */
export const dossier = async (db: Store, subject: string): Promise<Record<string, unknown[]>> => {
	const row = await subjectOf(db, subject);
	const handles = await handlesOf(db, subject);

	return {
		subjects: row ? [row] : [],
		handles,
		facts: await factsOf(db, subject),
		signals: await signalsOf(db, subject),
		touches: await touchesOf(db, subject, Number.POSITIVE_INFINITY),
		notes: await notesOf(db, subject),
		verdicts: await verdictsOf(db, subject),
		merges: await mergesUnder(db, subject),
		asked: await askedOf(db, subject),
		ledger: await ledgerAbout(db, subject),
		sightings: await rowsOfAny(
			db.sightings,
			'handles',
			handles.map(known => known.handle),
		),
	};
};

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

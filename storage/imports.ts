// Imports: each file that was brought in, how far it has come, and what came of its rows.
import type {Store} from './database';
import {blockId} from './residents';

/** `chosen`: looked at, nothing written. `paused`: by the rep, or because the file has to be chosen again. `taken-back`: while it is undone. */
export type ImportState = 'chosen' | 'running' | 'paused' | 'done' | 'taken-back';

/** Of the rows read so far: brought in; there already; there, and something new said; kept aside; not readable. */
export type Sums = {added: number; same: number; changed: number; unsure: number; unread: number};

/** How many of what live in its blocks now. */
export type Living = {people: number; companies: number; facts: number; notes: number};

export type ImportRow = {
	/** The beginning of the ids of everybody it brings in. */
	id: string;
	/** The file: its name, size in bytes, and a hash of how it begins, by which it is known when it is chosen again. */
	name: string;
	size: number;
	head: string;
	/** How it is read, as lib/exchange says it: plain data. */
	choice: unknown;
	/** Whether those are brought in of whom it is not sure that they are new. */
	unsureAsNew: boolean;
	state: ImportState;
	/** When it was started, in milliseconds since the epoch. */
	at: number;
	/** Where reading goes on. */
	offset: number;
	line: number;
	/** How many blocks it wrote. */
	blocks: number;
	sums: Sums;
	/** Every tag that the file gave to anybody, up to five hundred. */
	tags: string[];
	living: Living;
	/** While it is taken back: up to whom those were looked at who have rows of their own. */
	left?: string;
};
export const importsIndex = 'id';

/** The file itself, kept until it is brought in, so that this can go on after the browser was closed. */
export type FileRow = {id: string; file: Blob};
export const filesIndex = 'id';

export const noSums: Sums = {added: 0, same: 0, changed: 0, unsure: 0, unread: 0};
export const nobodyLives: Living = {people: 0, companies: 0, facts: 0, notes: 0};

/** The last first. */
export const importsOf = async (db: Store): Promise<ImportRow[]> =>
	(await db.imports.toArray()).toSorted((a, b) => b.at - a.at);

export const importOf = (db: Store, id: string): Promise<ImportRow | undefined> => db.imports.get(id);

/** From which state an import may come into another: whatever arrives late changes nothing. */
const before: Record<ImportState, readonly ImportState[]> = {
	chosen: ['chosen'],
	running: ['chosen', 'paused'],
	paused: ['running'],
	done: ['running', 'paused'],
	'taken-back': ['running', 'paused', 'done'],
};

/** Changes the state, where it may come from the one that is there. */
export const setState = async (
	db: Store,
	id: string,
	state: ImportState,
	more: Partial<Pick<ImportRow, 'unsureAsNew' | 'at' | 'choice' | 'offset' | 'line'>> = {},
): Promise<void> => {
	await db.imports
		.where('id')
		.equals(id)
		.and(row => before[state].includes(row.state))
		.modify({...more, state});
};

/** What stands in the file is brought in: it is kept no longer. */
export const finish = (db: Store, id: string): Promise<void> =>
	db.transaction('rw', db.imports, db.files, async () => {
		await setState(db, id, 'done');
		await db.files.delete(id);
	});

/** Another file to look at; whatever was only looked at before is forgotten. */
export const newImport = (db: Store, row: ImportRow): Promise<void> =>
	db.transaction('rw', db.imports, db.files, async () => {
		const looked = (await db.imports.toArray()).filter(({state}) => state === 'chosen').map(({id}) => id);
		await db.imports.bulkDelete(looked);
		await db.files.bulkDelete(looked);
		await db.imports.add(row);
	});

/** All keys of its rows in tables whose ids begin with the import's. */
export const within = (id: string): [string, string] => [blockId(id, 0), `${id}-~`];

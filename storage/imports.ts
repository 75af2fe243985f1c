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

/** All keys of its rows in tables whose ids begin with the import's. */
export const within = (id: string): [string, string] => [blockId(id, 0), `${id}-~`];

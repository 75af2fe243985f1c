// Files: what the rep chose, kept in the store until it is brought in, and known again when it has to be chosen anew.
import type {Encoding} from '@/lib/exchange/choice';
import {type ImportRow, importOf, newImport, nobodyLives, noSums} from '@/storage/imports';
import {withStore} from '@/storage/open';
import {newImportId} from '@/storage/residents';
import {later} from './later';

/** So much of a file is looked at before it is brought in. */
const headBytes = 65_536;

/** Those that the store would not take: as long as this worker lives. */
const files = new Map<string, Blob>();

export const headOf = async (file: Blob): Promise<Uint8Array> =>
	new Uint8Array(await file.slice(0, headBytes).arrayBuffer());

const digest = async (bytes: Uint8Array): Promise<string> => {
	const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>));

	return [...hash].map(byte => byte.toString(16).padStart(2, '0')).join('');
};

/** null where the browser could not keep it, and the worker that had it is gone. */
export const fileOf = async (id: string): Promise<Blob | null> =>
	files.get(id) ?? (await withStore(async db => (await db.files.get(id))?.file)) ?? null; // Missing where the store would not take it

export const forgetFile = (id: string): void => {
	files.delete(id);
};

const keepFile = async (id: string, file: Blob): Promise<void> => {
	files.set(id, file);
	// Where there is no room, or a private window keeps no files, the rep is asked for it again.
	await withStore(db => db.files.put({id, file})).catch(() => {});
};

/** A file as an import that can be looked at; or one sentence that says why it is none. */
export const choose = async (
	file: File,
	own: readonly string[],
	encoding?: Encoding,
): Promise<ImportRow | {why: string}> => {
	const [bytes, {recognise}] = await Promise.all([headOf(file), later()]);
	const read = await recognise({name: file.name, size: file.size, bytes, own, ...(encoding && {encoding})});
	if ('why' in read) return read;

	const row: ImportRow = {
		id: newImportId(),
		name: file.name.slice(-200),
		size: file.size,
		head: await digest(bytes),
		choice: read.choice,
		unsureAsNew: false,
		state: 'chosen',
		at: Date.now(),
		...read.choice.start,
		blocks: 0,
		sums: noSums,
		tags: [],
		living: nobodyLives,
	};
	await withStore(db => newImport(db, row));
	await keepFile(row.id, file);
	return row;
};

/** Takes the same file again for an import that lost it; false where it is another. */
export const chooseAgain = async (id: string, file: File): Promise<boolean> => {
	const row = await withStore(db => importOf(db, id));
	if (!row || row.size !== file.size || row.name !== file.name.slice(-200)) return false;
	if (row.head !== (await digest(await headOf(file)))) return false;

	await keepFile(id, file);
	return true;
};

// Backups: where they go, under which seal, and how the last one went. Beside the store, since it outlives what is restored.
import {Dexie, type DexieOptions, type Table} from 'dexie';

export type BackupState = {
	/** Chosen by the rep; null: the browser's own folder. */
	folder: FileSystemDirectoryHandle | null;
	/** The key itself, which cannot be taken out; the passphrase is nowhere. */
	seal: {salt: string; rounds: number; key: CryptoKey} | null;
	/** When it was last looked, in milliseconds since the epoch, and what there was: the hash of each table. */
	last: {at: number; name: string; where: 'folder' | 'own'; sums: Record<string, {rows: number; hash: string}>} | null;
	/** Whether a view saves each day's backup to the downloads, and which it saved last. */
	downloads: boolean;
	saved: string | null;
	/** The folder, or any place at all, could not be written to. */
	trouble: 'folder' | 'storage' | null;
	/** When it last failed, in milliseconds since the epoch; null once one was made. */
	failed: number | null;
};

type Kept = Dexie & {readonly state: Table<BackupState & {id: string}, string>};

const id = 'state';
const none: BackupState = {
	folder: null,
	seal: null,
	last: null,
	downloads: false,
	saved: null,
	trouble: null,
	failed: null,
};

const within = async <T>(dexie: DexieOptions, work: (state: Kept['state']) => Promise<T>): Promise<T> => {
	const db = new Dexie('backups', dexie) as Kept;
	db.version(1).stores({state: 'id'});
	try {
		return await work(db.state);
	} finally {
		db.close();
	}
};

export const backupState = (dexie: DexieOptions = {}): Promise<BackupState> =>
	within(dexie, async state => ({...none, ...(await state.get(id))})); // Missing before the first change

export const changeBackups = (change: Partial<BackupState>, dexie: DexieOptions = {}): Promise<void> =>
	within(dexie, async state => {
		await state.put({...none, ...(await state.get(id)), ...change, id});
	});

/** The same without its seal and what it says of the last one, in a database of its own: the old one holds the seal's key as it is. */
export const forgetSeal = async (dexie: DexieOptions = {}): Promise<void> => {
	const {folder, downloads} = await backupState(dexie);
	await new Dexie('backups', dexie).delete();
	await changeBackups({folder, downloads}, dexie);
};

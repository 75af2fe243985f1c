// Connecting: one attempt to open the store, whatever version it is of, and when the connection is given up.
import type {DexieOptions} from 'dexie';
import {newStore, type Store, versions, type Watcher} from './database';
import type {Keys} from './sealed/keys';
import {StorageTrouble, type StoreTrouble} from './trouble';

/** Which store it is, and what its rows are sealed by, if they are. */
export type Placed = {name: string; keys: Keys | null};

export type Connecting = {
	/** Asked anew at each opening where another store may have taken its place. Throws where it is locked. */
	name: string | (() => Promise<Placed>);
	/** Why nothing may be written now, if so. */
	refusal?: () => StoreTrouble | null;
	/** Test seam: another IndexedDB. */
	dexie?: DexieOptions;
	/** Test seam: other versions than those that were released. */
	versions?: typeof versions;
};

const installedVersion = async (name: string, dexie: DexieOptions | undefined): Promise<number> => {
	const factory = (dexie?.indexedDB ?? indexedDB) as IDBFactory;
	const all = await factory.databases();
	return all.find(database => database.name === name)?.version ?? 0; // Missing before the first opening
};

const placed = async ({name}: Connecting): Promise<Placed> => (typeof name === 'string' ? {name, keys: null} : name());

/** `released` is called when the connection gives way to somebody else's upgrade, `blocked` when somebody else's keeps this one waiting. */
export const connect = async (
	connecting: Connecting,
	watcher: Omit<Watcher, 'failed'> & {failed: (db: Store, mode: IDBTransactionMode) => void},
	released: (db: Store) => void,
	blocked: () => void,
): Promise<Store> => {
	const {dexie} = connecting;
	const {name, keys} = await placed(connecting);
	const declared = connecting.versions ?? versions;
	const nativeVersion = declared.length * 10;
	// Dexie would open a newer store as if it were its own, and even add to it.
	const newer = (await installedVersion(name, dexie)) > nativeVersion;
	const db: Store = newStore(
		name,
		dexie ?? {},
		{
			...watcher,
			failed: mode => watcher.failed(db, mode),
			refusal: () => (newer ? 'newer-store' : (connecting.refusal?.() ?? watcher.refusal())),
		},
		newer ? null : declared,
		keys,
	);
	db.on('versionchange', () => {
		released(db);
		return false;
	});
	db.on('blocked', blocked);
	await db.open();
	if (newer || db.backendDB().version <= nativeVersion) return db;

	db.close();
	throw new StorageTrouble('newer-store');
};

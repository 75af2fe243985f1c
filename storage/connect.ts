// Connecting: one attempt to open the store, whatever version it is of, and when the connection is given up.
import type {DexieOptions} from 'dexie';
import {newStore, type Store, versions, type Watcher} from './database';
import {StorageTrouble} from './trouble';

export type Connecting = {
	/** Asked anew at each opening where another store may have taken its place. */
	name: string | (() => Promise<string>);
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

/** `released` is called when the connection gives way to somebody else's upgrade, `blocked` when somebody else's keeps this one waiting. */
export const connect = async (
	connecting: Connecting,
	watcher: Omit<Watcher, 'failed'> & {failed: (db: Store, mode: IDBTransactionMode) => void},
	released: (db: Store) => void,
	blocked: () => void,
): Promise<Store> => {
	const {dexie} = connecting;
	const name = typeof connecting.name === 'string' ? connecting.name : await connecting.name();
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
			refusal: () => (newer ? 'newer-store' : watcher.refusal()),
		},
		newer ? null : declared,
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

// Opening: one connection, one opening under way, a limit to waiting, and a fresh connection after any failure.
import type {DexieOptions} from 'dexie';
import {newStore, type Store, versions} from './database';
import {asTrouble, isDatabaseError, StorageTrouble} from './trouble';

export type OpenerOptions = {
	name: string;
	/** Milliseconds: how long one opening may take, and how long it may be blocked by another connection. */
	wait: number;
	blockedFor: number;
	attempts: number;
	/** Test seam: another IndexedDB. */
	dexie?: DexieOptions;
	/** Test seam: other versions than those that were released. */
	versions?: typeof versions;
};

/** `read-only`: the last write failed, rows can be read; `newer`: written by a newer Windshield, rows can be read. */
export type StoreState = 'closed' | 'opening' | 'blocked' | 'open' | 'read-only' | 'newer';

const pause = (ms: number) => new Promise<void>(resolve => setTimeout(resolve, ms));

export const opener = (options: OpenerOptions) => {
	const {name, wait, blockedFor, attempts, dexie = {}} = options;
	const declared = options.versions ?? versions;
	const nativeVersion = declared.length * 10;
	let current: Store | null = null;
	let opening: Promise<Store> | null = null;
	let blocked = false;
	let readOnly = false;

	const installedVersion = async (): Promise<number> => {
		const factory = (dexie.indexedDB ?? indexedDB) as IDBFactory;
		const all = await factory.databases();
		return all.find(database => database.name === name)?.version ?? 0;
	};

	const drop = (db: Store) => {
		if (current === db) current = null;
		db.close();
	};

	const connect = async (onBlocked: () => void): Promise<Store> => {
		// Dexie would open a newer store as if it were its own, and even add to it.
		const newer = (await installedVersion()) > nativeVersion;
		const db = newStore(
			name,
			dexie,
			{
				failed: mode => {
					if (mode === 'readwrite') readOnly = true;
					drop(db);
				},
				written: () => {
					readOnly = false;
				},
			},
			newer ? null : declared,
		);
		db.on('versionchange', () => {
			drop(db);
			return false;
		});
		db.on('blocked', onBlocked);
		await db.open();
		if (!newer && db.backendDB().version > nativeVersion) {
			db.close();
			throw new StorageTrouble('newer-store');
		}
		return db;
	};

	/** Every attempt goes on until it ends: one that comes late is taken if it is the first, and closed if it is not. */
	const attemptAll = async (): Promise<Store> => {
		let failure: unknown;
		let reportBlocked = () => {};
		const isBlocked = new Promise<null>(resolve => {
			reportBlocked = () => {
				blocked = true;
				setTimeout(() => blocked && resolve(null), blockedFor);
			};
		});
		for (let attempt = 0; attempt < attempts; attempt += 1) {
			const mine = connect(reportBlocked).then(
				db => {
					blocked = false;
					if (current) db.close();
					else current = db;
					return db;
				},
				error => {
					failure = error;
					return null;
				},
			);
			await Promise.race([mine, isBlocked, pause(wait)]);
			if (current) return current;
			if (failure instanceof StorageTrouble) throw failure;
			if (blocked) break;
			await pause(wait * 0.1 * (1 + Math.random()));
			if (current) return current;
		}
		throw new StorageTrouble('storage', failure);
	};

	/** The one open store. Throws a StorageTrouble when it cannot be had in time. */
	const open = (): Promise<Store> => {
		if (current?.isOpen()) return Promise.resolve(current);

		current = null;
		opening ??= attemptAll()
			.catch(error => {
				throw asTrouble(error);
			})
			.finally(() => {
				opening = null;
			});
		return opening;
	};

	/**
	 * Does `work` on the open store; after a failure of the database once more on a fresh connection, and once more with the kept
	 * sightings given up if it is writing that fails. So `work` is a read, or a commit, which is done once however often it is tried.
	 */
	const use = async <T>(work: (db: Store) => Promise<T>): Promise<T> => {
		for (let attempt = 1; ; attempt += 1) {
			const db = await open();
			try {
				return await work(db);
			} catch (error) {
				const trouble =
					db.newer && isDatabaseError(error) ? new StorageTrouble('newer-store', error) : asTrouble(error);
				if (!(trouble instanceof StorageTrouble)) throw error;
				drop(db);
				if (attempt === 3 || trouble.trouble === 'newer-store') throw trouble;
				if (attempt === 2 && readOnly)
					await open()
						.then(fresh => fresh.sightings.clear())
						.catch(() => {});
			}
		}
	};

	const state = (): StoreState => {
		if (blocked) return 'blocked';
		if (!current?.isOpen()) return opening ? 'opening' : 'closed';
		if (current.newer) return 'newer';
		return readOnly ? 'read-only' : 'open';
	};

	const close = () => {
		if (current) drop(current);
	};

	return {open, use, state, close};
};

// The store: its versions, and how a connection to it behaves.
import {Dexie, type DexieOptions, type Table, type Transaction} from 'dexie';
import type {Keys} from './sealed/keys';
import {sealing} from './sealed/middleware';
import {type Rows, type TableName, tablesByVersion} from './tables';
import {StorageTrouble, type StoreTrouble} from './trouble';

export type {Rows, TableName} from './tables';

export type Store = Dexie & {readonly [T in TableName]: Table<Rows[T], string>} & {
	/** Written by a newer Windshield: can be read, every write is refused. */
	newer: boolean;
	/** Its rows are sealed: by what is hidden of them nothing comes in any order. */
	sealed: boolean;
};

/** Until the fifth version the moment of a signal was hidden, so that none came in the order of time. */
const sealSignalsAnew = async (upgrade: Transaction): Promise<void> => {
	const signals = upgrade.table<Rows['signals'], string>('signals');
	await signals.bulkPut(await signals.toArray());
};

/** Every version ever released, oldest first; one that was released never changes. Each has a stored example in tests/fixtures/storage. */
export const versions: ((db: Dexie) => void)[] = tablesByVersion.map((tables, index) => db => {
	const version = db.version(index + 1).stores(tables);
	if (index === 4 && (db as Store).sealed) version.upgrade(sealSignalsAnew);
});

/** The version this code writes, in the browser's own count (Dexie multiplies by ten). */
export const nativeVersion = versions.length * 10;

/** What a connection tells whoever opened it. */
export type Watcher = {
	/** A transaction failed for a reason of the database's, not of ours. */
	failed: (mode: 'readonly' | 'readwrite') => void;
	/** A write is safe on disk as far as the browser tells. */
	written: () => void;
	/** Why nothing may be written now, if so. */
	refusal: () => StoreTrouble | null;
};

/** Writes that hold an act or the settings of the rep are flushed to disk; what can be read from a page again is not. */
const flushed: readonly string[] = ['operations', 'settings', 'secrets'] satisfies TableName[];
const durabilityOf = (tables: string[]) => (tables.some(table => flushed.includes(table)) ? 'strict' : 'relaxed');

/** A closed connection; without versions to declare it opens whatever tables are there, for reading only. */
export const newStore = (
	name: string,
	options: DexieOptions,
	watcher: Watcher,
	declared: typeof versions | null,
	keys: Keys | null = null,
): Store => {
	const db = new Dexie(name, {...options, autoOpen: false, cache: 'disabled'}) as Store;
	const newer = declared === null;
	db.newer = newer;
	db.sealed = keys !== null;
	for (const declare of declared ?? []) declare(db);
	// Dexie makes these only for tables that were declared.
	if (newer)
		for (const table of new Set(tablesByVersion.flatMap(tables => Object.keys(tables))))
			Object.defineProperty(db, table, {get: () => db.table(table)});
	db.use({
		stack: 'dbcore',
		name: 'watch',
		create: core => ({
			...core,
			transaction: (tables, mode) => {
				const refusal = mode === 'readwrite' ? watcher.refusal() : null;
				if (refusal) throw new StorageTrouble(refusal);

				const transaction = core.transaction(tables, mode, {durability: durabilityOf(tables)});
				const native = transaction as IDBTransaction;
				// `error` is null when we ourselves took the transaction back.
				native.addEventListener('abort', () => native.error && watcher.failed(mode));
				if (mode === 'readwrite') native.addEventListener('complete', () => watcher.written());
				return transaction;
			},
		}),
	});
	if (keys) db.use(sealing(keys));
	return db;
};

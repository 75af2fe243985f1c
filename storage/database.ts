// The store: its tables, their indexes and its versions, and how a connection to it behaves.
import {Dexie, type DexieOptions, type Table} from 'dexie';
import type {AskedRow} from '@/lib/domain/asked';
import type {LedgerRow} from '@/lib/domain/ledger';
import {type AnswerRow, answersIndex} from './answers';
import {askedIndex} from './asked';
import {type BatchRow, batchesIndex} from './batches';
import {type Operation, operationsIndex} from './commit';
import {type DerivedRow, derivedIndex} from './derived';
import {type FactRow, factsIndex} from './facts';
import {type HandleRow, handlesIndex} from './handles';
import {type HostRow, hostsIndex} from './hosts';
import {type FileRow, filesIndex, type ImportRow, importsIndex} from './imports';
import {ledgerIndex} from './ledger';
import {type MergeRow, mergesIndex} from './merges';
import {type NoteRow, notesIndex} from './notes';
import {type PageRow, pagesIndex} from './pages';
import {type BlockRow, blocksIndex} from './residents';
import type {Keys} from './sealed/keys';
import {sealing} from './sealed/middleware';
import {type SecretsRow, secretsIndex} from './secrets';
import {type SettingsRow, settingsIndex} from './settings';
import {type KeptSighting, sightingsIndex} from './sightings';
import {type SignalRow, signalsIndex} from './signals';
import {type SubjectRow, subjectsIndex} from './subjects';
import {type TouchedRow, touchedIndex} from './touched';
import {type TouchRow, touchesIndex} from './touches';
import {StorageTrouble, type StoreTrouble} from './trouble';
import {type VerdictRow, verdictsIndex} from './verdicts';

export type Rows = {
	subjects: SubjectRow;
	handles: HandleRow;
	facts: FactRow;
	signals: SignalRow;
	touches: TouchRow;
	notes: NoteRow;
	verdicts: VerdictRow;
	settings: SettingsRow;
	operations: Operation;
	sightings: KeptSighting;
	derived: DerivedRow;
	touched: TouchedRow;
	imports: ImportRow;
	files: FileRow;
	batches: BatchRow;
	blocks: BlockRow;
	pages: PageRow;
	merges: MergeRow;
	ledger: LedgerRow;
	hosts: HostRow;
	answers: AnswerRow;
	asked: AskedRow;
	secrets: SecretsRow;
};
export type TableName = keyof Rows;

export type Store = Dexie & {readonly [T in TableName]: Table<Rows[T], string>} & {
	/** Written by a newer Windshield: can be read, every write is refused. */
	newer: boolean;
	/** Its rows are sealed: by what is hidden of them nothing comes in any order. */
	sealed: boolean;
};

const firstTables = {
	subjects: subjectsIndex,
	handles: handlesIndex,
	facts: factsIndex,
	signals: signalsIndex,
	touches: touchesIndex,
	notes: notesIndex,
	verdicts: verdictsIndex,
	settings: settingsIndex,
	operations: operationsIndex,
	sightings: sightingsIndex,
} satisfies Partial<Record<TableName, string>>;

const secondTables = {
	derived: derivedIndex,
	touched: touchedIndex,
	imports: importsIndex,
	files: filesIndex,
	batches: batchesIndex,
	blocks: blocksIndex,
	pages: pagesIndex,
} satisfies Partial<Record<TableName, string>>;

const thirdTables = {merges: mergesIndex} satisfies Partial<Record<TableName, string>>;

const fourthTables = {
	ledger: ledgerIndex,
	hosts: hostsIndex,
	answers: answersIndex,
	asked: askedIndex,
	secrets: secretsIndex,
} satisfies Partial<Record<TableName, string>>;

/** Every version ever released, oldest first; one that was released never changes. Each has a stored example in tests/fixtures/storage. */
export const versions: ((db: Dexie) => void)[] = [
	db => db.version(1).stores(firstTables),
	db => db.version(2).stores(secondTables),
	db => db.version(3).stores(thirdTables),
	db => db.version(4).stores(fourthTables),
];

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
		for (const table of Object.keys({...firstTables, ...secondTables, ...thirdTables, ...fourthTables}))
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

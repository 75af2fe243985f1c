// Every version of the store that was ever released has a stored example, and each of them is still read whole.
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {Dexie} from 'dexie';
import {expect, test} from 'vitest';
import {defaultSettings} from '@/lib/domain/settings';
import {storeTables} from '@/lib/exchange/rows';
import {parseRows} from '@/lib/exchange/store';
import {newStore, type Store, versions} from '@/storage/database';
import {factsOf} from '@/storage/facts';
import {subjectsBehind} from '@/storage/handles';
import {plainColumns} from '@/storage/sealed/columns';
import {keysOf} from '@/storage/sealed/keys';
import {readSettings} from '@/storage/settings';
import {findSubjects} from '@/storage/subjects';
import {lastTouchesOf} from '@/storage/touches';
import {memory, openerIn, testKey} from './fresh';
import {signalRow} from './people';

type Example = {version: number; tables: Record<string, string>; rows: Record<string, object[]>};

const folder = path.join(import.meta.dirname, '../fixtures/storage');
const examples: Example[] = readdirSync(folder)
	.filter(file => /^v\d+\.json$/u.test(file))
	.map(file => JSON.parse(readFileSync(path.join(folder, file), 'utf8')));

/** What JSON has no list for. */
const asNumbers = (row: {keys?: number[]}) => ({...row, keys: Float64Array.from(row.keys ?? [])});

/** A store as that version left it, made without any of today's code. */
const asItWas = async ({version, tables, rows}: Example) => {
	const dexie = memory();
	const db = new Dexie('windshield', dexie as never);
	db.version(version).stores(tables);
	await db.open();
	for (const [table, list] of Object.entries(rows))
		await db.table(table).bulkAdd(table === 'pages' ? list.map(asNumbers) : list);
	db.close();
	return dexie;
};

const schemaOf = (db: Dexie) =>
	Object.fromEntries(
		db.tables.map(({name, schema}) => [name, [schema.primKey, ...schema.indexes].map(({src}) => src).join(', ')]),
	);

test('each version has an example, which says what its tables are', () => {
	expect(examples.map(({version}) => version).sort((a, b) => a - b)).toEqual(versions.map((_, index) => index + 1));
	for (const {version, tables} of examples) {
		const watcher = {failed: () => {}, written: () => {}, refusal: () => null};
		const now = newStore('x', memory(), watcher, versions.slice(0, version));
		expect(schemaOf(now), `version ${version} was released: add another one and leave it as it is`).toEqual(tables);
	}
});

test.each(examples)('a store of version $version is read whole', async example => {
	const store = openerIn(await asItWas(example));
	const db = await store.open();
	for (const [table, list] of Object.entries(example.rows))
		expect(await db.table(table).count(), table).toBe(list.length);
	const tables = Object.fromEntries(
		await Promise.all(db.tables.map(async table => [table.name, await table.toArray()] as const)),
	);
	const {settings, sightings, operations} = tables;
	expect([settings, sightings, operations].map(list => list?.length)).toEqual([1, 1, 1]);
	expect(() => parseRows(Object.fromEntries(storeTables.map(table => [table, tables[table]])))).not.toThrow();

	const [ada] = await findSubjects(db, ['ada', 'north'], 10);
	expect(ada?.name).toBe('Ada Example');
	expect([...(await subjectsBehind(db, ['email:ada@northwind.example'])).values()]).toEqual([ada!.id]);
	expect((await lastTouchesOf(db, [ada!.id])).get(ada!.id)?.text).toBe('Re: the offer');
	const brought = 'email:grace@southwind.example';
	const [grace] = [...(await subjectsBehind(db, [brought])).values()];
	expect(grace !== undefined).toBe(example.version >= 2);
	if (grace) expect((await factsOf(db, grace)).map(({value}) => value)).toContain('Southwind');
	expect(await readSettings(db)).toEqual({...defaultSettings, keepSightings: true, newsSeen: '0.1.0'});
	store.close();
});

test('a sealed store of the fourth version has its signals in the order of time in the fifth', async () => {
	const [dexie, watcher] = [memory(), {failed: () => {}, written: () => {}, refusal: () => null}];
	const openAt = async (version: number): Promise<Store> => {
		const db = newStore('windshield', dexie, watcher, versions.slice(0, version), keysOf(testKey));
		await db.open();
		return db;
	};
	const columns = plainColumns as {signals: readonly string[]};
	const today = columns.signals;
	columns.signals = ['subject'];
	const old = await openAt(4);
	await old.signals.bulkAdd([signalRow('p1', 'b', 20), signalRow('p1', 'a', 10)]);
	old.close();
	columns.signals = today;

	const db = await openAt(5);
	expect((await db.signals.where('at').above(0).toArray()).map(({at}) => at)).toEqual([10, 20]);
	db.close();
});

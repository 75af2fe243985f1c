// A backup brings back everything, byte for byte; a bad one changes nothing; whoever dies while restoring has the old store or the new one.
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {IDBDatabase, IDBFactory} from 'fake-indexeddb';
import {expect, onTestFinished, test} from 'vitest';
import {newSeal} from '@/lib/exchange/backup/seal';
import {sumsOf, writeBackup} from '@/lib/exchange/backup/write';
import {keep} from '@/storage/commit';
import {subjectsBehind} from '@/storage/handles';
import {lastingTables, snapshot} from '@/storage/snapshot';
import {count} from '../tools/counts';
import {newcomer} from './brought';
import {remember, whole} from './people';
import {fill, machine, madeAt} from './restoring';

const day = 24 * 60 * 60 * 1000;

test('after another browser begins with nothing, a backup brings back all there was, by hash, table by table', async () => {
	const old = machine();
	await old.using(db => fill(db, 60, 200));
	const [sums, rows] = [await old.sums(), await old.using(whole)];
	expect(Object.keys(sums).sort()).toEqual((await old.using(async db => lastingTables(db))).sort());
	for (const seal of [null, await newSeal('correct horse')]) {
		const file = await old.backup(seal);
		const fresh = machine();
		expect(await fresh.restore(file, seal && 'correct horse')).toEqual({sums, leftOut: 0});
		expect(await fresh.sums()).toEqual(sums);
		expect(await fresh.using(whole)).toBe(rows);
		for (const n of [0, 149, 150, 199]) {
			const [handle] = newcomer(n).handles;
			const owner = await old.using(db => subjectsBehind(db, [handle!]));
			expect(owner.size).toBe(1);
			expect(await fresh.using(db => subjectsBehind(db, [handle!]))).toEqual(owner);
		}
	}
});

const examples = path.join(import.meta.dirname, '../fixtures/storage');

test.each(readdirSync(examples).filter(name => /^v\d+\.json$/u.test(name)))(
	'a backup of a store as %s comes back as today’s',
	async name => {
		const {version, rows} = JSON.parse(readFileSync(path.join(examples, name), 'utf8'));
		const old = machine();
		const store = await old.stores.stage(version);
		for (const table of lastingTables(store)) await store.table(table).bulkAdd(rows[table] ?? []);
		const slices = await snapshot(store);
		const file = await new Response(writeBackup(slices, {store: version, madeAt}, null)).blob();
		store.close();
		const fresh = machine();
		expect(await fresh.restore(file)).toEqual({sums: await sumsOf(slices), leftOut: 0});
		for (const handle of ['email:ada@northwind.example', ...(version > 1 ? ['email:grace@southwind.example'] : [])])
			expect((await fresh.using(db => subjectsBehind(db, [handle as never]))).size, handle).toBe(1);
	},
);

test('the store before is kept for seven days, and can be gone back to and forth', async () => {
	const one = machine();
	await one.using(db => fill(db, 3, 0));
	const [first, file] = [await one.sums(), await one.backup()];
	await one.using(db => keep(db, act => remember(act, 7)));
	const second = await one.sums();
	await one.restore(file);
	expect(await one.sums()).toEqual(first);
	expect(await one.stores.goBack(madeAt)).toBe(true);
	expect(await one.sums()).toEqual(second);
	expect(await one.stores.goBack(madeAt)).toBe(true);
	expect(await one.sums()).toEqual(first);
	await one.stores.clean(madeAt + 7 * day);
	expect((await one.stores.which()).before).toHaveLength(1);
	await one.stores.clean(madeAt + 7 * day + 1);
	expect(await one.names()).toEqual(['windshield.signpost', (await one.stores.which()).name].sort());
	expect(await one.stores.goBack(madeAt)).toBe(false);
	expect(await one.sums()).toEqual(first);
});

test('all that is erased is erased in the stores before, too', async () => {
	const one = machine();
	await one.using(db => fill(db, 3, 0));
	await one.restore(await one.backup());
	await one.stores.clean(madeAt, true);
	expect(await one.names()).toHaveLength(2);
	expect(await one.stores.goBack(madeAt)).toBe(false);
});

/** From the `after`-th transaction, opening or deletion on, the database does nothing any more: as if the worker was gone. */
const dyingAfter = (after: number) => {
	const {transaction} = IDBDatabase.prototype;
	const {open, deleteDatabase} = IDBFactory.prototype;
	let left = after;
	const die = <A extends unknown[], T>(work: (...args: A) => T) =>
		function (this: unknown, ...args: A): T {
			// The upgrade of an opening is the browser's own.
			if (args[1] !== 'versionchange') left -= 1;
			if (left < 0 && args[1] !== 'versionchange') throw new DOMException('the worker is gone', 'InvalidStateError');
			return work.apply(this, args);
		};
	Object.assign(IDBDatabase.prototype, {transaction: die(transaction)});
	Object.assign(IDBFactory.prototype, {open: die(open), deleteDatabase: die(deleteDatabase)});
	return {
		died: () => left < 0,
		revive: () => {
			Object.assign(IDBDatabase.prototype, {transaction});
			Object.assign(IDBFactory.prototype, {open, deleteDatabase});
		},
	};
};

test('whoever dies at any moment of a restore has the old store or the new one, and nothing is left over', {
	timeout: 60_000,
}, async () => {
	const old = machine();
	await old.using(db => fill(db, 5, 160));
	const [file, restored] = [await old.backup(), await old.sums()];
	const found = {old: 0, new: 0};
	for (let after = 0, died = true; died; after += count(2, 1)) {
		const one = machine();
		await one.using(db => keep(db, act => remember(act, 9)));
		const before = await one.sums();
		const death = dyingAfter(after);
		onTestFinished(death.revive);
		const answer = await one.restore(file).catch(() => null);
		died = death.died();
		death.revive();
		await one.stores.clean(madeAt);
		const now = await one.sums();
		const isNew = JSON.stringify(now) === JSON.stringify(restored);
		found[isNew ? 'new' : 'old'] += 1;
		if (!isNew) expect(now, `dead after ${after}`).toEqual(before);
		if (answer) expect(isNew).toBe(true);
		expect(await one.names()).toHaveLength(isNew ? 3 : (await one.names()).includes('windshield.signpost') ? 2 : 1);
		if (isNew) {
			await one.stores.goBack(madeAt);
			expect(await one.sums()).toEqual(before);
		}
	}
	expect(found.old).toBeGreaterThan(count(10, 20));
	expect(found.new).toBeGreaterThan(0);
});

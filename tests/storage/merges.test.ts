// Two who are one by the rep's word, and two again: no row is lost, and none is another's, whatever was written in between.
import 'fake-indexeddb/auto';
import {expect, test, vi} from 'vitest';
import {merge, separate} from '@/entrypoints/background/merge';
import {checkRows} from '@/lib/exchange/rows';
import {commit, keep, undo} from '@/storage/commit';
import type {Store} from '@/storage/database';
import {dossier} from '@/storage/dossier';
import {factsOf} from '@/storage/facts';
import {forget} from '@/storage/forget';
import {subjectsBehind} from '@/storage/handles';
import {currentOf} from '@/storage/merges';
import {subjectOf} from '@/storage/subjects';
import {verdictsOf} from '@/storage/verdicts';
import {exportBlock, importRows} from '@/storage/whole';
import {count, randomOf} from '../tools/counts';
import {bringPeople, from, newcomer} from './brought';
import {freshStore} from './fresh';
import {factRow, handleRow, noteRow, person, remember, touchRow, whole} from './people';

// The polyfill looks for a browser as it is loaded.
await vi.hoisted(async () => {
	const {fakeBrowser} = await import('wxt/testing/fake-browser');
	Object.assign(globalThis, {chrome: fakeBrowser, browser: fakeBrowser});
});

const id = (n: number): string => person(n).id;
const hash = async (db: Store): Promise<string> => {
	const bytes = new TextEncoder().encode(await whole(db));
	return Buffer.from(await crypto.subtle.digest('SHA-256', bytes)).toString('hex');
};
/** Three with something in every table, of whom the first was remembered first. */
const three = async (): Promise<Store> => {
	const db = await freshStore();
	await keep(db, async act => {
		for (const n of [1, 2, 3]) await remember(act, n);
	});
	return db;
};
const one = (db: Store, op: string, ...ns: number[]) => commit(db, op, act => merge(act, ns.map(id), 5));
const two = (db: Store, op: string, n: number) => commit(db, op, act => separate(act, id(n)));
const owners = async (db: Store): Promise<Set<string>> => {
	const {handles, facts, signals, touches, notes, verdicts} = db;
	const rows = await Promise.all([handles, facts, signals, touches, notes, verdicts].map(table => table.toArray()));
	return new Set(rows.flat().map(row => row.subject));
};

test('one has all that both had; two again have exactly what each had', async () => {
	const db = await three();
	const before = await hash(db);
	const facts = (await db.facts.toArray()).map(({subject: _, ...row}) => row);
	await one(db, 'a', 2, 1);
	expect(await db.subjects.toCollection().primaryKeys()).toEqual([id(1), id(3)]);
	expect(await owners(db)).toEqual(new Set([id(1), id(3)]));
	const held = await dossier(db, id(1));
	expect(Object.entries(held).map(([table, rows]) => [table, rows.length])).toEqual(
		Object.entries({
			subjects: 1,
			handles: 2,
			facts: 2,
			signals: 2,
			touches: 2,
			notes: 2,
			verdicts: 2,
			merges: 1,
			watches: 0,
			habits: 0,
			asked: 0,
			ledger: 0,
			sightings: 0,
		}),
	);
	expect([...(await subjectsBehind(db, [handleRow(id(2)).handle])).values()]).toEqual([id(1)]);
	expect(await currentOf(db, id(2))).toBe(id(1));
	// Whose they are has changed, and nothing else.
	expect((await db.facts.toArray()).map(({subject: _, ...row}) => row)).toEqual(facts);
	await two(db, 'b', 2);
	expect(await hash(db)).toBe(before);
});

test('taken back within ten seconds, either act leaves what was before', async () => {
	const db = await three();
	const before = await hash(db);
	await one(db, 'a', 1, 2, 3);
	const merged = await hash(db);
	await undo(db, 'a');
	expect(await hash(db)).toBe(before);
	await one(db, 'b', 1, 2, 3);
	expect(await hash(db)).toBe(merged);
	await two(db, 'c', 3);
	await keep(db, act => act.put('notes', noteRow(id(3), 'late')));
	await undo(db, 'c');
	expect((await db.notes.get('late'))?.subject).toBe(id(1));
	await keep(db, act => act.delete('notes', 'late'));
	expect(await hash(db)).toBe(merged);
});

test('what was written since stays with the one it was written to, and the rest is as it was', async () => {
	const db = await three();
	const [first, second] = [await dossier(db, id(1)), await dossier(db, id(2))];
	await one(db, 'a', 1, 2);
	await commit(db, 'b', async act => {
		await act.put('notes', noteRow(id(1), 'since'));
		await act.put('touches', touchRow(id(1), 'since'));
		await act.put('handles', handleRow(id(1), 'email:since@x.example'));
		await act.put('subjects', {...(await subjectOf(db, id(1)))!, tags: ['since']});
	});
	await two(db, 'c', 2);
	expect(await dossier(db, id(2))).toEqual(second);
	const held = await dossier(db, id(1));
	const since = [handleRow(id(1), 'email:since@x.example'), noteRow(id(1), 'since'), touchRow(id(1), 'since')];
	for (const [table, rows] of Object.entries(first))
		if (table !== 'subjects') expect(held[table], table).toEqual(expect.arrayContaining(rows));
	expect([...held.handles!, ...held.notes!, ...held.touches!]).toEqual(expect.arrayContaining(since));
	expect(held.subjects).toMatchObject([{tags: ['since']}]);
});

test('a fact called wrong while they were one is wrong of the one whose fact it is', async () => {
	const db = await three();
	const fact = factRow(id(2), 'Clerk', 9e12);
	await keep(db, act => act.add('facts', fact));
	await one(db, 'a', 1, 2);
	expect((await subjectOf(db, id(1)))?.title).toBe('Clerk');
	await commit(db, 'b', act =>
		act.put('verdicts', {id: `wrong|${id(1)}|x`, kind: 'wrong', subject: id(1), about: fact.id, at: 6}),
	);
	await two(db, 'c', 2);
	expect((await verdictsOf(db, id(2))).map(({about}) => about)).toContain(fact.id);
	expect(await subjectOf(db, id(2))).toMatchObject({title: 'Head of Things'});
});

test('merged with somebody who was merged: apart in any order, each is what it was', async () => {
	for (const order of [
		[2, 3],
		[3, 2],
	]) {
		const db = await three();
		const before = await hash(db);
		await one(db, 'a', 2, 3);
		const pair = await dossier(db, id(2));
		await one(db, 'b', 1, 2);
		expect(await currentOf(db, id(3))).toBe(id(1));
		expect(await owners(db)).toEqual(new Set([id(1)]));
		await two(db, 'c', order[0]!);
		if (order[0] === 2) expect(await dossier(db, id(2))).toEqual(pair);
		await two(db, 'd', order[1]!);
		expect(await hash(db)).toBe(before);
	}
});

test('"not this one" means nothing while both are one, and holds again when they are two', async () => {
	const db = await three();
	const about = handleRow(id(2)).handle;
	await keep(db, act =>
		act.put('verdicts', {id: `not-same|${id(1)}|${about}`, kind: 'not-same', subject: id(1), about, at: 1}),
	);
	const before = await hash(db);
	await one(db, 'a', 1, 2);
	expect((await verdictsOf(db, id(1))).some(row => row.about === about)).toBe(false);
	await two(db, 'b', 2);
	expect(await hash(db)).toBe(before);
});

test('whoever is erased is erased with all whom they were merged of', async () => {
	const db = await three();
	await keep(db, act => act.put('verdicts', {id: 'v', kind: 'not-same', subject: id(3), about: id(2), at: 1}));
	await one(db, 'a', 2, 3);
	await one(db, 'b', 1, 2);
	const merged = await hash(db);
	await commit(db, 'c', act => forget(act, id(1)));
	const tables = db.tables.filter(({name}) => name !== 'operations' && name !== 'touched');
	const left = JSON.stringify(await Promise.all(tables.map(table => table.toArray())));
	for (const n of [1, 2, 3]) for (const word of [id(n), person(n).name]) expect(left.includes(word), word).toBe(false);
	await undo(db, 'c');
	expect(await hash(db)).toBe(merged);
});

test('an export carries who is one, and a store that knows them as two keeps them', async () => {
	const db = await three();
	const before = await hash(db);
	await one(db, 'a', 1, 2);
	const merged = await hash(db);
	const {rows} = await exportBlock(db, null);
	expect(checkRows(rows)).toHaveProperty('rows');
	const other = await freshStore();
	await importRows(other, rows);
	expect(await hash(other)).toBe(merged);
	await two(other, 'b', 2);
	expect(await hash(other)).toBe(before);
	await importRows(other, rows);
	expect(await other.merges.count()).toBe(0);
});

test('people whom a file brought are merged as anybody else', async () => {
	const db = await freshStore();
	await bringPeople(db, 4);
	const before = await hash(db);
	const [a, b] = (await db.blocks.toArray()).flatMap(({id: block}) => [`${block}0000`, `${block}0001`]);
	await commit(db, 'a', act => merge(act, [a!, b!], 5));
	const now = await subjectsBehind(db, [...newcomer(0).handles, ...newcomer(1).handles]);
	expect(new Set(now.values())).toEqual(new Set([a]));
	expect(a?.startsWith(from)).toBe(true);
	await commit(db, 'b', act => separate(act, b!));
	expect(await hash(db)).toBe(before);
});

test('however they are merged and separated, in the end each is what it was', {timeout: 60_000}, async () => {
	const random = randomOf();
	const pick = (of: number) => Math.floor(random() * of);
	for (let round = 0; round < count(6, 60); round += 1) {
		const db = await freshStore();
		await keep(db, async act => {
			for (const n of [0, 1, 2, 3, 10]) await remember(act, n);
		});
		const before = await hash(db);
		for (let step = 0; step < 8; step += 1) {
			const merges = await db.merges.toCollection().primaryKeys();
			if (random() < 0.6) await one(db, `m${step}`, ...[0, 1, 2, 3, 10].filter(() => random() < 0.5));
			else if (merges.length > 0) await commit(db, `s${step}`, act => separate(act, merges[pick(merges.length)]!));
			if (random() < 0.2) await undo(db, `m${step}`);
			const living = new Set(await db.subjects.toCollection().primaryKeys());
			for (const owner of await owners(db)) {
				const [hidden] = (await db.merges.toArray()).filter(({asleep}) => asleep.length > 0);
				if (!hidden) expect(living.has(owner), `round ${round}, step ${step}`).toBe(true);
			}
			expect((await factsOf(db, [...living][0]!)).length).toBeGreaterThan(0);
		}
		for (let left = await db.merges.toCollection().primaryKeys(); left.length > 0; ) {
			await commit(db, `e${left.length} ${left[0]}`, act => separate(act, left[pick(left.length)]!));
			left = await db.merges.toCollection().primaryKeys();
		}
		expect(await hash(db), `round ${round}`).toBe(before);
	}
});

test('a restored file in which all are under each other hangs nothing', async () => {
	const db = await three();
	await one(db, 'a', 1, 2);
	const row = (await db.merges.get(id(2)))!;
	await db.merges.put({...row, id: id(1), subject: id(2)});
	await currentOf(db, id(1));
	await two(db, 'b', 2);
	await two(db, 'c', 1);
	await commit(db, 'd', act => forget(act, id(2)));
	expect(await db.merges.count()).toBe(0);
});

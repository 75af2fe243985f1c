// Whoever a file brought in lives in a block, and is found, read, written about, counted and forgotten as anybody else.
import {expect, test} from 'vitest';
import type {Act} from '@/storage/act';
import {commit, keep, undo} from '@/storage/commit';
import type {Store} from '@/storage/database';
import {dossier} from '@/storage/dossier';
import {factOf, factsOf} from '@/storage/facts';
import {forget} from '@/storage/forget';
import {handlesOf, subjectsBehind} from '@/storage/handles';
import {moveOut} from '@/storage/move-out';
import {noteOf, notesOf} from '@/storage/notes';
import {blockId, newImportId, residentId, wasResident} from '@/storage/residents';
import {subjectOf, subjectsAt, subjectsNamed, subjectsOf} from '@/storage/subjects';
import {touchedAfter} from '@/storage/touched';
import {counts, type ExportRows, eraseAll, exportBlock, importRows} from '@/storage/whole';
import {count, randomOf} from '../tools/counts';
import {bringPeople, from, newcomer} from './brought';
import {freshStore} from './fresh';
import {factRow, handleRow, noteRow, person, whole} from './people';

const idOf = (n: number, each = 200): string => {
	const [stretch, place] = [Math.floor(n / each), n % each];
	const blocks = stretch * Math.ceil(each / 150) + Math.floor(place / 150);
	return residentId(blockId(from, blocks), place % 150);
};

const brought = async (to: number): Promise<Store> => {
	const db = await freshStore();
	await bringPeople(db, to);
	return db;
};

test('an id says where somebody lives, and is a UUID', () => {
	for (const id of [newImportId(), from]) {
		const last = residentId(blockId(id, 2 ** 32 - 1), 149);
		expect(last).toMatch(/^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/u);
		expect(wasResident(last)).toBe(true);
	}
	expect(wasResident(crypto.randomUUID())).toBe(false);
});

test('somebody in a block is found by every key, and read as if there were rows', async () => {
	const db = await brought(450);
	expect(await db.subjects.count()).toBe(0);
	for (const n of [0, 149, 150, 199, 200, 449]) {
		const [id, one] = [idOf(n), newcomer(n)];
		expect(await subjectOf(db, id)).toEqual({id, ...one.subject});
		expect(await subjectsBehind(db, [...one.handles, 'email:nobody@x.example'])).toEqual(
			new Map(one.handles.map(handle => [handle, id])),
		);
		expect((await subjectsNamed(db, one.subject.nameKey, 10)).map(row => row.id)).toContain(id);
		expect((await subjectsAt(db, one.subject.companyKey!, 'person', 10)).map(row => row.id)).toContain(id);
		expect(await subjectsAt(db, one.subject.companyKey!, 'company', 10)).toEqual([]);
		const facts = await factsOf(db, id);
		expect(facts.map(({field, value}) => [field, value])).toEqual(one.claims);
		expect(await factOf(db, facts[1]!.id)).toEqual(facts[1]);
		expect((await handlesOf(db, id)).map(({handle}) => handle)).toEqual(one.handles);
		const notes = await notesOf(db, id);
		expect(notes.map(({text}) => text)).toEqual(one.notes);
		if (notes[0]) expect(await noteOf(db, notes[0].id)).toEqual(notes[0]);
	}
	expect((await subjectsOf(db, [idOf(3), 'nobody', idOf(1)])).map(row => row.id)).toEqual([idOf(3), idOf(1)]);
	expect(await counts(db)).toMatchObject({people: 450, companies: 0, facts: 1350, notes: 150});
});

test('a first word about somebody gives them rows; taken back, they say what they said', async () => {
	const db = await brought(10);
	const before = await whole(db);
	await commit(db, 'a', act => act.put('notes', noteRow(idOf(3), 'mine')));
	expect(await db.subjects.toCollection().primaryKeys()).toEqual([idOf(3)]);
	expect(await counts(db)).toMatchObject({people: 10, facts: 30, notes: 5});
	expect((await notesOf(db, idOf(3))).map(({text}) => text).sort()).toEqual(['Met at fair 3', 'Prefers mail']);
	await undo(db, 'a');
	expect(await whole(db)).toBe(before);
	await commit(db, 'b', act => act.delete('notes', `${idOf(6)}.0`));
	expect(await notesOf(db, idOf(6))).toEqual([]);
	await undo(db, 'b');
	expect(await whole(db)).toBe(before);
});

test('whoever is forgotten is in no block and behind no key, and comes back only when that is taken back', async () => {
	const db = await brought(10);
	const before = await whole(db);
	const pages = async () => (await db.pages.toArray()).flatMap(({keys}) => [...keys]).length;
	const keys = await pages();
	await commit(db, 'a', act => forget(act, idOf(3)));
	const stored = JSON.stringify(
		await Promise.all(db.tables.filter(({name}) => name !== 'operations').map(table => table.toArray())),
	);
	expect(stored).not.toContain(newcomer(3).subject.name);
	expect(stored).not.toContain('Met at fair 3');
	expect(await pages()).toBe(keys - 4);
	expect((await subjectsBehind(db, newcomer(3).handles)).size).toBe(0);
	expect(await counts(db)).toMatchObject({people: 9});
	await undo(db, 'a');
	expect(await whole(db)).toBe(before);
});

test('a handle has one owner, wherever that one lives', async () => {
	const db = await brought(10);
	const handle = newcomer(3).handles[0]!;
	expect(await keep(db, act => act.add('handles', handleRow(person(99).id, handle)))).toBe(false);
	expect([...(await subjectsBehind(db, [handle])).values()]).toEqual([idOf(3)]);
	await keep(db, act => act.put('handles', handleRow(person(99).id, handle)));
	expect([...(await subjectsBehind(db, [handle])).values()]).toEqual([person(99).id]);
	expect((await handlesOf(db, idOf(3))).map(row => row.handle)).toEqual([newcomer(3).handles[1]]);
});

test('its own export brings nobody in twice and moves nobody', async () => {
	const db = await brought(320);
	await keep(db, act => act.put('notes', noteRow(idOf(7), 'mine')));
	const before = await whole(db);
	const [rows, other]: [ExportRows[], Store] = [[], await freshStore()];
	for (let after: string | null = null; ; ) {
		const block = await exportBlock(db, after);
		rows.push(block.rows);
		after = block.next;
		if (after === null) break;
	}
	for (const {settings: _, ...block} of rows) {
		expect((await importRows(db, block)).added).toBe(0);
		await importRows(other, block);
	}
	expect(await db.subjects.count()).toBe(1);
	expect(await whole(db)).toBe(before);
	expect(await whole(other)).toBe(before);
	const held = await dossier(db, idOf(9));
	expect(Object.entries(held).map(([table, list]) => [table, list.length])).toEqual(
		Object.entries({
			subjects: 1,
			handles: 2,
			facts: 3,
			signals: 0,
			touches: 0,
			notes: 1,
			verdicts: 0,
			merges: 0,
			watches: 0,
			habits: 0,
			asked: 0,
			ledger: 0,
			sightings: 0,
		}),
	);
	await eraseAll(db);
	expect(await counts(db)).toMatchObject({people: 0, facts: 0});
	expect((await subjectsBehind(db, newcomer(3).handles)).size).toBe(0);
});

test('a block that was brought in is told as everybody who lives in it', async () => {
	const db = await brought(160);
	const told = (await touchedAfter(db, 0, 10)).flatMap(({subjects}) => subjects);
	for (const n of [0, 149, 150, 159]) expect(told).toContain(idOf(n));
	expect((await subjectsOf(db, told)).length).toBe(160);
});

/** What the keeper may do to one of a few people, by ids alone. */
const randomAct = (random: () => number) => {
	const pick = (of: number) => Math.floor(random() * of);
	const [id, other, n] = [idOf(pick(8)), idOf(pick(8)), pick(5)];
	const value = `text ${random()}`;
	const writes: ((act: Act) => Promise<unknown>)[] = [
		act => act.put('notes', noteRow(id, `n${n}`, value)),
		act => act.delete('notes', `${id}.0`),
		act => act.add('facts', factRow(id, value, n)),
		act => act.addAll('facts', [factRow(id, value, n), factRow(other, value, n)]),
		act => act.addAll('handles', [handleRow(id, newcomer(n).handles[0]), handleRow(id, `email:${n}@y.example`)]),
		act => act.delete('handles', newcomer(n).handles[1]!),
		act => act.put('handles', handleRow(id, newcomer(n).handles[0])),
		act => forget(act, id),
		async act => {
			const row = await subjectOf(act.db, id);
			if (row) await act.put('subjects', {...row, tags: [value]});
		},
	];
	return writes[pick(writes.length)]!;
};

test('no act can tell who lives in a block and who has rows', {timeout: 60_000}, async () => {
	const [random, lodged, rowed] = [randomOf(), await brought(8), await brought(8)];
	const ids = Array.from({length: 8}, (_, n) => idOf(n));
	await rowed.transaction('rw', rowed.tables, () => moveOut(rowed, ids));
	let undone = 0;
	for (let round = 0; round < count(40, 800); round += 1) {
		const acts = Array.from({length: 1 + Math.floor(random() * 3)}, () => randomAct(random));
		const back = random() < 0.5;
		for (const db of [lodged, rowed]) {
			await commit(db, `op${round}`, async act => {
				for (const write of acts) await write(act);
			});
			if (back) await undo(db, `op${round}`);
		}
		undone += Number(back);
		expect(await whole(lodged), `round ${round}`).toBe(await whole(rowed));
		for (const table of ['people', 'facts', 'notes'] as const)
			expect((await counts(lodged))[table]).toBe((await counts(rowed))[table]);
	}
	expect(undone).toBeGreaterThan(5);
});

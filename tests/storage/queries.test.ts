// What is asked of the store on the way to a brief.
import {expect, test} from 'vitest';
import {defaultSettings} from '@/lib/domain/settings';
import {commit, keep} from '@/storage/commit';
import {factsOf} from '@/storage/facts';
import {handlesOf, subjectsBehind} from '@/storage/handles';
import {noteOf, notesOf} from '@/storage/notes';
import {readSettings, writeSettings} from '@/storage/settings';
import {keepSighting, purgeSightings} from '@/storage/sightings';
import {signalsOf} from '@/storage/signals';
import {findSubjects, subjectOf, subjectsAt, subjectsNamed, subjectsOf} from '@/storage/subjects';
import {lastTouchesOf, touchesOf} from '@/storage/touches';
import {verdictsAbout, verdictsOf} from '@/storage/verdicts';
import {freshStore, sealed} from './fresh';
import {company, handleRow, noteRow, person, remember, touchRow} from './people';

const stored = async (count: number) => {
	const db = await freshStore();
	await commit(db, 'fill', async act => {
		for (let n = 0; n < count; n += 1) await remember(act, n);
	});
	return db;
};

test('a subject is found by id, name, company and handle', async () => {
	const db = await stored(5);
	await keep(db, act => act.put('subjects', company(2)));
	const {id, nameKey, companyKey} = person(2);

	expect(await subjectOf(db, id)).toEqual(person(2));
	expect((await subjectsOf(db, [person(4).id, 'nobody', id])).map(row => row.id)).toEqual([person(4).id, id]);
	expect((await subjectsNamed(db, nameKey, 10)).map(row => row.kind).sort()).toEqual(['company', 'person']);
	expect(await subjectsAt(db, companyKey!, 'company', 10)).toEqual([company(2)]);
	expect(await subjectsBehind(db, ['email:nobody@x.example', `email:${id}@x.example`])).toEqual(
		new Map([[`email:${id}@x.example`, id]]),
	);
	expect(await handlesOf(db, id)).toEqual([handleRow(id)]);
});

test('what is held of a subject is its own', async () => {
	const db = await stored(5);
	const {id} = person(3);
	for (const list of [factsOf, signalsOf, notesOf, verdictsOf])
		expect((await list(db, id)).map(row => row.subject)).toEqual([id]);
	expect(await noteOf(db, 'n3')).toEqual(noteRow(id, 'n3'));
	expect((await verdictsAbout(db, ['email:other3@x.example'])).map(row => row.subject)).toEqual([id]);
});

test('touches come the newest first, and the last of many at once', async () => {
	const db = await stored(3);
	const {id} = person(1);
	await keep(db, act =>
		act.addAll(
			'touches',
			[3, 1, 2].map(hour => touchRow(id, `h${hour}`, hour)),
		),
	);
	expect((await touchesOf(db, id, 2)).map(row => row.text)).toEqual(['About m1', 'About h3']);
	expect((await touchesOf(db, id, 9)).map(row => row.text)).toEqual(['About m1', 'About h3', 'About h2', 'About h1']);
	const last = await lastTouchesOf(db, [id, person(2).id, 'nobody']);
	expect([...last].map(([subject, touch]) => [subject, touch.text])).toEqual([
		[id, 'About m1'],
		[person(2).id, 'About m2'],
	]);
});

test('every word of a search begins a word of whoever is found', async () => {
	const db = await stored(300);
	// The beginnings of words are in no index of a sealed store: there whoever is packed is found, and nobody else.
	const all = Array.from({length: 300}, (_, n) => person(n));
	const indexed = sealed ? [] : all;
	for (const words of [
		['an'],
		['be', 'an'],
		['works', 'be'],
		['w', 'a', 'b'],
		[all[7]!.name.split(' ')[1]!],
		['nobody'],
		['an', 'nobody'],
	]) {
		const expected = indexed.filter(row => words.every(word => row.words.some(own => own.startsWith(word))));
		const found = await findSubjects(db, words, 1000);
		expect(new Set(found.map(row => row.id)), words.join(' ')).toEqual(new Set(expected.map(row => row.id)));
		expect(await findSubjects(db, words, 3)).toHaveLength(Math.min(3, expected.length));
	}
	expect(await findSubjects(db, [], 10)).toEqual([]);
	expect(await findSubjects(db, [''], 10)).toEqual([]);
});

test('settings are kept, checked, and fall back key by key', async () => {
	const db = await freshStore();
	expect(await readSettings(db)).toEqual(defaultSettings);
	await writeSettings(db, {newsSeen: '0.1.0', panel: {side: 'left', width: 400}});
	expect(await readSettings(db)).toEqual({...defaultSettings, newsSeen: '0.1.0', panel: {side: 'left', width: 400}});
	await expect(writeSettings(db, {panel: {side: 'left', width: 5}})).rejects.toThrow();
	expect((await readSettings(db)).panel.width).toBe(400);
	await db.settings.put({key: 'settings', value: {newsSeen: '0.2.0', panel: 'broken', unknown: 1}});
	expect(await readSettings(db)).toEqual({...defaultSettings, newsSeen: '0.2.0'});
	await db.settings.put({key: 'settings', value: 'broken'});
	expect(await readSettings(db)).toEqual(defaultSettings);
});

test('a sighting of somebody unknown is kept by leave only, and for thirty days', async () => {
	const db = await freshStore();
	const day = 24 * 60 * 60 * 1000;
	const sighting = {handles: ['email:ada@x.example' as const]} as never;
	const row = (id: string, at: number) => ({id, at, url: 'https://x.example/', sighting});
	expect(await keepSighting(db, row('a', 0))).toBe(false);
	expect(await db.sightings.count()).toBe(0);
	await writeSettings(db, {keepSightings: true});
	for (const [id, at] of [
		['old', 0],
		['new', 20 * day],
		['future', 99 * day],
	] as const)
		await keepSighting(db, row(id, at));
	await purgeSightings(db, 31 * day);
	expect(await db.sightings.toCollection().primaryKeys()).toEqual(['new']);
	await writeSettings(db, {keepSightings: false});
	expect(await db.sightings.count()).toBe(0);
});

// The index and the store: in step after every write, whole after every death, empty after an erasure.
import {expect, test} from 'vitest';
import {find} from '@/entrypoints/background/find';
import {mentionedIn} from '@/entrypoints/background/mentioned';
import {heldOf} from '@/entrypoints/background/packed';
import {follow} from '@/entrypoints/background/packing';
import type {Subject} from '@/lib/domain/subject';
import {commit, keep, undo} from '@/storage/commit';
import type {Store} from '@/storage/database';
import {forget} from '@/storage/forget';
import {eraseAll} from '@/storage/whole';
import {freshStore, memory, openerIn} from '../storage/fresh';
import {count, randomOf} from '../tools/counts';
import {now, subjectOf} from './people';

const ids = async (db: Store, typed: string): Promise<string[]> =>
	(await find(db, typed, now)).map(({subject}) => subject);
const put = (db: Store, ...subjects: Subject[]) =>
	keep(db, async act => {
		for (const subject of subjects) await act.put('subjects', subject);
	});
const ada = subjectOf({id: 'a', name: 'Ada Lovelace', emails: ['ada@engines.example']});
const bob = subjectOf({id: 'b', name: 'Bob Marley', company: 'Engines Ltd'});

/** All that is kept of the index, as text. */
const kept = async (db: Store): Promise<string> =>
	(await db.derived.toArray())
		.flatMap(({value}) => Object.values(value as object))
		.flatMap(part =>
			part && typeof part === 'object' && 'text' in part ? [new TextDecoder().decode(part.text as Uint8Array)] : [],
		)
		.join('\n');

test('found before the index is built, while it is behind, and by it', async () => {
	const db = await freshStore();
	await put(db, ada);
	expect(await ids(db, 'love')).toEqual(['a']);
	await follow(db);
	expect((await heldOf(db))?.parts).toHaveLength(1);
	expect(await ids(db, 'love')).toEqual(['a']);
	expect(await ids(db, 'lovelcae')).toEqual(['a']);
	await put(db, bob, ...Array.from({length: 300}, (_, n) => subjectOf({id: `z${n}`, name: `Zed Number${n}`})));
	expect(await ids(db, 'marley')).toEqual(['b']);
	expect(await find(db, 'engines', now)).toMatchObject([
		{subject: 'b', name: 'Bob Marley', company: 'Engines Ltd', email: null, lastTouchAt: null},
		{subject: 'a', email: 'ada@engines.example'},
	]);
});

test('every write is followed: names, notes, touches, forgetting and taking back', async () => {
	const db = await freshStore();
	await put(db, ada, bob);
	await follow(db);
	await put(db, {...ada, name: 'Ada King', words: ['ada', 'king']});
	expect(await ids(db, 'lovelace')).toEqual([]);
	expect(await ids(db, 'king')).toEqual(['a']);
	await commit(db, 'note', act =>
		act.put('notes', {id: 'n', subject: 'b', text: 'Sails at weekends', private: false, at: now}),
	);
	expect(await ids(db, 'sails')).toEqual(['b']);
	await commit(db, 'forget', act => forget(act, 'b'));
	expect(await ids(db, 'sails')).toEqual([]);
	expect(await ids(db, 'marley')).toEqual([]);
	await undo(db, 'forget');
	expect(await ids(db, 'marley sails')).toEqual(['b']);
	await follow(db);
	expect(await ids(db, 'marley sails')).toEqual(['b']);
});

test('who was in touch lately comes first', async () => {
	const db = await freshStore();
	await put(db, subjectOf({id: 'p', name: 'Ann One'}), subjectOf({id: 'q', name: 'Ann Two'}));
	await follow(db);
	for (const [subject, at] of [
		['q', now - 1000],
		['p', now - 9e9],
	] as const)
		await keep(db, act =>
			act.put('touches', {id: subject, subject, channel: 'email', direction: 'in', at, text: null}),
		);
	expect(await find(db, 'ann', now)).toMatchObject([{subject: 'q', lastTouchAt: now - 1000}, {subject: 'p'}]);
});

test('of somebody who was forgotten no word stays in the index', async () => {
	const db = await freshStore();
	await put(db, ada, bob, ...Array.from({length: 40}, (_, n) => subjectOf({id: `z${n}`, name: `Zed Number${n}`})));
	await follow(db);
	expect(await kept(db)).toContain('velace');
	await commit(db, 'forget', act => forget(act, 'a'));
	await follow(db);
	expect(await kept(db)).not.toMatch(/velace|ada/u);
	expect(await ids(db, 'marley')).toEqual(['b']);
});

test('what the index has taken in is not told any longer, and what comes after it is', async () => {
	const db = await freshStore();
	await put(db, ada);
	await follow(db);
	await put(db, bob);
	expect(await db.touched.count()).toBeGreaterThan(0);
	await follow(db);
	expect(await db.touched.count()).toBe(0);
	await put(db, {...bob, name: 'Bob Anew', words: ['bob', 'anew']});
	expect(await ids(db, 'anew')).toEqual(['b']);
});

test('erased with everything else, and built anew', async () => {
	const db = await freshStore();
	await put(db, ada);
	await follow(db);
	await eraseAll(db);
	expect(await ids(db, 'ada')).toEqual([]);
	await put(db, bob);
	expect(await ids(db, 'bob')).toEqual(['b']);
	await follow(db);
	expect(await ids(db, 'bob')).toEqual(['b']);
	expect(await ids(db, 'ada')).toEqual([]);
});

test('whoever dies at any moment has lost nobody', async () => {
	const random = randomOf();
	for (let round = 0; round < count(2, 40); round += 1) {
		const disk = memory();
		const names = new Map<string, string>();
		for (let life = 0; life < 4; life += 1) {
			const store = openerIn(disk);
			const db = await store.open();
			for (let writes = 0; writes < 3; writes += 1) {
				const changed = Array.from({length: 1 + Math.floor(random() * 200)}, () => `s${Math.floor(random() * 500)}`);
				await put(
					db,
					...new Map(changed.map(id => [id, subjectOf({id, name: `Kim ${id}x${round}${life}${writes}`})])).values(),
				);
				for (const id of changed) names.set(id, `${id}x${round}${life}${writes}`);
				const away = [...names.keys()][Math.floor(random() * names.size)]!;
				await keep(db, act => forget(act, away));
				names.delete(away);
			}
			// Closed in the middle of building, catching up or merging.
			const dying = follow(db).catch(() => {});
			await new Promise(resolve => setTimeout(resolve, random() * 60));
			store.close();
			await dying;
		}
		const store = openerIn(disk);
		const db = await store.open();
		await follow(db);
		const held = await heldOf(db);
		expect(held?.parts.reduce((sum, {searched, dead}) => sum + searched.segment.strengths.length - dead.size, 0)).toBe(
			names.size,
		);
		for (const [id, name] of [...names].slice(0, 30)) expect(await ids(db, name)).toEqual([id]);
		store.close();
	}
});

test('whom a text names is told from the parts and from what was written since', async () => {
	const db = await freshStore();
	await put(db, ada, subjectOf({id: 'c', kind: 'company', name: 'Analytical Engines Ltd'}));
	const text = 'then Ada Lovelace of Analytical Engines met Bob Marley.';
	expect(await mentionedIn(db, text, now)).toEqual([]);
	await follow(db);
	await put(db, bob);
	expect(await mentionedIn(db, text, now)).toEqual([
		{subject: 'a', at: 5, length: 12, sure: true},
		{subject: 'c', at: 21, length: 18, sure: true},
		{subject: 'b', at: 44, length: 10, sure: true},
	]);
	await commit(db, 'forget', act => forget(act, 'a'));
	expect((await mentionedIn(db, text, now)).map(({subject}) => subject)).toEqual(['c', 'b']);
});

// Acts of the rep: whole, once, and taken back exactly.
import {expect, test} from 'vitest';
import {type Act, actOn} from '@/storage/act';
import {commit, keep, purge, undo} from '@/storage/commit';
import {forget} from '@/storage/forget';
import {touchedAfter} from '@/storage/touched';
import {StorageTrouble} from '@/storage/trouble';
import {count, randomOf} from '../tools/counts';
import {freshStore} from './fresh';
import {factRow, handleRow, noteRow, person, remember, touchRow, verdictRow, whole} from './people';

test('an act is done once, however often it arrives', async () => {
	const db = await freshStore();
	expect(await commit(db, 'a', act => remember(act, 1))).toBe(person(1).id);
	await commit(db, 'b', act => act.delete('notes', 'n1'));
	expect(await commit(db, 'a', act => remember(act, 2))).toBe(person(1).id);
	expect(await db.notes.count()).toBe(0);
	await undo(db, 'a');
	expect(await commit(db, 'a', act => remember(act, 1))).toBeUndefined();
	expect(await db.subjects.count()).toBe(0);
});

test('an act that fails leaves nothing, and may come again', async () => {
	const db = await freshStore();
	const failing = commit(db, 'a', async act => {
		await remember(act, 1);
		throw new TypeError('a mistake of ours');
	});
	await expect(failing).rejects.toThrow(TypeError);
	expect(JSON.parse(await whole(db)).every(([, rows]: [string, unknown[]]) => rows.length === 0)).toBe(true);
	expect(await commit(db, 'a', act => remember(act, 1))).toBe(person(1).id);
	await expect(commit(db, 'b', act => act.db.facts.add(factRow(person(1).id)))).rejects.toThrow(StorageTrouble);
});

/** One random act on a store of a few people: any table, any kind of write, several in a row. */
const randomAct = (random: () => number) => async (act: Act) => {
	const n = () => Math.floor(random() * 6);
	// As the keeper does: nothing is written of somebody who is not there.
	const known = async (write: (subject: string) => Promise<unknown>) => {
		const {id} = person(n());
		if (await act.db.subjects.get(id)) await write(id);
	};
	const writes: (() => Promise<unknown>)[] = [
		() => remember(act, n()),
		() => act.put('subjects', {...person(n()), tags: [`t${n()}`]}),
		() => known(id => act.put('notes', noteRow(id, `n-${id}-${n()}`, `text ${random()}`))),
		() => known(id => act.add('facts', factRow(id, 'VP of Things', n()))),
		() =>
			act.addAll(
				'touches',
				[n(), n(), n()].map(key => touchRow(person(n()).id, `m${key}`)),
			),
		() => act.delete('notes', `n${n()}`),
		() => act.delete('handles', handleRow(person(n()).id).handle),
		() => forget(act, person(n()).id),
	];
	for (let left = 1 + n(); left > 0; left -= 1) await writes[Math.floor(random() * writes.length)]!();
};

test('random acts, taken back, leave the store as it was', {timeout: 120_000}, async () => {
	const random = randomOf();
	const db = await freshStore();
	await commit(db, 'fill', async act => {
		for (let n = 0; n < 4; n += 1) await remember(act, n);
	});
	let changed = 0;
	for (let round = 0; round < count(150, 1500); round += 1) {
		const before = await whole(db);
		await commit(db, `op${round}`, randomAct(random));
		const after = await whole(db);
		if (after !== before) changed += 1;
		expect(await undo(db, `op${round}`)).toBe(true);
		expect(await whole(db), `round ${round}`).toBe(before);
		expect(await undo(db, `op${round}`)).toBe(false);
		if (round % 10 === 0) await commit(db, `lasting${round}`, randomAct(random));
	}
	expect(changed).toBeGreaterThan(100);
});

test('acts in a row are taken back in any order, each without the others', async () => {
	const db = await freshStore();
	await commit(db, 'fill', act => remember(act, 1));
	const {id} = person(1);
	const before = await whole(db);
	await commit(db, 'tag', act => act.put('subjects', {...person(1), tags: ['a']}));
	await commit(db, 'note', act => act.put('notes', noteRow(id, 'later')));
	await keep(db, async act => act.put('subjects', {...(await db.subjects.get(id))!, title: 'VP of Things'}));
	expect(await undo(db, 'tag')).toBe(true);
	expect(await db.subjects.get(id)).toEqual({...person(1), title: 'VP of Things'});
	expect(await undo(db, 'note')).toBe(true);
	await keep(db, act => act.put('subjects', person(1)));
	expect(await whole(db)).toBe(before);
});

test('a remembering taken back takes along what was learned since', async () => {
	const db = await freshStore();
	const before = await whole(db);
	await commit(db, 'a', act => act.put('subjects', person(1)));
	await keep(db, async act => {
		await act.add('facts', factRow(person(1).id));
		await act.add('handles', handleRow(person(1).id));
	});
	expect(await undo(db, 'a')).toBe(true);
	expect(await whole(db)).toBe(before);
});

test('taking a remembering back leaves what was said of others', async () => {
	const db = await freshStore();
	await keep(db, act => act.put('verdicts', verdictRow(person(2).id, handleRow(person(1).id).handle)));
	const before = await whole(db);
	await commit(db, 'a', act => remember(act, 1));
	expect(await undo(db, 'a')).toBe(true);
	expect(await whole(db)).toBe(before);
});

test('an act can be taken back for ten seconds, and what it held is gone after', async () => {
	const db = await freshStore();
	await commit(db, 'a', act => remember(act, 1), 0);
	await commit(db, 'b', act => forget(act, person(1).id), 1000);
	expect(await undo(db, 'b', 11_001)).toBe(false);
	expect(JSON.stringify(await db.operations.toArray())).not.toContain(person(1).name);
	expect(await db.operations.count()).toBe(2);

	await commit(db, 'c', act => remember(act, 2), 20_000);
	await purge(db, 29_999);
	expect(JSON.stringify(await db.operations.toArray())).toContain('email:other2');
	await purge(db, 30_001);
	expect(JSON.stringify(await db.operations.toArray())).not.toContain('email:other2');

	await commit(db, 'd', act => remember(act, 3), 900_000_000);
	await purge(db, 30_001);
	expect(JSON.stringify(await db.operations.toArray())).not.toContain('email:other3');
});

test('whoever is forgotten is in no table any more', async () => {
	const db = await freshStore();
	await commit(db, 'a', async act => {
		for (let n = 1; n <= 3; n += 1) await remember(act, n);
		await act.put('handles', handleRow(person(1).id, 'linkedin:in/one'));
		await act.put('verdicts', verdictRow(person(2).id, 'linkedin:in/one'));
		const sighting = {handles: ['linkedin:in/one']} as never;
		await act.put('sightings', {id: 'x', at: 0, url: '', sighting, handles: ['linkedin:in/one']});
	});
	await commit(db, 'b', act => forget(act, person(1).id));
	const left = await whole(db);
	for (const trace of [person(1).id, person(1).name, 'in/one', 'm1"', '"n1"']) expect(left).not.toContain(trace);
	for (const n of [2, 3]) for (const trace of [person(n).name, `"n${n}"`, `"s${n}"`]) expect(left).toContain(trace);
	expect(await undo(db, 'b')).toBe(true);
	expect(await whole(db)).toContain('in/one');
});

test('adding never overwrites and says how many are new', async () => {
	const db = await freshStore();
	await keep(db, async act => {
		expect(await act.add('notes', noteRow('p', 'n', 'first'))).toBe(true);
		expect(await act.add('notes', noteRow('p', 'n', 'second'))).toBe(false);
		expect(
			await act.addAll('notes', [noteRow('p', 'm', 'first'), noteRow('p', 'm', 'second'), noteRow('p', 'n')]),
		).toBe(1);
	});
	expect((await db.notes.toArray()).map(row => row.text)).toEqual(['first', 'first']);
	expect(actOn(db).db).toBe(db);
});

test('whoever something was written about is told in the order of the writing, also when it is taken back', async () => {
	const db = await freshStore();
	const told = async (after: number) => (await touchedAfter(db, after, 100)).flatMap(({subjects}) => subjects);
	const [one, two] = [person(1).id, person(2).id];
	await commit(db, 'a', act => remember(act, 1));
	await keep(db, act =>
		act.addAll('facts', [factRow(two), factRow(two, 'VP of Things'), factRow(one, 'VP of Things')]),
	);
	expect(await told(0)).toEqual([one, two, one]);

	const last = (await touchedAfter(db, 0, 100)).at(-1)!.n;
	await keep(db, act => act.addAll('facts', [factRow(two)]));
	expect(await told(last)).toEqual([]);
	await commit(db, 'b', act => act.delete('notes', 'n1'));
	await undo(db, 'b');
	expect(await told(last)).toEqual([one, one]);
	await undo(db, 'a');
	expect(new Set(await told(last + 2))).toEqual(new Set([one]));
	const failing = commit(db, 'c', async act => {
		await act.put('subjects', person(3));
		throw new TypeError('a mistake of ours');
	});
	await expect(failing).rejects.toThrow(TypeError);
	expect(new Set(await told(last + 2))).toEqual(new Set([one]));
});

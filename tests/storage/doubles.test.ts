// Who may be there twice: found in slices over the whole store, again after a death, renewed by what is written, and asked of once.
import 'fake-indexeddb/auto';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {lookForDoubles} from '@/entrypoints/background/doubles';
import {doublesShown, mergedShown} from '@/entrypoints/background/doubles-shown';
import {doublesOf} from '@/entrypoints/background/doubles-state';
import {mergeAnswers} from '@/entrypoints/background/merge-answers';
import {running} from '@/entrypoints/background/under-way';
import type {Doubles} from '@/lib/messages';
import type {Act} from '@/storage/act';
import {commit, keep, undo} from '@/storage/commit';
import type {Store} from '@/storage/database';
import {forget} from '@/storage/forget';
import {withStore} from '@/storage/open';
import {eraseAll} from '@/storage/whole';
import {count} from '../tools/counts';
import {claim, strangers, subjectNamed} from '../tools/subject';
import {bringPeople} from './brought';

// The polyfill looks for a browser as it is loaded.
await vi.hoisted(async () => {
	const {fakeBrowser} = await import('wxt/testing/fake-browser');
	Object.assign(globalThis, {chrome: fakeBrowser, browser: fakeBrowser});
});

const store = <T>(work: (db: Store) => Promise<T>): Promise<T> => withStore(work);
const write = async (act: Act, id: string, name: string, company: string, email?: string): Promise<void> => {
	await act.put('subjects', subjectNamed(id, name, company));
	await act.addAll('facts', [
		claim(id, 'name', name),
		claim(id, 'company', company),
		...(email ? [claim(id, 'email', email)] : []),
	]);
};
/** People who are there once, and William, who is there thrice. */
const fill = (db: Store): Promise<void> =>
	keep(db, async act => {
		for (const [at, name] of strangers.entries())
			await write(act, `one${at}`, name, `Firm ${name.slice(-4)}`, `x${at}@y.example`);
		await write(act, 'w1', 'William Quillmoor', 'Tidewell', 'bq77@mail.example');
		await write(act, 'w2', 'Bill Quillmoor', 'Tidewell GmbH', 'bq77@mail.example');
		await write(act, 'w3', 'Quillmoor, William', 'Tidewell');
		await write(act, 'c1', 'Walter Quillmoor', 'Tidewell');
	});
const found = async (): Promise<string[]> =>
	(await store(db => doublesShown(db, 0))).groups.map(({doubles}) =>
		doubles
			.map(one => one.subject)
			.sort()
			.join(),
	);
const answers = mergeAnswers(async (op, write) => {
	await store(db => commit(db, op, write));
	return null;
});

beforeEach(() => store(eraseAll));
afterEach(() => {
	running.clear();
});

test('one who is there thrice stands side by side, with what speaks for it; a colleague does not', async () => {
	await store(fill);
	expect(await store(db => doublesShown(db, 0))).toEqual({groups: [], all: 0, next: null, looking: true, at: null});
	expect(await store(db => lookForDoubles(db, 5))).toBe(true);
	const shown: Doubles = await store(db => doublesShown(db, 0));
	expect(shown).toMatchObject({all: 1, next: null, looking: false, at: 5});
	expect(shown.groups[0]?.doubles.map(({subject}) => subject).sort()).toEqual(['w1', 'w2', 'w3']);
	expect(shown.groups[0]?.reasons[0]).toMatchObject({why: 'alike'});
	expect(await store(db => lookForDoubles(db, 6))).toBe(false);
});

test('merged, said to be two, or erased: never asked again; taken back or separated, asked as before', async () => {
	await store(fill);
	await store(db => lookForDoubles(db, 5));
	await answers.merge({op: 'a', subjects: ['w1', 'w2']}, null, {});
	expect(await found()).toEqual(['w1,w3']);
	expect((await store(db => mergedShown(db, 0))).rows).toMatchObject([
		{subject: 'w2', name: 'Bill Quillmoor', into: 'William Quillmoor'},
	]);
	await answers.apart({op: 'b', subjects: ['w3', 'w1']}, null, {});
	expect(await found()).toEqual([]);
	await store(db => lookForDoubles(db, 7));
	expect(await found()).toEqual([]);
	await answers.separate({op: 'c', subject: 'w2'}, null, {});
	await store(db => lookForDoubles(db, 8));
	expect((await found()).sort()).toEqual(['w1,w2', 'w2,w3']);
	await store(db => undo(db, 'c'));
	expect(await found()).toEqual([]);
	await store(db => undo(db, 'b'));
	expect(await found()).toEqual(['w1,w3']);
	await store(db => commit(db, 'd', act => forget(act, 'w3')));
	expect(await found()).toEqual([]);
});

test('a page asks none of it', async () => {
	await expect(answers.merge({op: 'a', subjects: ['w1', 'w2']}, 3, {})).rejects.toThrow();
	await expect(answers.doubles({from: 0}, 3, {})).rejects.toThrow();
	await expect(answers.separate({op: 'a', subject: 'w1'}, 3, {})).rejects.toThrow();
});

test('it is renewed when somebody comes, in blocks or not; and waits while a file is brought in', async () => {
	await store(fill);
	await store(db => lookForDoubles(db, 5));
	await store(db => keep(db, act => write(act, 'n1', 'Petra Vik', 'Firm  Vik', 'x4@y.example')));
	running.set('import', new AbortController());
	expect(await store(db => lookForDoubles(db, 6))).toBe(false);
	expect(await found()).toEqual(['w1,w2,w3']);
	running.clear();
	expect(await store(db => lookForDoubles(db, 7))).toBe(true);
	expect((await found()).sort()).toEqual(['n1,one4', 'w1,w2,w3']);

	await store(db => bringPeople(db, 20));
	await store(db => keep(db, act => write(act, 'n2', 'Anbe Daelfi', 'x')));
	expect(await store(db => lookForDoubles(db, 8))).toBe(true);
	expect((await store(doublesOf))?.size).toBe(strangers.length + 4 + 2 + 20);
});

test('whoever dies while looking goes on, and what was found before is there meanwhile', async () => {
	await store(fill);
	await store(db => lookForDoubles(db, 5));
	await store(db => keep(db, act => write(act, 'n1', 'Petra Vik', 'Firm  Vik', 'x4@y.example')));
	let steps = 0;
	// Dead in the midst of it: nothing of this run is ever heard of again.
	const dying = store(db =>
		lookForDoubles(
			new Proxy(db, {
				get: (of, key) => {
					steps += 1;
					if (steps > 8) throw new Error('the worker is gone');
					const value = Reflect.get(of, key);
					return typeof value === 'function' ? value.bind(of) : value;
				},
			}) as Store,
			6,
		),
	);
	await expect(dying).rejects.toThrow('the worker is gone');
	expect((await store(db => doublesShown(db, 0))).looking).toBe(true);
	expect(await found()).toEqual(['w1,w2,w3']);
	expect(await store(db => lookForDoubles(db, 7))).toBe(true);
	expect((await found()).sort()).toEqual(['n1,one4', 'w1,w2,w3']);
});

test('no slice of it holds the keeper for 50 milliseconds of work', {timeout: 120_000}, async () => {
	await store(db => bringPeople(db, count(1500, 100_000), 1500));
	const busy = () => {
		const {user, system} = process.threadCpuUsage();
		return (user + system) / 1000;
	};
	let [longest, begun] = [0, busy()];
	// A slice ends where the keeper is let go of: whatever waits for its turn is heard then.
	const heard = setInterval(() => {
		const now = busy();
		[longest, begun] = [Math.max(longest, now - begun), now];
	});
	await store(db => lookForDoubles(db, 5));
	clearInterval(heard);
	expect(longest).toBeGreaterThan(0);
	expect(longest).toBeLessThan(50);
});

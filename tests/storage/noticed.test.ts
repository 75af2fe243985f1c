// All that was noticed comes in the order of time, a page at a time, whatever is written meanwhile; also of a sealed store.
import {expect, test} from 'vitest';
import type {Find} from '@/lib/domain/find';
import type {Signal} from '@/lib/domain/signal';
import {noticedAfter, noticedBy} from '@/storage/noticed';
import {freshStore, sealed} from './fresh';

const signal = (n: number, at: number): Signal => ({
	id: `funding|s${String(n).padStart(4, '0')}`,
	kind: 'funding',
	subject: 'acme',
	at,
	from: '',
	to: `Acme raises ${n}`,
	because: [],
	done: false,
	until: null,
});
const find = (n: number, at: number): Find => ({
	id: `w|${String(n).padStart(4, '0')}`,
	watch: 'w',
	source: 'hacker-news',
	event: 'question',
	at,
	seenAt: at,
	title: `Which one, ${n}?`,
	quote: null,
	url: `https://forum.example/${n}`,
	author: null,
	language: null,
	kept: false,
	done: false,
});

const store = async (signals: Signal[], finds: Find[]) => {
	const db = await freshStore();
	await db.signals.bulkAdd(signals);
	await db.finds.bulkAdd(finds);
	return db;
};

/** Every page to the end, given up to so many rows of each, as a view does that shows fewer than were read. */
const all = async (db: Awaited<ReturnType<typeof store>>, take: number, between?: (page: number) => Promise<void>) => {
	const seen: {at: number; id: string}[] = [];
	for (let [spot, page] = [null as null | {at: number; id: string}, 0]; ; page += 1) {
		const {rows, more} = await noticedAfter(db, spot);
		const some = rows.slice(0, take);
		seen.push(...some.map(({at, id}) => ({at, id})));
		if (some.length === rows.length && !more) return seen;
		spot = seen.at(-1)!;
		await between?.(page);
	}
};

test('signals and finds come together, the newest first, each once', async () => {
	const db = await store(
		Array.from({length: 620}, (_, n) => signal(n, 1000 + (n % 90))),
		Array.from({length: 130}, (_, n) => find(n, 1000 + n)),
	);
	const seen = await all(db, 140);

	expect(seen).toHaveLength(750);
	expect(new Set(seen.map(({id}) => id)).size).toBe(750);
	expect(seen).toEqual(seen.toSorted((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1)));
});

test('hundreds of one moment are told apart', async () => {
	const many = sealed ? 130 : 540;
	const db = await store(
		Array.from({length: many}, (_, n) => signal(n, 5)),
		[find(1, 4), find(2, 6)],
	);
	const seen = await all(db, many / 2);

	expect(new Set(seen.map(({id}) => id)).size).toBe(many + 2);
	expect(seen).toHaveLength(many + 2);
	expect([seen[0]?.id, seen.at(-1)?.id]).toEqual(['find:w|0002', 'find:w|0001']);
});

test('what is written or goes while it is paged through moves nothing else', async () => {
	const db = await store(
		Array.from({length: 300}, (_, n) => signal(n, n)),
		[],
	);
	const seen = await all(db, 40, async page => {
		// One above what was read, one below, one that was read goes, and the last one read goes.
		await db.signals.put(signal(1000 + page, 5000 + page));
		await db.finds.put(find(page, 0.5));
		await db.signals.delete(signal(299 - page, 0).id);
		await db.signals.delete(signal(260 - 40 * page, 0).id);
	});
	const signals = seen.filter(({id}) => id.startsWith('signal:'));

	expect(new Set(seen.map(({id}) => id)).size).toBe(seen.length);
	expect(signals.map(({at}) => at)).toEqual(Array.from({length: 300}, (_, n) => 299 - n));
	expect(seen.some(({id}) => id.startsWith('find:'))).toBe(true);
});

test('they are had by their ids too, and what went is left out', async () => {
	const db = await store([signal(1, 1)], [find(2, 2)]);

	expect((await noticedBy(db, ['find:w|0002', 'signal:gone', 'signal:funding|s0001'])).map(({at}) => at)).toEqual([
		2, 1,
	]);
});

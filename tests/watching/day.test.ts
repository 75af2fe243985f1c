// A day of watched subjects on the replayed internet: within the day's budget and every pace, fair, and with nothing lost when the worker dies.
import 'fake-indexeddb/auto';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import type {LedgerRow} from '@/lib/domain/ledger';
import {withStore} from '@/storage/open';
import {writeSettings} from '@/storage/settings';
import {count, randomOf} from '../tools/counts';
import {nameOf, replay, type Truth, truthOf, type Wire} from './replayed';

const alarms = await vi.hoisted(async () => {
	const {fakeBrowser} = await import('wxt/testing/fake-browser');
	const state = {when: null as number | null, ring: [] as ((alarm: {name: string}) => unknown)[]};
	Object.assign(fakeBrowser, {
		permissions: {contains: async () => true},
		alarms: {
			onAlarm: {addListener: (hear: (alarm: {name: string}) => unknown) => state.ring.push(hear)},
			create: async (name: string, {when}: {when: number}) => {
				if (name === 'rounds') state.when = when;
			},
			get: async (name: string) => (name !== 'rounds' || state.when === null ? undefined : {name}),
			clear: async (name: string) => {
				if (name === 'rounds') state.when = null;
			},
		},
	});
	Object.assign(globalThis, {chrome: fakeBrowser, browser: fakeBrowser});
	return state;
});

const hour = 3_600_000;
const midnight = new Date(2026, 10, 17).getTime();
const turns = async (times: number) => {
	for (let turn = 0; turn < times; turn += 1) await new Promise(resolve => setImmediate(resolve));
};

/** Time goes on only where everybody waits for it. */
const drive = async (work: Promise<unknown>, isOver = () => false) => {
	let over = false;
	work.finally(() => {
		over = true;
	});
	for (let idle = 0; !over && !isOver(); idle += 1) {
		await turns(8);
		if (!over && !isOver()) await vi.advanceTimersToNextTimerAsync();
		if (idle > 20_000) throw new Error('A round that does not end.');
	}
};

const fill = (people: number, due: (one: number) => number) =>
	withStore(async db => {
		await writeSettings(db, {
			sources: {'hacker-news': {on: true, config: {}}, feeds: {on: true, config: {}}},
		});
		const ids = Array.from({length: people}, (_, one) => one);
		const seenAt = midnight - 24 * hour;
		await db.subjects.bulkPut(
			ids.map(one => ({
				...{id: `s${one}`, kind: 'company' as const, createdAt: seenAt, tags: [], name: nameOf(one), title: null},
				...{company: null, nameKey: nameOf(one).toLowerCase(), companyKey: nameOf(one).toLowerCase(), words: []},
			})),
		);
		await db.handles.bulkPut(
			ids.flatMap(one =>
				([`domain:c${one}.example`, `feed:https://news.c${one}.example/feed`] as const).map(handle => ({
					...{handle, subject: `s${one}`, source: 'rep', seenAt},
				})),
			),
		);
		await db.watches.bulkPut(
			ids.map(one => ({
				...{
					id: `subject:s${one}`,
					subject: `s${one}`,
					search: null,
					createdAt: seenAt,
					at: 0,
					due: due(one),
					left: null,
				},
			})),
		);
	});

/** What the alarm reads is there before the clock of the test runs. */
const woken = () => Promise.all([import('@/entrypoints/background/alarms'), import('@/entrypoints/background/rounds')]);
const ring = () => Promise.all(alarms.ring.map(hear => hear({name: 'rounds'})));
const ledger = () => withStore(db => db.ledger.toArray());

/** No host is asked sooner than its pace allows, by the moment that stands in the ledger. */
const tooSoon = (rows: readonly LedgerRow[], host: string, every: number): number =>
	rows
		.filter(row => row.host === host)
		.map(({at}) => at)
		.sort((a, b) => a - b)
		.filter((at, index, all) => index > 0 && at - (all[index - 1] ?? 0) < every * 0.8 - 1).length;

/** What is asked again though its answer came and holds. */
const askedTwice = (rows: readonly LedgerRow[], fresh: number): string[] => {
	const last = new Map<string, number>();
	return rows
		.filter(({host, status}) => host.startsWith('news.') && status !== null)
		.sort((a, b) => a.at - b.at)
		.flatMap(({host, at}) => {
			const before = last.get(host);
			last.set(host, at);
			return before !== undefined && at - before < fresh ? [host] : [];
		});
};

const people = count(120, 5000);
const hours = count(4, 24);
let truth: Truth;
let wire: Wire[];

beforeEach(async () => {
	alarms.ring.length = 0;
	alarms.when = null;
	truth = truthOf(people, count(0.1, 0.02));
	wire = [];
	await withStore(async db => {
		for (const table of db.tables) await table.clear();
	});
	vi.useFakeTimers({toFake: ['Date', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance']});
	vi.setSystemTime(midnight);
	vi.stubGlobal('fetch', replay(truth, wire, 120));
	vi.resetModules();
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

test(`a day of ${people} watched companies`, {timeout: count(60_000, 1_800_000)}, async () => {
	await fill(people, one => midnight - one * 1000);
	const [{watchAlarms}, {roundsNow}] = await woken();
	watchAlarms();
	alarms.when = midnight + 60_000;
	const used = process.cpuUsage();
	let rounds = 0;
	const firsts: number[] = [];
	while (alarms.when !== null && alarms.when < midnight + hours * hour) {
		// Asleep for an hour: one alarm rings late, and no more.
		const wakes =
			alarms.when > midnight + 2 * hour && alarms.when < midnight + 3 * hour ? midnight + 3 * hour : alarms.when;
		vi.setSystemTime(Math.max(Date.now(), wakes));
		const before = wire.length;
		await drive(ring());
		rounds += 1;
		if (wakes === midnight + 3 * hour) firsts.push(wire.length - before);
	}
	const {user, system} = process.cpuUsage(used);
	const rows = await ledger();
	const signals = await withStore(db => db.signals.toArray());
	const state = await roundsNow();
	const told = new Set(signals.map(({subject}) => Number(subject.slice(1))));
	const asked = new Set(rows.flatMap(({host}) => /^news\.c(\d+)\./u.exec(host)?.[1] ?? []).map(Number)); // Missing of the search engine
	const wrong = [...told].filter(one => !truth.told.has(one));
	const missed = [...truth.told].filter(one => asked.has(one) && !told.has(one));
	console.info(
		`${people} watched, ${hours} h: ${rounds} rounds, ${rows.length} requests, ${Math.round(wire.reduce((sum, {bytes}) => sum + bytes, 0) / 1000)} kB, ` +
			`${((user + system) / 1e6).toFixed(1)} processor-seconds, ${asked.size} companies asked, ${told.size} noticed, ${wrong.length} wrong, ${missed.length} missed, ${state.behind} wait (${state.paused}).`,
	);

	expect(rows).toHaveLength(wire.length);
	expect(rows.every(({reason}) => reason === 'watch')).toBe(true);
	expect(rows.length).toBeLessThanOrEqual(1200);
	for (const source of ['hacker-news', 'feeds'])
		expect(rows.filter(row => row.source === source).length).toBeLessThanOrEqual(400);
	expect(tooSoon(rows, 'hn.algolia.com', 1000)).toBe(0);
	expect(askedTwice(rows, hour)).toEqual([]);
	// After a sleep no more than one round's part.
	for (const first of firsts) expect(first).toBeLessThanOrEqual(20 + 2);
	expect(wrong.length).toBeLessThanOrEqual(told.size / 10);
	expect(missed).toEqual([]);
	expect(asked.size).toBeGreaterThan(Math.min(people, 300) * 0.9);
	expect(state.watched).toBe(people);
	// Whoever was not reached waits, and it is said how many and since when.
	const never = await withStore(db => db.watches.filter(({at}) => at === 0).count());
	expect(state.behind).toBeGreaterThanOrEqual(never);
	if (never > 0) expect(state.since).toBeLessThanOrEqual(midnight);
});

test('whenever the worker dies, no watch is lost and nothing is asked again while its answer holds', {
	timeout: count(120_000, 1_200_000),
}, async () => {
	const few = count(25, 100);
	await fill(few, one => midnight - one * 1000);
	const random = randomOf();
	let deaths = 0;
	/** One life of the worker: whatever it does after its death never happens. */
	const live = async () => {
		vi.resetModules();
		const life = {dead: false};
		const open = await vi.importActual<typeof import('@/storage/open')>('@/storage/open');
		const mortal = async <T>(work: () => Promise<T>): Promise<T> => {
			if (!life.dead && random() < 0.01) {
				life.dead = true;
				deaths += 1;
			}
			if (life.dead) return new Promise(() => {});
			const result = await work();
			return life.dead ? new Promise(() => {}) : result;
		};
		vi.doMock('@/storage/open', () => ({...open, withStore: (work: never) => mortal(() => open.withStore(work))}));
		vi.stubGlobal('fetch', (...given: Parameters<typeof fetch>) => mortal(() => replay(truth, wire, 120)(...given)));
		alarms.ring.length = 0;
		const [{watchAlarms}] = await woken();
		watchAlarms();
		return life;
	};
	let life = await live();
	alarms.when = midnight + 60_000;
	while (alarms.when !== null && alarms.when < midnight + count(3, 12) * hour) {
		vi.setSystemTime(Math.max(Date.now(), alarms.when));
		// What rang is over: the browser arms it again by its period, whatever became of the worker.
		alarms.when = Date.now() + hour;
		await drive(ring(), () => life.dead);
		if (life.dead) life = await live();
	}
	vi.doUnmock('@/storage/open');

	const watches = await withStore(db => db.watches.toArray());
	console.info(`${few} watched: the worker died ${deaths} times, ${wire.length} requests.`);
	expect(deaths).toBeGreaterThan(3);
	expect(watches).toHaveLength(few);
	expect(watches.filter(({at}) => at === 0)).toEqual([]);
	expect(askedTwice(await ledger(), hour)).toEqual([]);
});

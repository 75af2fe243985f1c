// Saved searches in the keeper: what a round makes of them, what the rep makes of what was found, and whom it tells of.
import 'fake-indexeddb/auto';
import {beforeEach, expect, test, vi} from 'vitest';
import type {Find} from '@/lib/domain/find';
import {defaultSettings} from '@/lib/domain/settings';
import {commit, undo} from '@/storage/commit';
import type {Store} from '@/storage/database';
import {purgeFinds} from '@/storage/finds';
import {withStore} from '@/storage/open';
import {readSettings, writeSettings} from '@/storage/settings';

await vi.hoisted(async () => {
	const {fakeBrowser} = await import('wxt/testing/fake-browser');
	Object.assign(fakeBrowser, {
		permissions: {contains: async () => true},
		alarms: {
			onAlarm: {addListener: () => {}},
			create: async () => {},
			get: async () => undefined,
			clear: async () => {},
		},
	});
	Object.assign(globalThis, {chrome: fakeBrowser, browser: fakeBrowser});
});
const {round, roundsNow} = await import('@/entrypoints/background/rounds');
const {watchAnswers} = await import('@/entrypoints/background/watch-answers');

const day = 24 * 3_600_000;
const answers = watchAnswers((op, write) => withStore(db => commit(db, op, write)));
const view = {id: 'windshield'} as never;
const op = () => crypto.randomUUID();
const issue = (id: number, title: string, login: string, body = '') => ({
	...{title, body, html_url: `https://github.com/pelagic/valves/issues/${id}`, user: {login}},
	created_at: new Date(Date.now() - 3_600_000).toISOString(),
});

let items: object[];
let asked: string[];
let answer: () => Response;
const on = (...sources: string[]) =>
	withStore(db =>
		writeSettings(db, {sources: Object.fromEntries(sources.map(id => [id, {on: true, config: {}}])), airplane: false}),
	);
const search = {name: 'Valves', filter: 'valve', sources: ['github']};
const keep = async () => (await answers.keepSearch({op: op(), id: null, search}, null, view)).id as string;
const finds = (watch: string): Promise<Find[]> => answers.finds({watch}, null, view);
/** Everything is due again, and every answer has gone stale. */
const tomorrow = () =>
	withStore(async db => {
		await db.watches.toCollection().modify({due: 0});
		await Promise.all([db.asked.clear(), db.answers.clear(), db.hosts.clear()]);
	});

beforeEach(async () => {
	items = [issue(1, 'We are looking for a new valve vendor. Any suggestions?', 'Ada-Quill')];
	asked = [];
	answer = () => new Response(JSON.stringify({items}), {headers: {'content-type': 'application/json'}});
	// The keeper takes the browser's fetch once.
	globalThis.fetch = (async (url: string) => {
		asked.push(url);
		return answer();
	}) as never;
	await withStore(async (db: Store) => {
		for (const table of db.tables) await table.clear();
		await writeSettings(db, structuredClone(defaultSettings));
	});
	await on('github');
});

test('a filter that cannot be read, or asks for nothing, is said and not kept', async () => {
	const flawed = async (filter: string) =>
		(await answers.keepSearch({op: op(), id: null, search: {...search, filter}}, null, view)).flaw?.why; // Missing where nothing is wrong
	expect(await flawed('(valve')).toBe('bracket');
	expect(await flawed('-valve')).toBe('no-words');
	expect(await flawed('valve')).toBe(undefined);
	expect(await withStore(db => db.watches.count())).toBe(1);
});

test('a round finds, once; keeps what the rep keeps, and lets the rest go after 30 days', async () => {
	const id = await keep();
	await round();
	expect(await finds(id)).toMatchObject([{event: 'question', author: 'Ada-Quill', source: 'github', kept: false}]);
	const [row] = await withStore(db => db.ledger.toArray());
	expect(row).toMatchObject({reason: 'watch', sends: ['search'], subject: null});
	const [watch] = (await answers.watches({}, null, view)).searches;
	expect(watch).toMatchObject({id, finds: 1, left: null});
	expect(watch?.due).toBeGreaterThan(Date.now() + 3_000_000);

	await round();
	expect(asked).toHaveLength(1);
	await tomorrow();
	items.push(issue(2, 'A valve', 'bo'));
	await round();
	expect((await finds(id)).map(({url}) => url.at(-1)).sort()).toEqual(['1', '2']);

	const [first, second] = await finds(id);
	await answers.keepFind({op: op(), find: first?.id ?? '', kept: true}, null, view);
	await withStore(db => purgeFinds(db, Date.now() + 31 * day));
	expect((await finds(id)).map(one => one.id)).toEqual([first?.id]);
	expect(second).toBeDefined();
});

test('what is done does not come back, and an act is taken back', async () => {
	const id = await keep();
	await round();
	const [find] = await finds(id);
	const act = op();
	await answers.settleFind({op: act, find: find?.id ?? ''}, null, view);
	expect(await finds(id)).toEqual([]);
	await tomorrow();
	await round();
	expect(await finds(id)).toEqual([]);
	expect(await withStore(db => undo(db, act))).toBe(true);
	expect(await finds(id)).toHaveLength(1);
});

test('a muted writer, and a muted site, are never heard of again, and there is a way back', async () => {
	const id = await keep();
	await round();
	const act = op();
	await answers.mute({op: act, author: 'ada-quill'}, null, view);
	expect(await finds(id)).toEqual([]);
	items.push(issue(3, 'Another valve', 'Ada-Quill'), issue(4, 'A valve of bo', 'bo'));
	await tomorrow();
	await round();
	expect((await finds(id)).map(({author}) => author)).toEqual(['bo']);
	await answers.mute({op: op(), site: 'github.com'}, null, view);
	expect(await finds(id)).toEqual([]);
	expect((await withStore(readSettings)).mutes).toEqual({authors: ['ada-quill'], sites: ['github.com']});
});

test('a find by somebody known is an event of theirs, and their triggers speak', async () => {
	await withStore(async db => {
		const seenAt = Date.now() - 5 * day;
		await db.subjects.put({
			...{id: 'ada', kind: 'person', createdAt: seenAt, tags: [], name: 'Ada Quill', title: null, company: null},
			...{nameKey: 'ada quill', companyKey: null, words: ['ada', 'quill']},
		});
		await db.handles.put({handle: 'github:ada-quill', subject: 'ada', source: 'rep', seenAt});
	});
	items = [issue(1, 'Valve trouble', 'Ada-Quill', 'Your valve is terrible, it broke again and nobody answers me!')];
	await keep();
	await round();
	const [fact] = await withStore(db => db.facts.where('subject').equals('ada').toArray());
	expect(fact).toMatchObject({field: 'event', event: 'complaint', source: 'source:github', value: 'Valve trouble'});
	const signals = await withStore(db => db.signals.toArray());
	expect(signals.map(({kind}) => kind)).toEqual(['complaint']);
	await tomorrow();
	await round();
	expect(await withStore(db => db.signals.count())).toBe(1);
});

test('nothing at all leaves in airplane mode, or with no source on, and it is said', async () => {
	await keep();
	await withStore(db => writeSettings(db, {airplane: true}));
	await round();
	expect((await roundsNow()).paused).toBe('airplane');
	await withStore(db => writeSettings(db, {airplane: false, sources: {}}));
	await round();
	expect(await roundsNow()).toMatchObject({paused: 'no-source', watched: 1, behind: 1});
	expect(asked).toEqual([]);
	// Another one is on, the search's own is not.
	await on('wikipedia');
	await round();
	expect(asked).toEqual([]);
	expect((await roundsNow()).left).toEqual({'not-granted': 1});
});

test('a source that fails is said, and what came before stays', async () => {
	const id = await keep();
	await round();
	answer = () => new Response('', {status: 429, headers: {'retry-after': '7200'}});
	await tomorrow();
	await round();
	expect(await finds(id)).toHaveLength(1);
	const state = await roundsNow();
	expect(state.left).toEqual({'slow-down': 1});
	expect(state.next).toBeGreaterThan(Date.now() + 7_000_000);
});

test('trying shows what is there and keeps nothing', async () => {
	const said = await answers.trySearch({search}, null, view);
	expect(said).toMatchObject({
		flaw: null,
		tried: [{source: 'github', outcome: 'answered'}],
		finds: [{event: 'question'}],
	});
	expect(await withStore(db => db.finds.count())).toBe(0);
	expect((await withStore(db => db.ledger.toArray()))[0]?.reason).toBe('try');
});

test('a search that is taken away takes along what was not kept', async () => {
	items.push(issue(2, 'A valve', 'bo'));
	const id = await keep();
	await round();
	const [kept] = await finds(id);
	await answers.keepFind({op: op(), find: kept?.id ?? '', kept: true}, null, view);
	const act = op();
	await answers.dropWatch({op: act, id}, null, view);
	expect(await withStore(db => db.finds.toCollection().primaryKeys())).toEqual([kept?.id]);
	expect(await withStore(db => undo(db, act))).toBe(true);
	expect(await finds(id)).toHaveLength(2);
});

test('somebody is watched once, by a click alone, and no more by another', async () => {
	await withStore(db =>
		db.subjects.put({
			...{id: 'ada', kind: 'person', createdAt: 1, tags: ['champion'], name: 'Ada Quill', title: null, company: null},
			...{nameKey: 'ada quill', companyKey: null, words: []},
		}),
	);
	const count = () => withStore(db => db.watches.count());
	expect(await count()).toBe(0);
	const act = op();
	await answers.watch({op: act, subject: 'ada', on: true}, null, view);
	await answers.watch({op: op(), subject: 'ada', on: true}, null, view);
	expect(await count()).toBe(1);
	await answers.watch({op: op(), subject: 'ada', on: false}, null, view);
	expect(await count()).toBe(0);
	await answers.watch({op: op(), subject: 'nobody', on: true}, null, view);
	expect(await count()).toBe(0);
});

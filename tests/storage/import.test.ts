// Bringing files in: who is new, who is known, what is said anew, what is kept aside, and everything taken back.
import 'fake-indexeddb/auto';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {importAnswers} from '@/entrypoints/background/import-answers';
import {resumeAll} from '@/entrypoints/background/importing';
import {merge} from '@/entrypoints/background/merge';
import {follow} from '@/entrypoints/background/packing';
import type {ImportPeek, Replies, ViewMessages} from '@/lib/messages';
import {commit} from '@/storage/commit';
import type {Store} from '@/storage/database';
import {factsOf} from '@/storage/facts';
import {forget} from '@/storage/forget';
import {subjectsBehind} from '@/storage/handles';
import {notesOf} from '@/storage/notes';
import {withStore} from '@/storage/open';
import {writeSettings} from '@/storage/settings';
import {signalsOf} from '@/storage/signals';
import {subjectOf} from '@/storage/subjects';
import {touchesOf} from '@/storage/touches';
import {counts, eraseAll} from '@/storage/whole';
import {noteRow, whole} from './people';

// The polyfill looks for a browser as it is loaded.
await vi.hoisted(async () => {
	const {fakeBrowser} = await import('wxt/testing/fake-browser');
	Object.assign(globalThis, {chrome: fakeBrowser, browser: fakeBrowser});
});

type Importing = Extract<keyof Replies & keyof ViewMessages, keyof typeof importAnswers>;
const ask = <T extends Importing>(type: T, data: ViewMessages[T]): Promise<Replies[T]> =>
	importAnswers[type](data as never, null, {}) as Promise<Replies[T]>;
const store = <T>(work: (db: Store) => Promise<T>): Promise<T> => withStore(work);

const fileOf = (text: string, name = 'people.csv') => new File([text], name);

const look = async (text: string, name?: string): Promise<ImportPeek> => {
	const peek = await ask('importFile', {file: fileOf(text, name)});
	if ('why' in peek) throw new Error(peek.why);

	return peek;
};

const settled = async (id: string) => {
	await vi.waitFor(async () => {
		const row = (await ask('imports', {})).find(one => one.id === id);
		expect(row?.running ?? false).toBe(false);
	}, 10_000);
	return (await ask('imports', {})).find(one => one.id === id);
};

const bringIn = async (text: string, name?: string, unsureAsNew = false) => {
	const {id} = await look(text, name);
	await ask('importStart', {id, unsureAsNew});
	return (await settled(id))!;
};

const behind = async (handle: `${string}:${string}`) => (await store(db => subjectsBehind(db, [handle]))).get(handle);
const named = async (email: string) => {
	const id = await behind(`email:${email}`);
	return id ? store(db => subjectOf(db, id)) : undefined;
};

beforeEach(async () => {
	await store(eraseAll);
});
afterEach(() => vi.restoreAllMocks());

const header = 'Name,Title,Company,Email,Phone,Tags,Notes\n';

test('rows become people, each with what it says and the line that says it', async () => {
	const text = `${header}Ada Example,Head of Things,Northwind,ada@northwind.example,+1 202 555 0101,vip;new,Met at the fair\nBob Example,Clerk,Southwind,bob@southwind.example,,,\n`;
	const peek = await look(text);
	expect(peek).toMatchObject({looked: 2, all: true, sums: {added: 2, same: 0, unsure: 0}, kind: 'person'});
	expect(peek.columns.map(({target}) => target)).toEqual([
		'name',
		'title',
		'company',
		'email',
		'phone',
		'tags',
		'note',
	]);
	expect(peek.columns[0]?.samples).toEqual(['Ada Example', 'Bob Example']);
	expect(await store(db => counts(db))).toMatchObject({people: 0});

	const done = await bringIn(text);
	expect(done).toMatchObject({state: 'done', sums: {added: 2, same: 0, changed: 0, unsure: 0, unread: 0}});
	const ada = await named('ada@northwind.example');
	expect(ada).toMatchObject({name: 'Ada Example', title: 'Head of Things', company: 'Northwind', kind: 'person'});
	expect(ada?.tags).toEqual(['vip', 'new']);
	const facts = await store(db => factsOf(db, ada!.id));
	expect(facts.map(({field}) => field)).toEqual(['name', 'title', 'company', 'email', 'phone']);
	expect(new Set(facts.map(({source}) => source))).toEqual(new Set(['import:csv']));
	expect(facts[0]?.evidence).toEqual({url: null, quote: 'people.csv:2'});
	expect((await store(db => notesOf(db, ada!.id))).map(({text: own}) => own)).toEqual(['Met at the fair']);
	expect(await store(db => db.files.count())).toBe(0);
});

test('the same file again adds nothing; what it says anew is added, and told', async () => {
	const first = `${header}Ada Example,Director,Northwind,ada@northwind.example,,,\nBob Example,Clerk,Southwind,bob@southwind.example,,,\n`;
	await bringIn(first);
	const before = await store(whole);
	expect(await bringIn(first)).toMatchObject({sums: {added: 0, same: 2, changed: 0}});
	expect(await store(whole)).toBe(before);

	const second = `${header}Ada Example,VP Sales,Eastwind,ada@northwind.example,,,\nBob Example,Clerk,Southwind,bob@southwind.example,,,\n`;
	const peek = await look(second);
	expect(peek.rows.map(({state}) => state)).toEqual(['changed', 'same']);
	const done = await bringIn(second);
	expect(done.sums).toMatchObject({added: 0, same: 1, changed: 1});
	const ada = await named('ada@northwind.example');
	expect(ada?.company).toBe('Eastwind');
	const signals = await store(db => signalsOf(db, ada!.id));
	expect(signals.map(({kind, from, to}) => [kind, from, to])).toEqual([
		['job-change', 'Director · Northwind', 'VP Sales · Eastwind'],
	]);

	await ask('importUndo', {id: done.id});
	expect(await settled(done.id)).toBeUndefined();
	expect(await store(whole)).toBe(before);
});

test('two exports of LinkedIn in sequence: who changed their job is told once, and those who did not are the same', async () => {
	const connections = (rows: string[]) =>
		`Notes:\n"When exporting your connection data, you may notice that some are missing."\n\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\n${rows.join('\n')}\n`;
	const row = (n: number, company: string, position: string) =>
		`Person,Number${n},https://www.linkedin.com/in/person-${n},,${company},${position},05 Mar 2019`;
	const first = Array.from({length: 1200}, (_, n) => row(n, `Firm f${n}`, 'Clerk'));
	expect((await bringIn(connections(first), 'Connections.csv')).sums).toMatchObject({added: 1200});

	const second = first.map((same, n) => (n % 10 === 0 ? row(n, `Works w${n}`, 'Director') : same));
	const text = connections(second);
	expect((await look(text, 'Connections (1).csv')).rows.map(({state}) => state)).toEqual([
		'changed',
		...Array(4).fill('same'),
	]);
	expect((await bringIn(text, 'Connections (1).csv')).sums).toMatchObject({added: 0, same: 1080, changed: 120});
	const id = await behind('linkedin:in/person-40');
	expect(await store(db => signalsOf(db, id!))).toMatchObject([
		{kind: 'job-change', from: 'Clerk · Firm f40', to: 'Director · Works w40'},
	]);
	expect(await store(db => subjectOf(db, id!))).toMatchObject({title: 'Director', company: 'Works w40'});
	expect(await store(db => db.signals.count())).toBe(120);
	expect((await bringIn(text, 'Connections (1).csv')).sums).toMatchObject({added: 0, same: 1200, changed: 0});
	expect(await store(db => db.signals.count())).toBe(120);
});

test('an import is taken back whole, but for those whom the rep wrote about since', async () => {
	const before = await store(whole);
	const rows = Array.from(
		{length: 2500},
		(_, n) => `Person Number${n},Clerk,Company ${n % 50},p${n}@x${n % 50}.example,,,`,
	);
	const done = await bringIn(`${header}${rows.join('\n')}\n`);
	expect(done.sums.added).toBe(2500);
	expect(await store(counts)).toMatchObject({people: 2500, facts: 10_000});
	const kept = await behind('email:p7@x7.example');
	await store(db => commit(db, crypto.randomUUID(), act => act.put('notes', noteRow(kept!, 'mine'))));
	await ask('importUndo', {id: done.id});
	expect(await settled(done.id)).toBeUndefined();
	expect(await store(counts)).toMatchObject({people: 1, notes: 1});
	expect(await named('p7@x7.example')).toMatchObject({name: 'Person Number7'});
	await store(db => commit(db, crypto.randomUUID(), act => forget(act, kept!)));
	expect(await store(whole)).toBe(before);
	for (const table of ['blocks', 'pages', 'batches', 'imports', 'files'] as const)
		expect(await store(db => db[table].count()), table).toBe(0);
});

test('two rows about one person are one person', async () => {
	const done = await bringIn(
		`${header}Ada Example,,Northwind,ada@northwind.example,,a,\nAda Example,Director,,ada@northwind.example,+12025550101,b,\nAda Example,VP,Northwind,ada@northwind.example,,,\n`,
	);
	expect(done.sums).toMatchObject({added: 1, same: 1, changed: 1});
	expect(await store(counts)).toMatchObject({people: 1});
	const ada = await named('ada@northwind.example');
	expect(ada?.tags).toEqual(['a', 'b']);
	expect(await behind('phone:+12025550101')).toBe(ada?.id);
	expect(
		(await store(db => factsOf(db, ada!.id))).filter(({field}) => field === 'title').map(({value}) => value),
	).toEqual(['Director', 'VP']);
});

test('who shares an address or a switchboard is asked about, or is not the same', async () => {
	await bringIn(`${header}Ada Example,,Northwind,info@northwind.example,+1 202 555 0101,,\n`);
	const done = await bringIn(
		`${header}Bob Other,,Northwind,info@northwind.example,,,\nCarl Third,,Northwind,carl@northwind.example,+1 202 555 0101,,\n`,
	);
	expect(done.sums).toMatchObject({added: 1, unsure: 1});
	const aside = await ask('importAside', {id: done.id, after: null});
	expect(aside.unsure).toMatchObject([{name: 'Bob Other', line: 2, candidates: [{name: 'Ada Example'}]}]);
	const [row] = aside.unsure;
	await ask('importSettle', {id: done.id, batch: row!.batch, line: 2, subject: null});
	expect(await store(counts)).toMatchObject({people: 3});
	expect((await ask('importAside', {id: done.id, after: null})).unsure).toEqual([]);
	await ask('importUndo', {id: done.id});
	await settled(done.id);
	expect(await store(counts)).toMatchObject({people: 1});
});

test('somebody of a name that is known is asked about, and is new where the rep says so', async () => {
	await bringIn(`${header}Ada Example,Director,Northwind,ada@northwind.example,,,\n`);
	const text = `${header}Ada Example,Clerk,Southwind,ada@southwind.example,,,\n`;
	const done = await bringIn(text);
	expect(done.sums).toMatchObject({added: 0, unsure: 1});
	expect((await bringIn(text, 'other.csv', true)).sums).toMatchObject({added: 1, unsure: 0});
	expect(await store(counts)).toMatchObject({people: 2});
});

test('who is called nearly as somebody of the same company is asked about; a colleague of one surname is new', async () => {
	await bringIn(`${header}William Oduya,Head of Sales,Tidewell Ltd,w.oduya@tidewell.example,,,\n`);
	const text = [
		'Bill Oduya,,Tidewell,bill@home.example,,,',
		'Wiliam Oduya,Head of Sales,Tidewell,will@mail.example,,,',
		'Walter Oduya,Head of Sales,Tidewell,walter@mail.example,,,',
		'Wiliam Oduya,Head of Sales,Norrbeck,other@mail.example,,,',
	].join('\n');
	await store(follow);
	const done = await bringIn(`${header}${text}\n`, 'second.csv');
	expect(done.sums).toMatchObject({added: 2, unsure: 2});
	const aside = await ask('importAside', {id: done.id, after: null});
	expect(aside.unsure.map(({line, candidates}) => [line, candidates.map(({name}) => name)])).toEqual([
		[2, ['William Oduya']],
		[3, ['William Oduya']],
	]);
});

test('rows that cannot be read are kept with their line, and nothing of them once somebody in them is forgotten', async () => {
	const done = await bringIn(`${header}Ada Example,,,ada@x.example,,,\n,,,,,,only a note\nBob,,,no address,,,\n`);
	expect(done.sums).toMatchObject({added: 2, unread: 1});
	const {unread} = await ask('importAside', {id: done.id, after: null});
	expect(unread.map(({line}) => line).sort()).toEqual([3, 4]);
	await bringIn(`${header}Dan Sharer,,,ada@x.example,,,\n`);
	const ada = await behind('email:ada@x.example');
	await store(db => commit(db, crypto.randomUUID(), act => forget(act, ada!)));
	expect(JSON.stringify(await store(db => db.batches.toArray()))).not.toContain('ada@x.example');
});

test('mails become touches of those who wrote them', async () => {
	const mail = (from: string, n: number) =>
		`From ${from} Thu Jan  1 00:00:00 2026\nFrom: ${from}\nTo: me@us.example\nSubject: About ${n}\nDate: Thu, 1 Jan 2026 00:0${n}:00 +0000\nMessage-ID: <${n}@x.example>\n\nText\n\n`;
	await bringIn(`${header}Ada Example,,,ada@x.example,,,\n`);
	await store(db => writeSettings(db, {self: {emails: ['me@us.example'], domains: [], guessed: []}}));
	const before = await store(whole);
	const mbox =
		mail('Ada Example <ada@x.example>', 1) + mail('Bob <bob@x.example>', 2) + mail('Ada Example <ada@x.example>', 3);
	const done = await bringIn(mbox, 'inbox.mbox');
	const ada = await behind('email:ada@x.example');
	expect((await store(db => touchesOf(db, ada!, 10))).map(({text}) => text)).toEqual(['About 3', 'About 1']);
	const bob = await behind('email:bob@x.example');
	expect(await store(db => touchesOf(db, bob!, 10))).toHaveLength(1);
	expect((await bringIn(mbox, 'inbox.mbox')).sums).toMatchObject({added: 0, changed: 0});
	await ask('importUndo', {id: done.id});
	await settled(done.id);
	expect(await store(whole)).toBe(before);
});

test('a pause holds, and the same file goes on where it was left', async () => {
	const rows = Array.from({length: 12_000}, (_, n) => `Person Number${n},,,p${n}@x.example,,,`);
	const text = `${header}${rows.join('\n')}\n`;
	const {id} = await look(text);
	await ask('importStart', {id, unsureAsNew: false});
	await vi.waitFor(async () => expect((await ask('imports', {}))[0]?.sums.added).toBeGreaterThan(0), {
		interval: 5,
		timeout: 5000,
	});
	await ask('importPause', {id});
	const paused = (await settled(id))!;
	expect(paused.state).toBe('paused');
	await resumeAll();
	expect((await settled(id))!.sums).toEqual(paused.sums);

	expect(await ask('importAgain', {id, file: fileOf(`${text} `)})).toBe(false);
	expect(await ask('importAgain', {id, file: fileOf(text.replace('Number1', 'Numbex1'))})).toBe(false);
	expect(await ask('importAgain', {id, file: fileOf(text)})).toBe(true);
	expect((await settled(id))!).toMatchObject({state: 'done', sums: {added: 12_000}});
	expect(await store(counts)).toMatchObject({people: 12_000});
});

test('a panel in a page asks nothing of imports', async () => {
	for (const [name, handler] of Object.entries(importAnswers))
		await expect((handler as (data: object, framed: number) => Promise<unknown>)({id: 'x'}, 7), name).rejects.toThrow();
});

test('an import that is taken back separates whom it brought, and leaves the others as they were', async () => {
	await bringIn(`${header}Ada Example,Clerk,Northwind,ada@northwind.example,,,\n`);
	const before = await store(whole);
	const {id} = await bringIn(`${header}A. B. Example,VP,Southwind,a.b@southwind.example,,vip,\n`);
	const [ada, other] = [await named('ada@northwind.example'), await named('a.b@southwind.example')];
	await store(db => commit(db, 'm', act => merge(act, [ada!.id, other!.id], 1)));
	expect((await named('a.b@southwind.example'))?.id).toBe(ada?.id);
	await ask('importUndo', {id});
	await settled(id);
	expect(await behind('email:a.b@southwind.example')).toBeUndefined();
	expect(await store(whole)).toBe(before);
});

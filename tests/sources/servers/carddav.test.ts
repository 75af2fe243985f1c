// Our asking of an address book, and our mirror of it, on a real Radicale.
import {readdir, rm} from 'node:fs/promises';
import {join} from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {davOver} from '@/lib/sources/own/dav';
import {basic} from '@/lib/sources/own/key';
import {type Changes, changesOf} from '@/lib/sources/own/mirror';
import {type Radicale, startRadicale} from '../../e2e/servers/radicale';
import {onServer, realGet, values} from './real';

let server: Radicale;
const card = (...lines: string[]) => ['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD', ''].join('\r\n');
const dora = (title: string) =>
	card(
		'UID:dora',
		'FN:Dora Kestrel',
		'N:Kestrel;Dora;;;',
		'ORG:Cells & Sons;Sales',
		`TITLE:${title}`,
		'EMAIL;TYPE=WORK:Dora@cells.example',
		'EMAIL;TYPE=HOME:dora@home.example',
		'TEL;TYPE=CELL:+49 30 5550100',
		'ADR;TYPE=WORK:;;Hauptstr. 1;Köln;;50667;Germany',
		'NOTE:Likes <tea>\\, no calls before nine',
		'REV:20260901T080000Z',
	);

beforeAll(async () => {
	server = await startRadicale();
	await server.put('dora.vcf', dora('Head of Purchasing'));
	await server.put('bob.vcf', card('UID:bob', 'FN:Bob Cole', 'EMAIL:bob@cells.example'));
	await server.put(
		'cells.vcf',
		card(
			'UID:cells',
			'FN:Cells & Sons',
			'N:;;;;',
			'ORG:Cells & Sons',
			'EMAIL:info@cells.example',
			'URL:https://www.cells.example',
			'TEL:+49 30 5550199',
		),
	);
	for (const nth of ['one', 'two'])
		await server.put(`${nth}.vcf`, card(`UID:${nth}`, `FN:Sam ${nth}`, 'EMAIL:shared@twins.example'));
}, 60_000);
afterAll(async () => server?.stop()); // Missing where it is not installed

const asking = (host = server.url, password = 'sécret') =>
	onServer('carddav', {config: {host, user: 'rep'}, secrets: {password}});

test('says of a person what their card says, by any of their addresses', async () => {
	const {told, seen} = asking();
	const items = await told({name: 'Dora', handles: ['email:dora@home.example']});
	expect(
		items.map(item => (item.is === 'fact' ? [item.field, item.value] : item.is === 'handle' ? item.handle : item)),
	).toEqual([
		'email:dora@cells.example',
		'email:dora@home.example',
		['name', 'Dora Kestrel'],
		['title', 'Head of Purchasing'],
		['company', 'Cells & Sons'],
		['location', 'Köln, Germany'],
		['email', 'dora@cells.example'],
		['email', 'dora@home.example'],
		['phone', '+49 30 5550100'],
		['remark', 'Likes <tea>, no calls before nine'],
	]);
	expect(items[2]).toMatchObject({evidence: {url: `${server.book}dora.vcf`}});
	for (const {url, sends, method} of seen) {
		expect(url).not.toContain('cret');
		expect(sends).toEqual(method === 'REPORT' ? ['email'] : ['nothing']);
	}
});

test('finds the book from the book itself, from the server, and asks it of a company by its domain', async () => {
	for (const host of [server.url, server.book, `${server.url}rep`]) {
		const items = await asking(host).told({kind: 'company', name: 'Cells', handles: ['domain:cells.example']});
		expect(values(items, 'name'), host).toEqual(['Cells & Sons']);
		expect(values(items, 'phone')).toEqual(['+49 30 5550199']);
	}
});

test('chooses nobody where two cards fit, but for one of that name, and says that nothing is there', async () => {
	const {told} = asking();
	const handles = ['email:shared@twins.example'] as const;
	expect(await told({name: 'Sam', handles})).toEqual([{is: 'remark', code: 'ambiguous', detail: '2'}]);
	expect(values(await told({name: 'Sam Two', handles}), 'name')).toEqual(['Sam two']);
	expect(await told({handles: ['email:"<&x@cells.example']})).toEqual([{is: 'remark', code: 'nothing'}]);
});

test('counts its cards, and says that the password is wrong', async () => {
	expect(await asking().test()).toBe('5 cards');
	await expect(asking(server.url, 'other').test()).rejects.toMatchObject({trouble: 'needs-key', status: 401});
});

test('mirrors: all at first, then what was added, changed and taken away, and all again once the token is not held', async () => {
	const asked: Parameters<typeof realGet>[1] = [];
	const dav = davOver(realGet(['http://127.0.0.1/*'], asked), basic('rep', 'sécret'));
	const since = async (token: string | null) => (await changesOf(dav, server.book, token)) as Changes;
	const names = (changes: Changes) => changes.changed.map(({url}) => url.replace(server.book, '')).sort();

	const first = await since(null);
	expect([first.full, names(first), first.gone]).toEqual([
		true,
		['bob.vcf', 'cells.vcf', 'dora.vcf', 'one.vcf', 'two.vcf'],
		[],
	]);
	expect(first.changed.find(({url}) => url.endsWith('dora.vcf'))?.text).toContain('TITLE:Head of Purchasing'); // Missing never: it was named above

	const still = await since(first.token);
	expect([still.full, still.changed, still.gone]).toEqual([false, [], []]);

	await server.put('eve.vcf', card('UID:eve', 'FN:Eve', 'EMAIL:eve@new.example'));
	await server.put('dora.vcf', dora('Managing Director'));
	await server.remove('bob.vcf');
	const then = await since(still.token);
	expect([then.full, names(then), then.gone]).toEqual([false, ['dora.vcf', 'eve.vcf'], [`${server.book}bob.vcf`]]);
	expect(then.changed.find(({url}) => url.endsWith('dora.vcf'))?.text).toContain('TITLE:Managing Director'); // Missing never: it was named above

	// What the server keeps of its tokens is cleared, as it does by itself after a month.
	const kept = (await readdir(server.folder, {recursive: true})).filter(path => path.endsWith('sync-token'));
	expect(kept.length).toBeGreaterThan(0);
	for (const path of kept) await rm(join(server.folder, path), {recursive: true});
	await server.remove('two.vcf');
	asked.length = 0;
	const again = await since(then.token);
	expect([again.full, names(again)]).toEqual([true, ['cells.vcf', 'dora.vcf', 'eve.vcf', 'one.vcf']]);
	expect(asked.length, 'the old token was tried first').toBe(2);

	expect(await changesOf(dav, `${server.url}rep/none/`, null)).toBeNull();
});

test('a mirror that cannot be asked is no empty book', async () => {
	const dav = davOver(realGet(['http://127.0.0.1/*']), basic('rep', 'wrong'));
	await expect(changesOf(dav, server.book, 'http://radicale.org/ns/sync/x')).rejects.toMatchObject({
		trouble: 'needs-key',
	});
});

test('with its mirror at hand, looking at somebody asks nobody, and what changed is heard of by one request', async () => {
	const rows = new Map<string, {text: string; at: number}>();
	const clock = {now: Date.now()};
	const shelf = {
		read: async (name: string) => rows.get(name) ?? null, // Missing at the first time
		write: async (name: string, text: string) => void rows.set(name, {text, at: clock.now}),
	};
	const look = async (email: string) => {
		const desk = {config: {host: server.url, user: 'rep'}, secrets: {password: 'sécret'}};
		const {told, seen} = onServer('carddav', desk, {shelf, now: clock.now});
		return {titles: values(await told({handles: [`email:${email}`]}), 'title'), asked: seen.map(({method}) => method)};
	};
	await server.put('dora.vcf', dora('Head of Purchasing'));
	const first = await look('dora@home.example');
	expect(first.titles).toEqual(['Head of Purchasing']);
	expect(first.asked.at(-1)).toBe('REPORT');
	for (const email of ['dora@cells.example', 'eve@new.example', 'nobody@cells.example'])
		expect((await look(email)).asked).toEqual([]);

	await server.put('dora.vcf', dora('Chair'));
	expect((await look('dora@home.example')).titles, 'it is held for a quarter of an hour').toEqual([
		'Head of Purchasing',
	]);
	clock.now += 16 * 60_000;
	expect(await look('dora@home.example')).toEqual({titles: ['Chair'], asked: ['REPORT']});
	await server.remove('dora.vcf');
	clock.now += 16 * 60_000;
	expect(await look('dora@home.example')).toEqual({titles: [], asked: ['REPORT']});
});

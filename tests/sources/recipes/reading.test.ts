// Reading an answer by a recipe: formats, transforms, what is left out and what is said of it, and the paths a rep picks.
import fc from 'fast-check';
import {JSONPathEnvironment} from 'json-p3';
import {describe, expect, test} from 'vitest';
import {answerOf} from '@/lib/sources/recipe/answer';
import {budget, found} from '@/lib/sources/recipe/find';
import {pathOf} from '@/lib/sources/recipe/path';
import {pick} from '@/lib/sources/recipe/pick';
import {preview} from '@/lib/sources/recipe/preview';
import {namedSourceOf, sourceOf} from '@/lib/sources/recipe/run';
import {parsedRecipe} from '@/lib/sources/recipe/share';
import {type Transform, transformed} from '@/lib/sources/recipe/transform';
import {ask, company, now, person, whole} from './asking';

const recipeOf = (more: object = {}) => {
	const parsed = parsedRecipe({...whole, ...more});
	if ('refused' in parsed) throw new Error(JSON.stringify(parsed.refused));

	return parsed.recipe;
};
const config = {host: 'desk.example', user: 'jo@us.example'};
const ticket = {
	id: 7,
	subject: 'Lamps <b>dim</b> again',
	created_at: '2026-11-10T08:00:00Z',
	status: 'open',
	assignee: 'Jo Field',
};
const answer = (...tickets: object[]) => JSON.stringify({results: tickets});

describe('transforms', () => {
	test.each<[unknown[], Transform[], unknown[]]>([
		[[' a \n b '], ['text'], ['a b']],
		[[{a: 1}, [1], null, true, 5], ['text'], ['true', '5']],
		[['12', '-3.50', '1,000', 'x', 4], ['number'], ['12', '-3.5', '4']],
		[
			['2026-03-01', '1 March 2026', '20260301T101500Z', 'Sun, 01 Mar 2026 09:00:00 GMT', '3/4/2026', 'soon'],
			['date'],
			['2026-03-01', '2026-03-01', '2026-03-01T10:15:00.000Z', '2026-03-01T09:00:00.000Z'],
		],
		[[1772323200, '1772323200', 'x', -5], ['epochS'], ['2026-03-01', '2026-03-01']],
		[[1772323200000], ['epochMs'], ['2026-03-01']],
		[['Ada@X.Example'], ['lower'], ['ada@x.example']],
		[
			['https://www.nordlicht.example/a', 'Nordlicht.example', 'no host', 'mailto:a@b.example'],
			['host'],
			['nordlicht.example', 'nordlicht.example'],
		],
		[['<p>One&nbsp;&amp; <b>two</b></p><script>alert(1)</script><p>three.</p>'], ['stripHtml'], ['One & two three.']],
		[['a', 'b'], ['first'], ['a']],
		[['a', 'b', {}], ['join'], ['a, b']],
		[['A', 'B'], ['lower', 'join'], ['a, b']],
	])('%j as %j', (values, as, expected) => {
		expect(transformed(values, as)).toEqual(expected);
	});

	test('a hundred thousand spaces, quotes or tags take no time', () => {
		for (const text of [`x${' '.repeat(100_000)}x`, '<'.repeat(100_000), '<b>'.repeat(30_000), '&'.repeat(100_000)]) {
			const before = process.threadCpuUsage().user;
			for (let at = 0; at < 10; at += 1) transformed([text], ['stripHtml', 'text', 'date', 'host', 'number', 'lower']);
			expect(process.threadCpuUsage().user - before, text.slice(0, 3)).toBeLessThan(1_000_000);
		}
	});
});

describe('formats', () => {
	const item = (id: string) => ({
		id,
		title: 'Lamps & buoys',
		link: 'https://paper.example/1',
		description: 'Two <b>lamps</b>',
		date: '2026-11-10T09:00:00.000Z',
	});

	test.each([
		[
			'RSS',
			`<rss><channel><title>Paper</title><link>https://paper.example/</link><item><guid>1</guid><title>Lamps &amp; buoys</title><link>https://paper.example/1</link><description><![CDATA[Two <b>lamps</b>]]></description><pubDate>Tue, 10 Nov 2026 09:00:00 GMT</pubDate></item></channel></rss>`,
			'1',
		],
		[
			'Atom',
			`<feed xmlns="http://www.w3.org/2005/Atom"><title>Paper</title><link href="https://paper.example/"/><link rel="self" href="https://paper.example/feed"/><entry><id>1</id><title>Lamps &amp; buoys</title><link rel="edit" href="https://paper.example/no"/><link href="https://paper.example/1"/><summary type="html">Two &lt;b&gt;lamps&lt;/b&gt;</summary><updated>2026-11-10T10:00:00+01:00</updated></entry></feed>`,
			'1',
		],
		[
			'RDF',
			`<rdf:RDF><channel><title>Paper</title><link>https://paper.example/</link></channel><item rdf:about="https://paper.example/1"><title>Lamps &amp; buoys</title><link>https://paper.example/1</link><description>Two &lt;b&gt;lamps&lt;/b&gt;</description><dc:date>2026-11-10T09:00:00Z</dc:date></item></rdf:RDF>`,
			'https://paper.example/1',
		],
	])('%s', (_, text, id) => {
		expect(answerOf('feed', text)).toEqual({title: 'Paper', link: 'https://paper.example/', items: [item(id)]});
	});

	test('a table, by whatever parts its columns', () => {
		const rows = [
			{name: 'Ana', note: 'a;b'},
			{name: 'Jo', note: ''},
		];
		expect(answerOf('csv', '\uFEFFname;note\r\nAna;"a;b"\r\n\r\nJo\r\n')).toEqual(rows);
		expect(answerOf('csv', 'name\tnote\nAna\ta;b\nJo\t')).toEqual(rows);
		expect(answerOf('csv', '')).toBeUndefined();
	});

	test('a page, by what it says for machines, broken parts left out', () => {
		const page =
			'<script>var a</script><script type="application/ld+json">{"@graph":[{"@type":"Organization","name":"Nordlicht Werke"}]}</script><script type="application/ld+json">{broken</script><script type="application/ld+json">[{"@type":"WebSite"}, 1]</script>';
		expect(answerOf('jsonld', page)).toEqual([
			{'@type': 'Organization', name: 'Nordlicht Werke'},
			{'@type': 'WebSite'},
			1,
		]);
		expect(answerOf('jsonld', '<p>none</p>')).toBeUndefined();
	});
});

describe('a source of a recipe', () => {
	const secrets = {token: 's3cr3t'};

	test('says an event and a fact of a ticket, and leaves out what is closed, what lies ahead and what is twice', async () => {
		const tickets = [
			ticket,
			ticket,
			{...ticket, id: 8, status: 'closed', assignee: null},
			{...ticket, id: 9, created_at: '2027-01-01', assignee: null},
		];
		const {items, requests} = await ask(recipeOf(), company, answer(...tickets), {config, secrets});
		const evidence = {url: 'https://desk.example/agent/tickets/7', quote: null};
		expect(items).toEqual([
			{
				is: 'event',
				event: 'complaint',
				title: 'Lamps dim again',
				at: Date.parse(ticket.created_at),
				key: '7',
				evidence,
			},
			{is: 'fact', field: 'owner', value: 'Jo Field', key: '7', evidence: {url: null, quote: null}},
		]);
		expect(requests).toEqual([
			{
				url: 'https://desk.example/api/search.json?query=type%3Aticket%20organization%3Anordlicht.example',
				headers: {accept: 'application/json', authorization: `Basic ${btoa('jo@us.example/token:s3cr3t')}`},
				sends: ['domain'],
			},
		]);
	});

	test.each<[string, object, string, number, object[]]>([
		['nothing is there', {}, answer(), 200, [{is: 'remark', code: 'nothing'}]],
		['nobody is known there', {}, 'Not found', 404, [{is: 'remark', code: 'nothing'}]],
		['a page came instead', {}, '<html>Sign in</html>', 200, [{is: 'remark', code: 'unreadable'}]],
	])('says so where %s', async (_, more, text, status, expected) => {
		expect((await ask(recipeOf(more), company, text, {config, secrets, status})).items).toEqual(expected);
	});

	test('says that it is a part where there is more than its limit', async () => {
		const many = Array.from({length: 60}, (_, id) => ({...ticket, id}));
		const {items} = await ask(recipeOf(), company, answer(...many), {config, secrets});
		expect(items.filter(({is}) => is === 'event')).toHaveLength(50);
		expect(items.at(-1)).toEqual({is: 'remark', code: 'partial', detail: '100'});
	});

	test('asks nothing without its key, its host, its handle, or of the other kind of subject', async () => {
		expect(await ask(recipeOf(), company, '', {config})).toEqual({
			items: [{is: 'remark', code: 'needs-key'}],
			requests: [],
		});
		const silent = {items: [], requests: []};
		expect(await ask(recipeOf(), company, '', {config: {user: 'jo'}, secrets})).toEqual(silent);
		expect(await ask(recipeOf(), {...company, domain: null, handles: []}, '', {config, secrets})).toEqual(silent);
		expect(await ask(recipeOf(), person, '', {config, secrets})).toEqual(silent);
	});

	test('is a source like any other', () => {
		const source = namedSourceOf(recipeOf());
		expect(source.id).toBe('recipe.tickets');
		expect(source.discloses).toEqual({sends: ['domain'], to: ['{host}']});
		expect(source.startsFrom).toEqual([{kind: 'company', anyOf: ['domain']}]);
		expect(source.adds).toEqual({fields: ['owner'], events: ['complaint'], handles: []});
		expect(source.settings).toEqual([
			{name: 'host', label: 'Host', placeholder: 'desk.example'},
			{name: 'user', label: 'User', placeholder: 'jo@us.example'},
			{name: 'token', label: 'Token', secret: true},
		]);
		expect(sourceOf(recipeOf()).origins({})).toEqual([]);
		expect(sourceOf(recipeOf()).origins(config)).toEqual(['https://desk.example/*']);
		for (const host of [
			'desk.example/x',
			'http://desk.example',
			'desk',
			'10.0.0.1',
			'a@desk.example',
			'desk.example:1',
		])
			expect(sourceOf(recipeOf()).config.safeParse({...config, host}).error?.issues).toMatchObject([
				{path: ['host'], message: 'recipe_hostTyped'},
			]);
	});

	test('a handle is written as the house writes it, or left out', async () => {
		const emit = [
			{as: 'handle', kind: 'email', value: '$.mail'},
			{as: 'handle', kind: 'domain', value: '$.site'},
			{as: 'handle', kind: 'github', value: '$.git'},
		];
		const rows = answer(
			{mail: 'Jo@Us.Example', site: 'https://www.us.example/x', git: 'jo'},
			{mail: 'nobody', site: '10.0.0.1', git: 'a b'},
		);
		const {items} = await ask(recipeOf({emit}), company, rows, {config, secrets});
		expect(items.map(item => item.is === 'handle' && item.handle)).toEqual([
			'email:jo@us.example',
			'domain:us.example',
			'github:jo',
		]);
		expect(preview(recipeOf({emit}), rows, now).problems).toEqual(
			[0, 1, 2].map(at => ({field: `emit.${at}.value`, key: 'recipe_noHandle', values: ['1']})),
		);
	});
});

describe('the preview', () => {
	test('says at which field something is missing, and in how many rows', () => {
		const {items, rows, problems} = preview(
			recipeOf(),
			answer({id: 1}, {...ticket, created_at: 'soon'}, {...ticket, subject: ''}),
			now,
		);
		expect([items.length, rows]).toEqual([1, 3]);
		expect(problems).toEqual([
			{field: 'emit.0.title', key: 'recipe_empty', values: ['2']},
			{field: 'emit.1.value', key: 'recipe_empty', values: ['1']},
			{field: 'emit.0.at', key: 'recipe_noDate', values: ['1']},
		]);
	});

	test('says where the rows are not, and where it is another format', () => {
		expect(preview(recipeOf({rows: '$.tickets[*]'}), answer(ticket), now).problems).toEqual([
			{field: 'rows', key: 'recipe_noRows', values: []},
		]);
		expect(preview(recipeOf(), '<rss>', now).problems).toEqual([
			{field: 'format', key: 'recipe_unreadable', values: ['json']},
		]);
	});
});

describe('a picked part', () => {
	const document = {
		results: [{name: 'Ana', mails: [{at: 'a'}, {at: 'b'}]}, {name: 'Jo'}],
		total: 2,
		'it\'s "so"': {'\\': [1]},
	};

	test('has its path, and that of all like it', () => {
		expect(pick(document, ['results', 0, 'name'])).toEqual({
			normal: "$['results'][0]['name']",
			path: '$.results[0].name',
			general: '$.results[*].name',
			rows: '$.results[*]',
			within: '$.name',
			count: 2,
		});
		expect(pick(document, ['results', 0, 'mails', 1, 'at'])).toMatchObject({
			rows: '$.results[*]',
			within: '$.mails[*].at',
			count: 2,
		});
		expect(pick(document, ['total'])).toMatchObject({rows: '$', within: '$.total', general: '$.total'});
		for (const nowhere of [['none'], ['results', 'name'], ['results', 9], ['__proto__'], ['total', 'toString']])
			expect(pick(document, nowhere)).toBeNull();
	});

	test('is found again at every path that it was given, by the package as well', () => {
		const package_ = new JSONPathEnvironment();
		fc.assert(
			fc.property(
				fc.string({unit: 'grapheme', maxLength: 8}),
				fc.nat(3),
				fc.string({maxLength: 6}),
				(name, at, inner) => {
					const part = {here: true};
					const list = Array.from({length: 4}, () => JSON.parse(`{${JSON.stringify(inner)}:null}`));
					list[at] = JSON.parse(`{${JSON.stringify(inner)}:${JSON.stringify(part)}}`);
					const whole_ = JSON.parse(`{${JSON.stringify(name)}:${JSON.stringify(list)}}`);
					const picked = pick(whole_, [name, at, inner]);
					expect(picked?.count).toBe(4);
					for (const path of [picked!.normal, picked!.path])
						expect(package_.query(path, whole_).values()).toEqual([part]);
					const rows = found(pathOf(picked!.rows)!, whole_, 9, budget());
					expect(found(pathOf(picked!.within)!, rows[at], 9, budget())).toEqual([part]);
				},
			),
		);
	});
});

// What was recorded from the real services, read by the sources' own readers. Left out, loudly, where the recordings are not at hand.
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import * as z from 'zod/mini';
import {thingsOf} from '@/lib/language/things';
import companiesHouse from '@/lib/sources/companies-house';
import type {Asked, Item, Source} from '@/lib/sources/define';
import gleif from '@/lib/sources/gleif';
import {itemsOf, record} from '@/lib/sources/gleif/record';
import {readFeed} from '@/lib/sources/read/feed';
import {readHtml, textOf} from '@/lib/sources/read/html';
import edgar from '@/lib/sources/sec-edgar';
import {filingsOf, once, submissions, tellings} from '@/lib/sources/sec-edgar/filings';
import {changeOfPeople} from '@/lib/sources/sec-edgar/people';
import statuspage from '@/lib/sources/statuspage';
import {entity} from '@/lib/sources/wikidata/entity';
import {factsOfEntity, referred} from '@/lib/sources/wikidata/facts';
import {handlesOfEntity} from '@/lib/sources/wikidata/keys';
import wikipedia from '@/lib/sources/wikipedia';

const folder = join(import.meta.dirname, '../../../shared/data/sources');
const there = existsSync(folder);
if (!there) console.warn(`No recordings at ${folder}: the readers were not tried on real answers.`);

const bytes = (path: string): Buffer => readFileSync(join(folder, path));
const text = (path: string): string => bytes(path).toString('utf8');
const json = (path: string): unknown => JSON.parse(text(path));
const filesIn = (path: string, ending = ''): string[] =>
	(there ? readdirSync(join(folder, path)) : []).filter(file => file.endsWith(ending) && !file.endsWith('.meta.json'));

const now = Date.parse('2026-11-22T09:00:00Z');

/** Everything a source says where every address answers with one of these bodies; 404 for any other. */
const told = async <C>(
	source: Source<C>,
	asked: Pick<Asked, 'handles'> & Partial<Asked>,
	bodies: [RegExp, string][],
	at = now,
): Promise<Item[]> => {
	const items: Item[] = [];
	const context = {
		config: {} as C,
		secret: () => 'key',
		now: at,
		signal: new AbortController().signal,
		language: 'en',
		get: async ({url}: {url: string}) => {
			const body = bodies.find(([pattern]) => pattern.test(url))?.[1];
			return {
				url,
				status: body === undefined ? 404 : 200,
				header: () => null,
				text: body ?? '',
				json: () => JSON.parse(body ?? ''),
			};
		},
	};
	const whole: Asked = {kind: 'company', name: 'Any', company: null, domain: null, location: null, ...asked};
	for await (const item of source.ask(whole, context)) items.push(item);
	return items;
};

const eventsOf = (items: Item[]) => items.flatMap(item => (item.is === 'event' ? [item] : []));
const factOf = (items: Item[], field: string) =>
	items.flatMap(item => (item.is === 'fact' && item.field === field ? [item.value] : []))[0];

describe.skipIf(!there)('feeds', () => {
	const feeds = [...filesIn('rss').map(file => `rss/${file}`), 'news/google-news-search.rss'];

	test('eleven of them are feeds, one is not', () => {
		expect(feeds.filter(file => readFeed(text(file), 'https://feed.example/'))).toHaveLength(11);
		expect(readFeed(text('rss/unrecognized.rss'), 'https://feed.example/')).toBeNull();
	});

	test.each(feeds.filter(file => !file.includes('unrecognized')))('%s gives dated items with links', file => {
		const source = text(file);
		const items = readFeed(source, 'https://feed.example/') ?? [];
		const there = source.match(/<(?:item|entry)[ >]/gu)?.length ?? 0;
		expect(items).toHaveLength(Math.min(500, there));
		for (const {title, link, when, key} of items) {
			expect(title).not.toBe('');
			expect(key).not.toBe('');
			expect(link).toMatch(/^https?:\/\//u);
			expect(when).toBeGreaterThan(Date.parse('2005-01-01'));
			expect(when).toBeLessThan(now);
		}
		expect(new Set(items.map(({key}) => key)).size).toBe(items.length);
	});

	test('an entry of Atom is as old as it was published, and its link is no comment’s', () => {
		const [first] = readFeed(text('rss/feedburner.atom'), 'https://feed.example/') ?? [];
		expect(new Date(first?.when ?? 0).toISOString()).toBe('2016-06-03T14:38:00.000Z');
		expect(first?.link).not.toContain('comments');
	});
});

describe.skipIf(!there)('SEC EDGAR', () => {
	test('an 8-K that tells of people speaks, one about pay alone is silent', () => {
		const of = (file: string) => changeOfPeople(textOf(text(`sec-edgar/8k/${file}`)), Date.parse('2023-03-01'));
		const said = of('form8K.Blackrock.html');
		expect(said?.sentences[0]).toContain('Martin Small became Chief Financial Officer');
		expect(said?.parts).toEqual([
			'Gary S. Shedlin transitioned from the role of Chief Financial Officer to Vice Chairman',
			'Martin Small became Chief Financial Officer of the Company',
		]);
		expect(of('form8k.Nordstrom.html')).toBeNull();
		expect(of('BuckleInc.8-K.html')).toBeNull();
	});

	test.each(filesIn('sec-edgar', '.json').filter(file => file.startsWith('submissions')))('%s is read whole', file => {
		const said = submissions.parse(json(`sec-edgar/${file}`));
		const {recent} = (json(`sec-edgar/${file}`) as {filings: {recent: {form: string[]}}}).filings;
		const filings = filingsOf(said);
		expect(filings).toHaveLength(recent.form.length);
		expect(said.name).not.toBe('');
		for (const filing of filings) {
			expect(Number.isNaN(filing.when)).toBe(false);
			if (!filing.form.startsWith('8-K')) expect(filing.items).toEqual([]);
		}
	});

	test('a year of Wolfspeed: insolvency, control, results and offerings, dated; of people where the document says so', async () => {
		const items = await told(
			edgar,
			{handles: ['sec-cik:0000895419']},
			[
				[/submissions/u, text('sec-edgar/submissions-CIK0000895419.json')],
				[/Archives.*000119312526030582/u, text('sec-edgar/8k/form8K.Blackrock.html').replaceAll('2023', '2026')],
				[/Archives/u, text('sec-edgar/8k/form8k.Nordstrom.html')],
			],
			Date.parse('2026-04-01'),
		);
		const events = eventsOf(items);
		const count = (kind: string) => events.filter(({event}) => event === kind).length;
		expect(count('insolvency')).toBe(3);
		expect(count('results')).toBe(5);
		expect(count('funding')).toBe(2);
		expect(count('agreement')).toBeGreaterThan(1);
		expect(
			events.filter(({event}) => event === 'leadership').map(({at}) => new Date(at).toISOString().slice(0, 10)),
		).toEqual(['2026-01-29']);
		expect(new Set(events.map(({key}) => key)).size).toBe(events.length);
		expect(factOf(items, 'headquarters')).toBe('Durham, NC');
		expect(factOf(items, 'legalName')).toBe('WOLFSPEED, INC.');
	});

	test('the papers of one merger are one event', () => {
		const all = filesIn('sec-edgar', '.json')
			.filter(file => file.startsWith('submissions'))
			.map(file => filingsOf(submissions.parse(json(`sec-edgar/${file}`))));
		const deals = (filings: ReturnType<typeof filingsOf>) =>
			filings.filter(one => tellings(one)[0]?.kind === 'acquisition' && one.form !== '8-K').length;
		const before = all.map(deals);
		const after = all.map(filings => deals(once(filings)));
		expect(Math.max(...before)).toBeGreaterThan(4);
		expect(Math.max(...after)).toBeLessThan(4);
	});
});

describe.skipIf(!there)('JSON-LD', () => {
	test.each(filesIn('jsonld', '.html'))('%s is read without a throw', file => {
		const page = readHtml(text(`jsonld/${file}`));
		const scripts = text(`jsonld/${file}`).match(/<script[^>]*ld\+json/giu)?.length ?? 0;
		expect(page.data).toHaveLength(scripts);
		for (const {types} of thingsOf(page.data)) expect(Array.isArray(types)).toBe(true);
	});

	test('a block with control characters is mended', () => {
		const [thing] = thingsOf(readHtml(text('jsonld/JSONLD_with_control_characters.html')).data);
		expect(Object.keys(thing?.props ?? {})).toEqual(['data']);
	});
});

describe.skipIf(!there)('registers', () => {
	const one = z.object({data: record});

	test('GLEIF: a number that was not renewed is no trouble', async () => {
		const lapsed = await told(gleif, {handles: ['lei:549300LBI3LRIZ2V8V66']}, [
			[/549300LBI3LRIZ2V8V66$/u, text('gleif/lei-record-549300LBI3LRIZ2V8V66_lapsed.json')],
		]);
		expect(factOf(lapsed, 'standing')).toBe('active');
		expect(JSON.stringify(lapsed)).not.toMatch(/lapsed/iu);
		expect(eventsOf(lapsed)).toEqual([]);

		const issued = itemsOf(one.parse(json('gleif/lei-record-9845001B2AD43E664E58_issued.json')).data, now);
		expect(factOf(issued, 'headquarters')).toBe('Sonipat, India');
		expect(factOf(issued, 'founded')).toBe('2019-03-27');
	});

	test('Companies House: who came when it was founded, without addresses and birth dates', async () => {
		const items = await told(
			companiesHouse,
			{handles: ['companies-house:06500244']},
			[
				[/officers/u, text('companies-house/officers.json')],
				[/06500244$/u, '{"company_name":"BBC LIMITED","company_status":"active","date_of_creation":"2008-02-11"}'],
			],
			Date.parse('2008-06-01'),
		);
		expect(eventsOf(items).map(({title}) => title)).toEqual([
			'Sarah Example appointed: secretary',
			'Simon Sample appointed: director',
		]);
		expect(JSON.stringify(items)).not.toMatch(/1967|London|Manchester|Builder/u);
	});

	test('Companies House: of twenty of a name nobody is chosen by a part of it', async () => {
		const items = await told(companiesHouse, {handles: [], name: 'BBC'}, [
			[/search/u, text('companies-house/search.json')],
		]);
		expect(items).toEqual([{is: 'remark', code: 'ambiguous', detail: '1'}]);
	});

	test.each(['entity-Q328212.json', 'entity-Q217447.json', 'entity-Q970917.json'])('Wikidata: %s is read', file => {
		const {entities} = json(`wikidata/${file}`) as {entities: Record<string, unknown>};
		for (const raw of Object.values(entities)) {
			const read = entity.parse(raw);
			const claims = (raw as {claims: Record<string, unknown[]>}).claims;
			expect(Object.keys(read.claims)).toEqual(Object.keys(claims));
			expect(handlesOfEntity(read, 'person', 'en').length).toBeGreaterThan(0);
			expect(Array.isArray(factsOfEntity(read, 'company', new Map(), now))).toBe(true);
			expect(Array.isArray(referred(read, 'company'))).toBe(true);
		}
	});

	test('Wikipedia: the article of an entity', async () => {
		const items = await told(wikipedia, {handles: ['wikipedia:en/Odin']}, [
			[/summary/u, text('wikipedia/page-summary-odin.json')],
		]);
		const evidence = {url: 'https://en.wikipedia.org/wiki/Odin', quote: null};
		expect(items).toEqual([{is: 'handle', handle: 'wikidata:Q43610', evidence}]);
	});

	test('a status page: an incident of that day, and none a month later', async () => {
		const asked = {handles: ['statuspage:status.payfast.io' as const]};
		const bodies: [RegExp, string][] = [[/incidents/u, text('statuspage/incidents-payfast.json')]];
		const [event] = eventsOf(await told(statuspage, asked, bodies, Date.parse('2022-01-21')));
		expect(event?.title).toMatch(/^3DSecure outage/u);
		expect(event?.evidence).toEqual({url: 'https://stspg.io/fk57rhptdwgr', quote: 'This incident has been resolved.'});
		expect(await told(statuspage, asked, bodies, Date.parse('2022-02-21'))).toEqual([]);
	});
});

// Every request of every case is one that the service's own OpenAPI document knows; and what the document answers is understood.
import {describe, expect, test} from 'vitest';
import {NetTrouble} from '@/lib/net/trouble';
import type {Get, Request} from '@/lib/net/types';
import {sources} from '@/lib/sources';
import type {Asked, Context, Item, NamedSource} from '@/lib/sources/define';
import {contractOf, hasSpecs} from './contract';
import {type Case, casesOf, recordedGet} from './recorded';

type Contract = ReturnType<typeof contractOf>;
type Service = {
	documents: () => Contract[];
	/** What the documents were trimmed of. */
	trimmed: RegExp;
};

const zendesk = (name: string) => contractOf(`zendesk-${name}.trimmed.yml`, {server: 'https://acme.zendesk.com'});
/** One document stands for every kind of object: their searches are the same. */
const objects = {
	alias: (path: string) =>
		path.replace(/objects\/(?:companies|deals|tickets|notes)\/search$/u, 'objects/contacts/search'),
};

const services: Record<string, Service> = {
	hubspot: {
		documents: () => [contractOf('hubspot-crm-v3-contacts.trimmed.yml', objects)],
		trimmed: /^\/(?:account-info\/v3\/details|crm\/v3\/owners\/\d+|crm\/v3\/pipelines\/(?:deals|tickets))$/u,
	},
	pipedrive: {
		documents: () => ['v2', 'v1-notes'].map(name => contractOf(`pipedrive-${name}.trimmed.yml`)),
		trimmed: /^\/(?:v1\/users\/(?:me|\d+)|api\/v2\/stages)$/u,
	},
	zendesk: {
		documents: () => ['search', 'users', 'tickets'].map(zendesk),
		trimmed: /^\/api\/v2\/organizations\/\d+$/u,
	},
	intercom: {
		documents: () => [contractOf('intercom-2.14.trimmed.yml')],
		trimmed: /^\/companies\/\w+$/u,
	},
	zoho: {
		documents: () => [contractOf('zoho-crm-v8-search.trimmed.yml', {server: 'https://www.zohoapis.eu/crm/v8'})],
		trimmed: /^\/crm\/v8\/(?:Leads|\w+\/\d+\/(?:Deals|Notes))(?:\/\d+)?$/u,
	},
	freshdesk: {
		documents: () => [contractOf('freshdesk-v2.unofficial.trimmed.yml', {server: 'https://acme.freshdesk.com/api/v2'})],
		// Nor does it know that tickets can be asked for by their company.
		trimmed: /^\/api\/v2\/(?:(?:contacts|companies)\/\d+|tickets\?company_id=.*)$/u,
	},
};

/** What a source says of a case, and what went out for it. */
const ofCase = async (source: NamedSource, one: Case): Promise<Request[]> => {
	const asked: Request[] = [];
	const secret = (name: string) => one.secrets?.[name] ?? null; // Missing where the case needs none
	await told(
		source,
		recordedGet(source, one, asked),
		{secret, now: Date.parse(one.now), config: (one.config ?? {}) as never},
		one.asked,
	);
	return asked;
};

const told = async (source: NamedSource, get: Get, given: Partial<Context<never>>, asked: Asked): Promise<Item[]> => {
	const context = {
		get,
		now: 0,
		signal: new AbortController().signal,
		language: 'en',
		secret: () => 'secret',
		config: {} as never,
	};
	const items: Item[] = [];
	for await (const item of source.ask(asked, {...context, ...given})) items.push(item);
	return items;
};

describe.skipIf(!hasSpecs)('contracts (skipped where ../shared/data/specs is missing)', () => {
	describe.each(Object.entries(services))('%s', (id, {documents, trimmed}) => {
		const source = sources.find(one => one.id === id) as NamedSource;
		test.each(casesOf(id).map(one => [one.file, one] as const))('%s asks as the document says', async (_, one) => {
			const asked = await ofCase(source, one);
			expect(asked.length).toBeGreaterThan(0);
			for (const request of asked) {
				const {pathname, search} = new URL(request.url);
				if (trimmed.test(pathname) || trimmed.test(pathname + search)) continue;
				const flaws = documents().map(document => document.wrong(request));
				expect(flaws.find(list => list.length === 0) ?? flaws[0]).toEqual([]); // Missing where every document has a flaw to name
			}
		});
		test('some request of its cases is in a document', async () => {
			const asked = (await Promise.all(casesOf(id).map(one => ofCase(source, one)))).flat();
			const known = asked.filter(request => documents().some(document => document.wrong(request).length === 0));
			expect(known.length).toBeGreaterThan(asked.length / 3);
		});
	});

	const source = (id: string) => sources.find(one => one.id === id) as NamedSource;
	const person = (handle: Asked['handles'][number]): Asked => ({
		kind: 'person',
		name: '',
		company: null,
		domain: null,
		location: null,
		handles: [handle],
	});

	test('the examples of Pipedrive are understood', async () => {
		const [v2, v1] = ['v2', 'v1-notes'].map(name => contractOf(`pipedrive-${name}.trimmed.yml`)) as [
			Contract,
			Contract,
		];
		const rest = ({url}: Request) =>
			url.endsWith('/users/me')
				? {data: {company_domain: 'acme'}}
				: url.includes('/users/')
					? {data: {name: 'Rita'}}
					: url.includes('/stages')
						? {data: [{id: 1, name: 'Lead in'}]}
						: undefined;
		const get: Get = request => (request.url.includes('/v1/notes') ? v1 : v2).get(rest)(request);
		const items = await told(source('pipedrive'), get, {}, person('email:jane@pipedrive.com'));
		expect(items.flatMap(item => (item.is === 'fact' ? [[item.field, item.value]] : []))).toEqual([
			['name', 'Person Name'],
			['title', 'Manager'],
			['company', 'Organization Name'],
			['location', 'Sunnyvale, USA'],
			['email', 'email1@email.com'],
			['email', 'email2@email.com'],
			['phone', '12345'],
			['phone', '54321'],
			['owner', 'Rita'],
			['deal', 'Deal Title · Lead in · $200'],
			['remark', 'abc'],
		]);
	});

	test('the examples of Intercom are understood', async () => {
		const {get} = contractOf('intercom-2.14.trimmed.yml');
		const config = {region: 'us'} as never;
		expect(await told(source('intercom'), get(), {config}, person('email:joe@example.com'))).toEqual([
			{is: 'remark', code: 'nothing'},
		]);
		await expect(
			source('intercom').test?.({
				config,
				get: get(),
				now: 0,
				signal: new AbortController().signal,
				language: 'en',
				secret: () => 'x',
			}),
		).resolves.toBe('0 contacts');
	});

	test('a refusal is said with what the token lacks, a wrong token is not', async () => {
		const {get} = contractOf('hubspot-crm-v3-contacts.trimmed.yml', objects);
		const refusal = (status: number) => () => new NetTrouble('needs-key', {status, detail: 'MISSING_SCOPES'});
		const tried = (status: number) =>
			source('hubspot').test?.({
				config: {} as never,
				get: get(refusal(status)),
				now: 0,
				signal: new AbortController().signal,
				language: 'en',
				secret: () => 'x',
			});
		await expect(tried(403)).rejects.toMatchObject({trouble: 'needs-key', detail: 'crm.objects.contacts.read'});
		await expect(tried(401)).rejects.toMatchObject({trouble: 'needs-key', detail: 'MISSING_SCOPES'});
	});

	test('a document refuses what it does not know', () => {
		const {wrong} = contractOf('hubspot-crm-v3-contacts.trimmed.yml', objects);
		const search = (json: unknown): Request => ({
			url: 'https://api.hubapi.com/crm/v3/objects/contacts/search',
			method: 'POST',
			body: JSON.stringify(json),
			sends: [],
		});
		expect(
			wrong(search({filterGroups: [{filters: [{propertyName: 'email', operator: 'EQ', value: 'x'}]}], limit: 1})),
		).toEqual([]);
		expect(wrong(search({filterGroups: [{filters: [{propertyName: 'email', operator: 'IS'}]}]}))[0]).toMatch(
			/operator is IS, not one of EQ/u,
		);
		expect(wrong(search({filterGroups: [{filters: [{operator: 'EQ'}]}]}))).toEqual([
			'body.filterGroups[0].filters[0].propertyName is missing.',
		]);
		expect(wrong(search({limit: '1'}))).toEqual(['body.limit is string, not integer.']);
		expect(wrong(search({filter: []}))).toEqual(['body.filter is not known.']);
		expect(wrong({...search({}), url: 'https://api.hubapi.com/crm/v3/objects/contact/search'})[0]).toMatch(
			/is not in hubspot/u,
		);
		const pipedrive = contractOf('pipedrive-v2.trimmed.yml');
		const get = (path: string): Request => ({url: `https://api.pipedrive.com/api/v2/${path}`, sends: []});
		expect(pipedrive.wrong(get('persons/search?term=x&fields=mail'))[0]).toMatch(/fields is mail, not one of/u);
		expect(pipedrive.wrong(get('persons/search?fields=email'))).toEqual(['term is missing.']);
		expect(pipedrive.wrong(get('persons/search?term=x&exact=1'))).toEqual(['?exact is no parameter.']);
	});
});

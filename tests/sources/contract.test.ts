// Every request of every case is one that the service's own OpenAPI document knows; and what the document answers is understood.
import {describe, expect, test} from 'vitest';
import {NetTrouble} from '@/lib/net/trouble';
import type {Get, Request} from '@/lib/net/types';
import {sources} from '@/lib/sources';
import type {Asked, Context, Item, NamedSource} from '@/lib/sources/define';
import {contractOf, hasSpecs} from './contract';
import {type Case, casesOf, recordedGet} from './recorded';
import {type Contract, objects, services} from './services';

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
});

// Invented states of the sources: names of services that exist, answers and people that do not.
import type {AskedLine, LedgerLine, Replies, SourceShown, SourcesState, Tried} from '../../lib/messages';
import {now} from './invented.ts';

const hour = 3_600_000;
const day = 24 * hour;

const source = (id: string, title: string, more: Partial<SourceShown> = {}): SourceShown => ({
	id,
	title,
	homepage: `https://${id}.example/`,
	group: 'knowledge',
	terms: {url: `https://${id}.example/terms`, attribution: null, commercialUse: 'yes'},
	settings: [],
	startsFrom: [{kind: 'company', anyOf: ['domain']}],
	modelled: {from: 'recorded replies', since: '2026-02'},
	pace: {every: 1000},
	recipe: null,
	on: false,
	ready: true,
	origins: [`https://${id}.example/*`],
	granted: true,
	discloses: {sends: ['domain'], to: [`www.${id}.example`]},
	config: {},
	secrets: [],
	checks: false,
	searches: false,
	last: null,
	today: 0,
	restsUntil: null,
	...more,
});

export const recipeText = JSON.stringify(
	{
		recipe: 1,
		id: 'open-tickets',
		title: 'Open tickets',
		homepage: 'https://desk.acme.example/',
		group: 'own',
		modelled: {from: 'known anchors', since: '2026-11'},
		subject: 'company',
		needs: ['domain'],
		settings: {host: {label: 'Your help desk'}},
		secrets: {token: {label: 'API token'}},
		request: {
			url: 'https://{setting.host}/api/v2/search.json',
			query: {query: 'type:ticket organization:{domain} status<solved'},
			auth: {type: 'basic', user: 'ana@acme.example/token', secret: 'token'},
		},
		format: 'json',
		rows: '$.results[*]',
		emit: [
			{as: 'fact', field: 'ticket', value: {path: '$.subject', as: ['stripHtml']}, key: '$.id', url: '$.url'},
			{as: 'event', event: 'complaint', title: '$.subject', at: {path: '$.created_at', as: ['date']}, key: '$.id'},
		],
		sample: {
			count: 2,
			results: [
				{
					id: 4121,
					subject: 'Sensor offline again, and nobody has answered since the second outage of this month',
					created_at: '2026-11-16T09:12:00Z',
					priority: 'high',
					tags: ['sensor', 'outage'],
				},
				{id: 4188, subject: 'Invoice twice', created_at: '2026-11-20T15:40:00Z', priority: null, tags: []},
			],
		},
	},
	null,
	2,
);

const token = {name: 'token', label: 'settingToken', secret: true} as const;

export const sourcesOff: SourcesState = {
	airplane: false,
	today: 0,
	perDay: 1500,
	sources: [
		source('wikidata', 'Wikidata', {
			terms: {url: 'https://wikidata.example/terms', attribution: 'Data from Wikidata, CC0', commercialUse: 'yes'},
			discloses: {sends: ['domain', 'company'], to: ['www.wikidata.example']},
			startsFrom: [
				{kind: 'company', anyOf: ['domain', 'name']},
				{kind: 'person', anyOf: ['name']},
			],
			pace: {every: 1000, perDay: 300},
		}),
		source('gleif', 'GLEIF', {discloses: {sends: ['company'], to: ['api.gleif.example']}}),
		source('sec-edgar', 'SEC EDGAR', {group: 'events', modelled: {from: 'published spec', since: '2026-09'}}),
		source('hacker-news', 'Hacker News', {group: 'events'}),
		source('ats', 'Job boards', {
			group: 'hiring',
			discloses: {sends: ['company'], to: ['boards-api.greenhouse.example', 'api.lever.example', 'api.ashby.example']},
		}),
		source('bluesky', 'Bluesky', {group: 'social', discloses: {sends: ['profile'], to: ['public.api.bsky.example']}}),
		source('gravatar', 'Gravatar', {group: 'social', discloses: {sends: ['email-hash'], to: ['api.gravatar.example']}}),
		source('dns', 'DNS', {
			group: 'technical',
			settings: [{name: 'resolver', label: 'settingResolver', choices: ['dns.google', 'cloudflare-dns.com']}],
			config: {resolver: 'dns.google'},
			discloses: {sends: ['domain'], to: ['{resolver}']},
		}),
		source('hubspot', 'HubSpot', {
			group: 'own',
			settings: [token, {name: 'region', label: 'settingRegion', choices: ['eu1', 'na1'], optional: true}],
			ready: false,
			checks: true,
			discloses: {sends: ['email', 'domain'], to: ['api.hubapi.example']},
		}),
		source('carddav', 'CardDAV', {
			group: 'own',
			settings: [
				{name: 'host', label: 'settingHost', placeholder: 'https://dav.acme.example/ana/'},
				{name: 'user', label: 'settingUser'},
				{name: 'password', label: 'settingPassword', secret: true},
			],
			ready: false,
			granted: false,
			origins: [],
			checks: true,
			modelled: {from: 'running server', since: '2026-11'},
			discloses: {sends: ['email', 'domain'], to: ['{host}']},
		}),
	],
};

const turned: Record<string, Partial<SourceShown>> = {
	wikidata: {on: true, today: 12, last: {at: now - 2 * hour, outcome: 'answered', detail: null}},
	gleif: {
		on: true,
		today: 3,
		last: {at: now - 600_000, outcome: 'slow-down', detail: null},
		restsUntil: now + 50 * 60_000,
	},
	'sec-edgar': {on: true, last: {at: now - 3 * day, outcome: 'unreachable', detail: null}},
	ats: {on: true, granted: false},
	bluesky: {on: true, today: 1, last: {at: now - hour, outcome: 'blocked', detail: null}, restsUntil: now + 23 * hour},
	gravatar: {on: true, last: {at: now - day, outcome: 'unreadable', detail: null}},
	hubspot: {
		on: true,
		ready: true,
		secrets: ['token'],
		config: {region: 'eu1'},
		today: 4,
		last: {at: now - 5 * 60_000, outcome: 'needs-key', detail: 'this token lacks crm.objects.contacts.read'},
	},
	carddav: {on: true},
};

export const sourcesOn: SourcesState = {
	...sourcesOff,
	today: 214,
	sources: [
		...sourcesOff.sources.map(one => ({...one, ...turned[one.id]})),
		source('open-tickets', 'Open tickets', {
			group: 'own',
			recipe: recipeText,
			on: true,
			settings: [
				{name: 'host', label: 'Your help desk'},
				{name: 'token', label: 'API token', secret: true},
			],
			config: {host: 'desk.acme.example'},
			secrets: ['token'],
			modelled: {from: 'known anchors', since: '2026-11'},
			discloses: {sends: ['domain'], to: ['{host}']},
			last: {at: now - day, outcome: 'nothing', detail: null},
		}),
	],
};

const line = (at: number, more: Partial<LedgerLine> = {}): LedgerLine => ({
	id: `l${at}`,
	at: now - at * 7 * 60_000,
	source: 'wikidata',
	reason: 'page',
	method: 'GET',
	host: 'www.wikidata.example',
	path: '/w/api.php',
	sends: ['domain'],
	status: 200,
	trouble: null,
	bytes: 18_240,
	ms: 210,
	...more,
});

export const ledger: Replies['ledger'] = {
	more: true,
	lines: [
		line(0, {status: null, bytes: 0, ms: null}),
		line(1),
		line(2, {
			source: 'gleif',
			host: 'api.gleif.example',
			path: `/api/v1/lei-records/${'very-long-path-'.repeat(8)}`,
			sends: ['company'],
			status: 429,
			trouble: 'slow-down',
			bytes: 812,
		}),
		line(3, {
			source: 'hubspot',
			host: 'api.hubapi.example',
			path: '/crm/v3/objects/contacts/search',
			sends: ['email', 'domain'],
			status: 403,
			trouble: 'needs-key',
			bytes: 1_204,
		}),
		line(4, {
			source: 'sec-edgar',
			host: 'data.sec.example',
			path: '/submissions/',
			sends: [],
			status: null,
			trouble: 'unreachable',
			bytes: 0,
		}),
		line(5, {bytes: 1_930_000}),
	],
};

const evidence = {url: 'https://www.wikidata.example/wiki/Q1', quote: null};

export const tried: Tried = {
	outcome: 'partial',
	detail: null,
	ms: 412,
	answers: [
		{
			url: 'https://www.wikidata.example/w/api.php?action=wbsearchentities',
			status: 200,
			text: '{"search": [\n  {"id": "Q1", "label": "BigCompany"}\n]}',
		},
		{url: 'https://www.wikidata.example/w/api.php?action=wbgetentities', status: 404, text: 'nobody here'},
	],
	items: [
		{is: 'fact', field: 'headquarters', value: 'São Paulo', evidence},
		{is: 'fact', field: 'employees', value: '12400', evidence, at: Date.UTC(2025, 11, 31)},
		{
			is: 'event',
			event: 'expansion',
			title: 'BigCompany opens a data centre in Campinas',
			at: now - 2 * day,
			key: 'e1',
			evidence,
		},
		{is: 'handle', handle: 'lei:5493001KJTIIGC8Y1R12', evidence},
		{is: 'remark', code: 'partial', detail: '1 of 2'},
	],
};

export const preview: Replies['previewRecipe'] = {
	flaws: [],
	items: [
		{is: 'fact', field: 'ticket', value: 'Sensor offline again', evidence: {url: null, quote: null}, key: '4121'},
		{is: 'event', event: 'complaint', title: 'Sensor offline again', at: now - 6 * day, key: '4121', evidence},
	],
};

export const flawed: Replies['previewRecipe'] = {
	items: [],
	flaws: [
		{field: 'title', says: 'recipe_missing', values: []},
		{field: 'request.url', says: 'recipe_https', values: []},
		{field: 'needs.0', says: 'recipe_needUnused', values: ['domain']},
		{field: 'emit.1.at', says: 'a-key-of-another-version', values: []},
	],
};

const asked = (id: string, title: string, more: Partial<AskedLine> = {}): AskedLine => ({
	source: id,
	title,
	homepage: `https://${id}.example/`,
	attribution: null,
	busy: false,
	at: now - 2 * hour,
	outcome: 'answered',
	detail: null,
	...more,
});

export const askedLines: AskedLine[] = [
	asked('wikidata', 'Wikidata', {at: now - 2 * day, attribution: 'Data from Wikidata, CC0'}),
	asked('sec-edgar', 'SEC EDGAR', {at: now - 40 * day, outcome: 'unreachable'}),
	asked('hubspot', 'HubSpot', {at: now - 120_000, outcome: 'needs-key', detail: 'this token lacks a scope'}),
	asked('ats', 'Job boards', {busy: true}),
	asked('open-tickets', 'Open tickets', {homepage: '', at: null, outcome: null}),
	asked('gleif', 'GLEIF', {outcome: 'nothing'}),
];

// Asking a recipe: its source on an answer of our own, and what went out for it.
import type {Request} from '@/lib/net/types';
import type {Asked, Item} from '@/lib/sources/define';
import {namedSourceOf} from '@/lib/sources/recipe/run';
import type {Recipe} from '@/lib/sources/recipe/schema';

export const now = Date.parse('2026-11-20T12:00:00Z');

export const company: Asked = {
	kind: 'company',
	name: 'Nordlicht Werke',
	company: 'Nordlicht Werke',
	domain: 'nordlicht.example',
	location: null,
	handles: ['domain:nordlicht.example'],
};

export const person: Asked = {
	kind: 'person',
	name: 'Ana Vidal',
	company: 'Nordlicht Werke',
	domain: 'nordlicht.example',
	location: null,
	handles: ['email:ana@nordlicht.example', 'x:anavidal_sample'],
};

/** A recipe with a little of everything, of the right form, for tests that change one part of it. */
export const whole = {
	recipe: 1,
	id: 'tickets',
	title: 'Tickets',
	homepage: 'https://desk.example/',
	group: 'own',
	modelled: {from: 'recorded replies', since: '2026-11'},
	subject: 'company',
	needs: ['domain'],
	settings: {host: {label: 'Host', placeholder: 'desk.example'}, user: {label: 'User', placeholder: 'jo@us.example'}},
	secrets: {token: {label: 'Token'}},
	request: {
		url: 'https://{setting.host}/api/search.json',
		query: {query: 'type:ticket organization:{domain}'},
		headers: {accept: 'application/json'},
		auth: {type: 'basic', user: '{setting.user}/token', secret: 'token'},
	},
	format: 'json',
	rows: '$.results[*]',
	limit: 50,
	emit: [
		{
			as: 'event',
			event: 'complaint',
			title: {path: '$.subject', as: ['stripHtml']},
			at: '$.created_at',
			key: '$.id',
			url: {template: 'https://{setting.host}/agent/tickets/{$.id}'},
			when: {path: '$.status', notIn: ['solved', 'closed']},
		},
		{as: 'fact', field: 'owner', value: '$.assignee', key: '$.id'},
	],
} as const;

type Settings = {config?: Record<string, string>; secrets?: Record<string, string>; status?: number};

/** What the source says of `text`, and the requests that went out. */
export const ask = async (
	recipe: Recipe,
	asked: Asked,
	text: string,
	{config = {}, secrets = {}, status = 200}: Settings = {},
): Promise<{items: Item[]; requests: Request[]}> => {
	const requests: Request[] = [];
	const context = {
		config: config as never,
		secret: (name: string) => secrets[name] ?? null,
		get: async (request: Request) => {
			requests.push(request);
			return {url: request.url, status, header: () => null, text, json: () => JSON.parse(text)};
		},
		now,
		signal: new AbortController().signal,
		language: 'en',
	};
	const items: Item[] = [];
	for await (const item of namedSourceOf(recipe).ask(asked, context)) items.push(item);
	return {items, requests};
};

// Recorded replies: a network that knows what was recorded and nothing else. Found on disk; adding a case touches no code.
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {NetTrouble, type Trouble} from '@/lib/net/trouble';
import type {Get, Reply, Request} from '@/lib/net/types';
import type {Asked, Context, Item, NamedSource, Posted} from '@/lib/sources/define';

type Recorded = {
	/** The address as it goes out, and the method where it is not GET. */
	url: string;
	method?: string;
	/** Headers and body that must go out as well: what is not named here is not compared. */
	asks?: {headers?: Record<string, string>; body?: unknown};
	status?: number;
	headers?: Record<string, string>;
	/** JSON, or text as a string; `file` beside the case instead. */
	body?: unknown;
	file?: string;
	/** No answer at all. */
	trouble?: Trouble;
};

export type Case = {
	file: string;
	/** What it shows, in one sentence. */
	story: string;
	/** Where the replies come from: a recording, a specification, a running server, or our own hand. */
	modelled: string;
	now: string;
	asked: Asked;
	config?: unknown;
	secrets?: Record<string, string>;
	replies: Recorded[];
	items: Item[];
};

const folder = join(import.meta.dirname, '../fixtures/sources');

export const casesOf = (id: string): Case[] =>
	(existsSync(join(folder, id)) ? readdirSync(join(folder, id)) : [])
		.filter(file => file.endsWith('.json') && !/\.(?:reply|search)\.json$/u.test(file))
		.sort()
		.map(file => ({...(JSON.parse(readFileSync(join(folder, id, file), 'utf8')) as Case), file}));

/** A search, and the texts that come of it: `<case>.search.json`. */
export type SearchCase = Omit<Case, 'asked' | 'items'> & {words: string[]; texts: Posted[]; fails?: Trouble};

export const searchesOf = (id: string): SearchCase[] =>
	(existsSync(join(folder, id)) ? readdirSync(join(folder, id)) : [])
		.filter(file => file.endsWith('.search.json'))
		.sort()
		.map(file => ({...(JSON.parse(readFileSync(join(folder, id, file), 'utf8')) as SearchCase), file}));

export const sourceFolders = (): string[] => readdirSync(folder);

const bodyOf = (id: string, {body, file}: Recorded): string =>
	file ? readFileSync(join(folder, id, file), 'utf8') : typeof body === 'string' ? body : JSON.stringify(body ?? null);

/** True where a match pattern of the browser's (`https://*.x.com/*`) covers this address. */
export const covers = (pattern: string, url: URL): boolean => {
	const [, scheme, host = ''] = /^(\*|https?):\/\/([^/]+)\/\*$/u.exec(pattern) ?? [];
	const own = host.startsWith('*.')
		? url.host === host.slice(2) || url.host.endsWith(host.slice(1))
		: host === '*' || url.host === host;
	return own && (scheme === '*' ? /^https?:$/u.test(url.protocol) : url.protocol === `${scheme}:`);
};

/** A network of one case. `asked` collects what went out. Throws, as a defect of the source, on anything that was not recorded or declared. */
export const recordedGet = (
	source: NamedSource,
	{replies, config}: Pick<Case, 'replies' | 'config'>,
	asked: Request[],
): Get => {
	const origins = source.origins((config ?? {}) as never);
	return async request => {
		asked.push(request);
		const url = new URL(request.url);
		if (!origins.some(pattern => covers(pattern, url)))
			throw new Error(`${request.url} is on no host that ${source.id} declares.`);

		const found = replies.find(
			one => one.url === request.url && (one.method ?? 'GET') === (request.method ?? 'GET') && bodyFits(one, request),
		);
		if (!found) throw new Error(`${request.method ?? 'GET'} ${request.url} was not recorded.`);
		for (const [name, value] of Object.entries(found.asks?.headers ?? {})) {
			const sent = Object.entries(request.headers ?? {}).find(([own]) => own.toLowerCase() === name.toLowerCase())?.[1];
			if (sent !== value) throw new Error(`${request.url} went out with ${name}: ${sent}, and not ${value}.`);
		}
		if (found.trouble) throw new NetTrouble(found.trouble);

		const text = bodyOf(source.id, found);
		return {
			url: request.url,
			status: found.status ?? 200,
			header: name =>
				Object.entries(found.headers ?? {}).find(([own]) => own.toLowerCase() === name.toLowerCase())?.[1] ?? null,
			text,
			json: () => {
				try {
					return JSON.parse(text);
				} catch {
					throw new NetTrouble('unreadable');
				}
			},
		} satisfies Reply;
	};
};

const bodyFits = ({asks}: Recorded, {body}: Request): boolean => {
	if (asks?.body === undefined) return true;
	if (typeof asks.body === 'string') return body === asks.body;

	return body !== undefined && JSON.stringify(JSON.parse(body)) === JSON.stringify(asks.body);
};

/** What a source works with in a case. */
export const contextOf = (
	one: Omit<Case, 'asked' | 'items'>,
	get: Get,
	more: Partial<Context<never>> = {},
): Context<never> => ({
	config: (one.config ?? {}) as never,
	secret: name => one.secrets?.[name] ?? null, // Missing where the case needs none
	get,
	now: Date.parse(one.now),
	signal: new AbortController().signal,
	language: 'en',
	...more,
});

// A real network for one source: its own hosts and no other, with answers as the way out gives them.
import {NetTrouble} from '@/lib/net/trouble';
import type {Get, Request} from '@/lib/net/types';
import {sources} from '@/lib/sources';
import type {Asked, Context, Item, NamedSource} from '@/lib/sources/define';

/** Fetches what is on a host of these patterns; refusals become what lib/net makes of them. `seen` collects what went out. */
export const realGet =
	(origins: readonly string[], seen: Request[] = []): Get =>
	async request => {
		seen.push(request);
		const {protocol, hostname} = new URL(request.url);
		if (!origins.includes(`${protocol}//${hostname}/*`)) throw new NetTrouble('not-granted');

		const {url, method = 'GET', headers = {}, body} = request;
		const answer = await fetch(url, {method, headers, body: body ?? null, credentials: 'omit'});
		const text = await answer.text();
		const status = answer.status;
		if (status === 401 || status === 403) throw new NetTrouble('needs-key', {status, detail: text.slice(0, 200)});
		if (status === 429 || status === 503) throw new NetTrouble('slow-down', {status});
		if (status >= 400 && status !== 404 && status !== 410)
			throw new NetTrouble('failed', {status, detail: text.slice(0, 200)});

		return {
			url: answer.url,
			status,
			text,
			header: name => answer.headers.get(name),
			json: () => {
				try {
					return JSON.parse(text);
				} catch {
					throw new NetTrouble('unreadable', {status});
				}
			},
		};
	};

export type Desk = {config: unknown; secrets: Record<string, string>};

/** A source of ours on a real server. `told` gives what it says; `seen` is what went out. */
export const onServer = (id: string, {config, secrets}: Desk, more: Partial<Context<never>> = {}) => {
	const source = sources.find(one => one.id === id) as NamedSource;
	const parsed = source.config.parse(config) as never;
	const seen: Request[] = [];
	const context: Context<never> = {
		config: parsed,
		secret: name => secrets[name] ?? null,
		get: realGet(source.origins(parsed), seen),
		now: Date.now(),
		signal: new AbortController().signal,
		language: 'en',
		...more,
	};
	const told = async (asked: Partial<Asked>): Promise<Item[]> => {
		const items: Item[] = [];
		const whole: Asked = {kind: 'person', name: '', company: null, domain: null, location: null, handles: [], ...asked};
		for await (const item of source.ask(whole, context)) items.push(item);
		return items;
	};
	return {source, context, seen, told, test: () => source.test?.(context)};
};

/** The values of the facts of one field. */
export const values = (items: readonly Item[], field: string): string[] =>
	items.flatMap(item => (item.is === 'fact' && item.field === field ? [item.value] : []));

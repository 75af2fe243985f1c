// A whole internet on one machine: one local server that answers by host, path and query from given pages, and records what was asked.
import http, {type IncomingMessage, type ServerResponse} from 'node:http';
import https from 'node:https';
import {isBrowserHost} from './browser-hosts.ts';
import {selfSigned} from './certificate.ts';
import {openDoor} from './door.ts';

export type Reply = {
	body?: string | Uint8Array;
	/** Content type; HTML where it is left out. */
	type?: string;
	status?: number;
	headers?: Record<string, string>;
	/** Milliseconds to wait before the answer. */
	delay?: number;
	/** Answers by itself, as only a hostile server would; nothing else of this counts. */
	raw?: (response: ServerResponse) => void;
};

/** What stands at an address: HTML, a reply, or what makes one from the request. */
export type Answer = string | Reply | ((request: Recorded) => string | Reply | Promise<string | Reply>);

/** Answers by address. The scheme and the fragment do not count; an address without a query also answers with any query. */
export type Pages = Record<string, Answer>;

export type Recorded = {
	host: string;
	url: string;
	method: string;
	/** What says who asked: `origin`, `referer` and the `sec-fetch-…` headers. */
	initiator: Record<string, string>;
	headers: Record<string, string>;
	body: string;
	/** False where no page stands at this address: answered with 404. */
	known: boolean;
	at: number;
};

export type Replay = {
	port: number;
	/** Every request but those of the browser itself, in order. */
	requests: Recorded[];
	/** Those for which there was no page. */
	unexpected(): Recorded[];
	/** How many calls of the browser itself were answered with 204. */
	browserCalls: Record<string, number>;
	/** Puts a page at an address, in place of what stood there. */
	set(address: string, answer: Answer): void;
	stop(): Promise<void>;
};

const keyOf = (address: string): string => {
	const url = new URL(address.includes('://') ? address : `https://${address}`);
	return url.host + url.pathname + url.search;
};

const textsOf = (request: IncomingMessage): Record<string, string> =>
	Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));

const bodyOf = async (request: IncomingMessage): Promise<string> => {
	const chunks: Buffer[] = [];
	for await (const chunk of request) chunks.push(chunk as Buffer);
	return Buffer.concat(chunks).toString('utf8');
};

export const startReplay = async ({pages}: {pages: Pages}): Promise<Replay> => {
	const answers = new Map(Object.entries(pages).map(([address, answer]) => [keyOf(address), answer]));
	const hosts = () => new Set([...answers.keys()].map(key => key.slice(0, key.indexOf('/'))));
	const requests: Recorded[] = [];
	const browserCalls: Record<string, number> = {};

	const answer = async (scheme: string, request: IncomingMessage, response: ServerResponse): Promise<void> => {
		// A proxied plain request carries the whole address, all others the path alone.
		const path = request.url ?? '/';
		const url = new URL(
			path.startsWith('http:') ? path : `${scheme}://${request.headers.host ?? 'nowhere.invalid'}${path}`,
		);
		const found = answers.get(keyOf(url.href)) ?? answers.get(url.host + url.pathname);
		if (!found && ((isBrowserHost(url.hostname) && !hosts().has(url.host)) || url.pathname === '/favicon.ico')) {
			browserCalls[url.host] = (browserCalls[url.host] ?? 0) + 1;
			response.writeHead(204).end();
			return;
		}

		const headers = textsOf(request);
		const recorded: Recorded = {
			host: url.host,
			url: url.href,
			method: request.method ?? 'GET',
			initiator: Object.fromEntries(
				Object.entries(headers).filter(([name]) => /^(origin|referer|sec-fetch-.*)$/u.test(name)),
			),
			headers,
			body: '',
			known: found !== undefined,
			at: Date.now(),
		};
		requests.push(recorded);
		recorded.body = await bodyOf(request);
		const made =
			typeof found === 'function'
				? await found(recorded)
				: (found ?? {status: 404, body: 'No page stands here.', type: 'text/plain'});
		const reply = typeof made === 'string' ? {body: made} : made;
		if (reply.raw) return reply.raw(response);
		if (reply.delay) await new Promise(resolve => setTimeout(resolve, reply.delay));
		response.writeHead(reply.status ?? 200, {
			'content-type': reply.type ?? 'text/html; charset=utf-8',
			'cache-control': 'no-store',
			...reply.headers,
		});
		response.end(reply.body ?? '');
	};

	const handle = (scheme: string) => (request: IncomingMessage, response: ServerResponse) => {
		answer(scheme, request, response).catch(error =>
			response.headersSent ? response.destroy() : response.writeHead(500).end(String(error)),
		);
	};

	const plain = http.createServer(handle('http'));
	const secure = https.createServer(selfSigned('replay.example'), handle('https'));
	const {port, close} = await openDoor(plain, secure);

	return {
		port,
		requests,
		unexpected: () => requests.filter(request => !request.known),
		browserCalls,
		set: (address, to) => void answers.set(keyOf(address), to),
		stop: close,
	};
};

// WebDAV: what is asked of an address book and the parts of its answer, by their names without their prefixes.
import {DomUtils, parseDocument} from 'htmlparser2';
import {NetTrouble} from '@/lib/net/trouble';
import type {Get, Request} from '@/lib/net/types';

type Parent = ReturnType<typeof parseDocument>;
type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];

/** One resource of an answer. */
export type Resource = {
	/** Its whole address. */
	url: string;
	/** Of the resource itself where it has one (404: it is gone), else 200. */
	status: number;
	/** The text of a property; null where the server has none. */
	text(name: string): string | null;
	/** The addresses within a property. */
	links(name: string): string[];
	/** Whether it is of this kind. */
	is(kind: string): boolean;
};

const named = (element: Element): string => element.name.replace(/^.*:/u, '').toLowerCase();
const all = (name: string, root: Parent | Element): Element[] =>
	DomUtils.findAll(element => named(element) === name, root.children);
const textOf = (element: Element | undefined): string | null => (element ? DomUtils.textContent(element) : null);

/** Text that may stand within XML. Signs that XML does not know are left out. */
export const xml = (text: string): string =>
	text
		.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
		.replace(/[&<>"]/gu, sign => `&#${sign.charCodeAt(0)};`);

const statusOf = (element: Element | undefined): number =>
	Number(/^HTTP\/[\d.]+ (\d{3})/u.exec((textOf(element) ?? '').trim())?.[1] ?? 200);

/** The property in those parts of an answer that say it is there. */
const property = (response: Element, name: string): Element | undefined => {
	const fine = all('propstat', response).filter(part => statusOf(all('status', part)[0]) < 300);
	return fine.flatMap(part => all('prop', part)).flatMap(prop => all(name, prop))[0];
};

const absolute = (href: string | null, base: string): string => URL.parse((href ?? '').trim(), base)?.href ?? '';

const resourceOf = (response: Element, base: string): Resource => {
	const own = DomUtils.getElementsByTagName('*', response.children, false);
	return {
		url: absolute(textOf(own.find(child => named(child) === 'href')), base),
		status: statusOf(own.find(child => named(child) === 'status')),
		text: name => textOf(property(response, name)),
		links: name => {
			const found = property(response, name);
			return found ? all('href', found).map(link => absolute(textOf(link), base)) : [];
		},
		is: kind => {
			const type = property(response, 'resourcetype');
			return type !== undefined && all(kind, type).length > 0;
		},
	};
};

export type Answer = {url: string; resources: Resource[]; syncToken: string | null};
export type Dav = (
	method: 'PROPFIND' | 'REPORT',
	url: string,
	depth: '0' | '1',
	body: string,
	asking?: Pick<Request, 'sends' | 'fresh' | 'most'>,
) => Promise<Answer | null>;

const spaces = 'xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:carddav"';

/**
 * An address book behind these headers. `body` is one element in the prefixes `d` and `c`. Answers null where there is nothing
 * (404); throws `unreadable` where it is no answer of WebDAV.
 */
export const davOver =
	(get: Get, headers: Record<string, string>): Dav =>
	async (method, url, depth, body, asking = {sends: ['nothing']}) => {
		const reply = await get({
			url,
			method,
			headers: {...headers, depth, 'content-type': 'application/xml; charset=utf-8'},
			body: `<?xml version="1.0" encoding="utf-8"?>${body.replace(/^<[\w:-]+/u, tag => `${tag} ${spaces}`)}`,
			...asking,
		});
		if (reply.status === 404 || reply.status === 410) return null;

		const document = parseDocument(reply.text, {xmlMode: true});
		const [answer] = all('multistatus', document);
		if (!answer) throw new NetTrouble('unreadable', {status: reply.status});

		return {
			url: reply.url,
			resources: all('response', answer).map(response => resourceOf(response, reply.url)),
			syncToken: textOf(all('sync-token', answer).at(-1))?.trim() ?? null, // Missing but in an answer to sync-collection
		};
	};

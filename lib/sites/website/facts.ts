// What a page says of itself in its head and its data, read once.
import type {Page} from '@/lib/domain/page';
import {cards} from '../dom/hcard';
import {items} from '../dom/itemscope';
import {jsonLd, list, type Thing} from '../dom/jsonld';
import {segments} from './address';
import {bareHost, labelOf} from './host';
import {line} from './names';

export type Facts = {
	page: Page;
	host: string;
	/** The name in the host: `acme` of shop.acme.co.uk, and `shop`. */
	label: string;
	sub: string;
	/** Segments of the path without the language and the file's ending: `/en/about.html` is `about`. */
	path: string[];
	title: string;
	meta: Map<string, string>;
	things: Thing[];
};

const asked = /Organization|Business|Corporation|Person|Service|Store|Restaurant|Dentist|Attorney/u;

export const factsOf = (page: Page): Facts | null => {
	const {document, url} = page;
	const label = labelOf(url.hostname);
	if (!label || !document.body) return null;

	const meta = new Map<string, string>();
	for (const element of document.getElementsByTagName('meta')) {
		const name = (element.getAttribute('property') ?? element.name).trim().toLowerCase();
		const content = name && line(element.content, 1000);
		if (content && !meta.has(name)) meta.set(name, content);
	}
	// Without the count of unread things in front: `(4) Ada`.
	const title = (line(document.title, 1000) ?? meta.get('og:title') ?? '').replace(/^\(\d+\+?\) /u, '');

	return {
		page,
		...label,
		host: bareHost(url.hostname),
		path: segments(url),
		title,
		meta,
		things: [...jsonLd(document), ...items(document, asked), ...cards(document)],
	};
};

/** The things under a key, references by `@id` resolved. */
export const under = ({things}: Facts, thing: Thing, name: string): Thing[] =>
	list(thing.props[name]).flatMap(value => {
		const inner = value as Partial<Thing> | string;
		if (typeof inner === 'object' && inner.types?.[0]) return inner as Thing; // A reference has no type
		const id = typeof inner === 'object' ? inner.props?.['@id'] : inner; // A number has no properties
		return things.find(({types, props}) => id && types[0] && props['@id'] === id) ?? [];
	});

/** The first text under a key. */
export const said = (thing: Thing, name: string): string | null =>
	line(list(thing.props[name]).find(value => typeof value === 'string'));

export const nameOf = (thing: Thing): string | null => said(thing, 'name') ?? said(thing, 'legalname');

export const isA = ({types}: Thing, kinds: RegExp): boolean => types.some(type => kinds.test(type));

/** An address of the page as a URL; null where it is none. */
export const at = (address: unknown, {url}: Page): URL | null =>
	typeof address === 'string' && address ? URL.parse(address, url.href) : null;

/** Is this address the page's own, whatever its scheme, `www.`, case, query and closing slash? */
export const samePage = (address: unknown, page: Page): boolean => {
	const bare = ({hostname, pathname}: URL) => (bareHost(hostname) + pathname.replace(/\/$/u, '')).toLowerCase();
	const url = address ? at(address, page) : null;
	return url !== null && bare(url) === bare(page.url);
};

/** The address that the page gives itself, if any. */
export const canonical = ({page: {document}, meta}: Facts): string | undefined =>
	document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href || meta.get('og:url'); // Many pages have none

// Feeds: RSS 2, RSS 1 (RDF), Atom and JSON Feed as dated items.
import {DomUtils} from 'htmlparser2';
import * as z from 'zod/mini';
import {moment} from './dates';
import {nodesOf} from './parse';
import {line, webUrl} from './say';
import {rows, text} from './shape';

export type FeedItem = {
	/** Its own id, or its link where it has none. */
	key: string;
	title: string;
	link: string | null;
	/** When it was first published, in milliseconds since the epoch; when it was changed where it does not say. */
	when: number;
	/** Who wrote it elsewhere, where the feed gathers from many. */
	from: string | null;
};

const jsonFeed = z.object({
	version: z.string().check(z.startsWith('https://jsonfeed.org/version/')),
	items: rows(
		z.object({
			id: z.catch(z.nullable(z.union([z.string(), z.number()])), null),
			title: text,
			url: text,
			date_published: text,
			date_modified: text,
		}),
	),
});

/** A title may be HTML in a text, escaped once more: `&lt;b&gt;`. */
const plain = (title: string | null | undefined): string | null => {
	const nodes = title && /[<&]/u.test(title) ? nodesOf(title.slice(0, 3000)) : null;

	return line(nodes ? DomUtils.textContent(nodes) : title, 300);
};

type Raw = {
	id?: string | number | null;
	title?: string | null;
	link?: string | null;
	dates: unknown[];
	from?: string | null;
};

const itemOf = ({id: given, title, link, dates, from}: Raw, base: string): FeedItem[] => {
	const id = String(given ?? '').trim();
	const when = dates.map(moment).find(date => date !== null);
	const to = webUrl(link, base) ?? webUrl(id);
	const key = id || to;
	const headline = plain(title);

	return when !== undefined && key && headline ? [{key, title: headline, link: to, when, from: line(from, 100)}] : [];
};

const fromJson = (source: string, base: string): FeedItem[] | null => {
	try {
		const read = jsonFeed.safeParse(JSON.parse(source));
		return read.success
			? read.data.items.flatMap(one =>
					itemOf({...one, link: one.url, dates: [one.date_published, one.date_modified]}, base),
				)
			: null;
	} catch {
		return null;
	}
};

const fromXml = (source: string, base: string): FeedItem[] | null => {
	const document = nodesOf(source, {xmlMode: true});
	if (!document) return null;

	const [root] = DomUtils.getElementsByTagName(name => /^(?:rss|feed|rdf:rdf)$/iu.test(name), document, true, 1);
	if (!root) return null;

	const entries = DomUtils.getElementsByTagName(name => name === 'item' || name === 'entry', root.children, true, 500);
	return entries.flatMap(({children}) => {
		const all = (name: string) => DomUtils.getElementsByTagName(name, children, false);
		const said = (name: string): string | null => {
			const [one] = all(name);
			return one ? DomUtils.textContent(one).trim() || null : null;
		};
		const links = all('link');
		const link = links.find(({attribs}) => attribs.href && (attribs.rel ?? 'alternate') === 'alternate') ?? links[0];
		return itemOf(
			{
				id: said('guid') ?? said('id'),
				title: said('title'),
				link: link?.attribs.href ?? said('link'),
				dates: ['pubDate', 'published', 'dc:date', 'updated'].map(said),
				from: said('source'),
			},
			base,
		);
	});
};

/**
 * The items of a feed that have a title and a date, in its order, 500 at most; null where it is no feed. `parseFeed` of htmlparser2
 * takes the first link of an Atom entry, which may lead to its comments, and the day it was last touched.
 */
export const readFeed = (source: string, base: string): FeedItem[] | null => {
	if (/^\s*\{/u.test(source)) return fromJson(source, base);

	return fromXml(source, base);
};

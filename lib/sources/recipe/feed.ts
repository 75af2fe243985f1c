// A feed as its items: RSS, Atom and RDF in one pass, since the package's own reader takes hours for items that never close.
import {Parser} from 'htmlparser2';

type Part = 'id' | 'title' | 'link' | 'description' | 'date';
type Entry = {[part in Part]: string | null};

const parts: Readonly<Record<string, Part>> = {
	guid: 'id',
	id: 'id',
	title: 'title',
	link: 'link',
	description: 'description',
	summary: 'description',
	content: 'description',
	'content:encoded': 'description',
	pubdate: 'date',
	published: 'date',
	updated: 'date',
	'dc:date': 'date',
};

/** No text of an entry is longer, and no feed has more entries. */
const [longest, most] = [40_000, 2000];
/** What lies deeper is not read, nor what follows: the parser's time grows with the square of the depth. */
export const deepestTag = 500;
const empty = (): Entry => ({id: null, title: null, link: null, description: null, date: null});

/** Atom dates are ISO 8601, those of RSS are of mails. */
const isoOf = (text: string): string | null => {
	const at = Date.parse(text);

	return Number.isNaN(at) ? null : new Date(at).toISOString();
};

/** `{title, link, items: [{id, title, link, description, date}]}`, dates in ISO 8601 and absent parts null; undefined for no feed. */
export const feedOf = (text: string): unknown => {
	const about = empty();
	const items: Entry[] = [];
	let known = false;
	let depth = 0;
	/** The entry that is open, the part of it that is, and the tag that closes that. */
	let entry: Entry | null = null;
	let open: {part: Part; tag: string; words: string} | null = null;

	const parser = new Parser(
		{
			onopentag: (tag, {href, rel = 'alternate', 'rdf:about': named}) => {
				depth += 1;
				if (depth > deepestTag) parser.pause();
				const name = tag.toLowerCase();
				known ||= name === 'rss' || name === 'feed' || name === 'rdf:rdf';
				if (name === 'item' || name === 'entry') {
					open = null;
					entry = {...empty(), id: named ?? null};
					if (known && items.length < most) items.push(entry);
					return;
				}
				const part = parts[name];
				if (!part || open) return;

				if (part === 'link' && href !== undefined) {
					if (rel === 'alternate') (entry ?? about).link ??= href;
				} else open = {part, tag, words: ''};
			},
			ontext: words => {
				if (open && open.words.length < longest) open.words += words;
			},
			onclosetag: tag => {
				depth -= 1;
				if (open?.tag === tag) {
					const {part, words} = open;
					const said = words.trim().slice(0, longest);
					const of = entry ?? about;
					if (said) of[part] ??= part === 'date' ? isoOf(said) : said;
					open = null;
				}
				if (/^(?:item|entry)$/iu.test(tag)) entry = null;
			},
		},
		{xmlMode: true, decodeEntities: true},
	);
	parser.end(text);
	const {title, link} = about;

	return known ? {title, link, items: items.map(one => ({...one, id: one.id ?? one.link}))} : undefined;
};

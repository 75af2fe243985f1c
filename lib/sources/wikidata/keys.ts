// Outside keys that Wikidata knows of somebody: the handles from which other sources start.
import type {Item} from '../define';
import {feedUrl} from '../read/feed-url';
import {at, handle} from '../read/say';
import {current, type Entity, wordsOf} from './entity';

type Key = {property: string; kind: string; value: (id: string) => string | null};

const lower = (id: string): string => id.toLowerCase();
const fitting =
	(pattern: RegExp, spell: (id: string) => string = id => id) =>
	(id: string): string | null =>
		pattern.test(id) ? spell(id) : null;

const spelled = (slug: string): string | null => {
	try {
		return decodeURIComponent(slug).toLowerCase();
	} catch {
		return null;
	}
};

const ofBoth: readonly Key[] = [
	{property: 'P2002', kind: 'x', value: fitting(/^\w{1,15}$/u, lower)},
	{property: 'P2037', kind: 'github', value: fitting(/^[\w-]{1,40}$/u, lower)},
	{property: 'P4033', kind: 'fediverse', value: fitting(/^[\w.-]+@[\w.-]+\.\w+$/u, lower)},
	{property: 'P12361', kind: 'bluesky', value: fitting(/^[\w.-]+\.\w+$/u, lower)},
	{property: 'P2397', kind: 'youtube', value: fitting(/^UC[\w-]{22}$/u, id => `channel/${id}`)},
	{property: 'P1019', kind: 'feed', value: feedUrl},
];

const keys: Record<'company' | 'person', readonly Key[]> = {
	company: [
		{property: 'P1278', kind: 'lei', value: fitting(/^[\dA-Z]{18}\d\d$/u)},
		{property: 'P5531', kind: 'sec-cik', value: fitting(/^\d{1,10}$/u, id => id.padStart(10, '0'))},
		{property: 'P2622', kind: 'companies-house', value: fitting(/^[\dA-Z]{8}$/u)},
		{property: 'P946', kind: 'isin', value: fitting(/^[A-Z]{2}[\dA-Z]{9}\d$/u)},
		{property: 'P4264', kind: 'linkedin', value: slug => (spelled(slug) ? `company/${spelled(slug)}` : null)},
		...ofBoth,
	],
	person: [
		{property: 'P6634', kind: 'linkedin', value: slug => (spelled(slug) ? `in/${spelled(slug)}` : null)},
		...ofBoth,
	],
};

/** `en` of `en-GB`. */
export const languageOf = (tag: string): string => /^[a-z]{2,3}/u.exec(tag.toLowerCase())?.[0] ?? 'en';

/** Every handle that an entity gives, and its article in the rep's language or in English. */
export const handlesOfEntity = (entity: Entity, kind: 'company' | 'person', language: string): Item[] => {
	const page = `https://www.wikidata.org/wiki/${entity.id}`;
	const wiki = [languageOf(language), 'en'].find(one => entity.sitelinks[`${one}wiki`]);
	const title = entity.sitelinks[`${wiki}wiki`]?.title.replaceAll(' ', '_');

	return [
		...handle('wikidata', entity.id, at(page)),
		...keys[kind].flatMap(({property, kind: own, value}) => {
			const id = wordsOf(current(entity, property)[0])?.trim();
			return id ? handle(own, value(id), at(`${page}#${property}`, id)) : [];
		}),
		...(title ? handle('wikipedia', `${wiki}/${title}`, at(page)) : []),
	];
};

/** Kinds of handle that may come of it. */
export const kindsOfKeys = [
	...new Set([
		'wikidata',
		'wikipedia',
		...Object.values(keys)
			.flat()
			.map(({kind}) => kind),
	]),
];

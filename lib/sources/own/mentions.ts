// Mentions: where the rep's own pages and lists speak of a company, by its name or its domain.
import {fold} from '@/lib/identity/fold';
import {type Asked, handlesOf, type Item} from '../define';
import {moment} from './lines';
import {link, short} from './text';

/** A name of fewer letters is a word of any text. */
const least = 4;

/** What a company is looked for by, three at most: its name, and its domains. Without signs that mean something to a search. */
export const wordsOf = (asked: Asked): string[] => {
	const name = short(asked.name, 80)
		.replace(/["'\\*?~^{}[\]()|&!:]/gu, ' ')
		.replace(/\s+/gu, ' ')
		.trim();
	const domains = handlesOf(asked, 'domain').filter(domain => /^[a-z\d.-]+$/u.test(domain));
	return [...(fold(name).length >= least ? [name] : []), ...domains].slice(0, 3);
};

/** Which of the subject's fields leave with these words. */
export const sendsOf = (asked: Asked, words: readonly string[]): ('company' | 'domain')[] => {
	const domains = handlesOf(asked, 'domain');
	return [...new Set(words.map(word => (domains.includes(word) ? 'domain' : 'company')))];
};

/** A text in parts that can be folded whole, each beginning with the last words of the one before. */
const partsOf = (text: string): string[] => {
	const words = text.slice(0, 50_000).split(/\s+/u);
	return Array.from({length: Math.ceil(words.length / 20)}, (_, at) => words.slice(at * 20, at * 20 + 35).join(' '));
};

/** Whether one of these words stands in a text, as words and not within others. */
export const speaks =
	(words: readonly string[]) =>
	(...texts: readonly (string | null | undefined)[]): boolean => {
		const parts = texts.flatMap(text => partsOf(text ?? '')).map(part => ` ${fold(part)} `);
		return words.some(word => parts.some(part => part.includes(` ${fold(word)} `)));
	};

type Mention = {id: string; title: string | null; at: string | null; url: string | null; quote?: string | null};

/** A page that speaks of a company, on the day it was written; none without a day, or of a day to come. */
export const mentionItems = ({id, title, at, url, quote}: Mention, now: number): Item[] => {
	const when = moment(at);
	const line = short(title ?? '', 300);
	if (when === null || when > now || line === '' || id === '') return [];

	const evidence = {url: link(url), quote: short(quote ?? '', 300) || null};
	return [{is: 'event', event: 'mention', title: line, at: when, key: id.slice(0, 200), evidence}];
};

/** Each once, in their order: a page that has the name and the domain is found by both. */
export const once = <T extends {id: string}>(rows: readonly T[]): T[] => [
	...new Map(rows.map(row => [row.id, row])).values(),
];

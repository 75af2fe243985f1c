// Transforms: the closed list of what a recipe may do with the values at a path. No patterns, no expressions.
import {Parser} from 'htmlparser2';
import {dateOf} from '@/lib/exchange/dates';

export const transforms = [
	'text',
	'number',
	'date',
	'epochS',
	'epochMs',
	'lower',
	'host',
	'stripHtml',
	'first',
	'join',
] as const;
export type Transform = (typeof transforms)[number];

/** Longer texts are cut: nothing that is shown needs more. */
const longest = 4000;
const longestHtml = 40_000;

/** A text in one line, well-formed and of `most` characters at most. */
export const tidy = (text: string, most = longest): string =>
	text
		.slice(0, most * 4)
		.replaceAll('\0', ' ')
		.replace(/\s+/gu, ' ')
		.trim()
		.slice(0, most)
		.toWellFormed();

/** A text, number or truth as text; null for anything that has parts. */
export const textOf = (value: unknown): string | null => {
	if (typeof value === 'string') return tidy(value) || null;

	return typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value)) ? String(value) : null;
};

/** A moment as ISO 8601, as a day where it is a midnight; null beyond the years 1970 to 2200. */
const isoOf = (at: number | null): string | null => {
	if (at === null || !(at >= 0 && at < 7_258_118_400_000)) return null;
	const iso = new Date(at).toISOString();

	return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso;
};

const numberOf = (text: string): number | null =>
	/^[+-]?\d{1,15}(?:\.\d{1,15})?$/u.test(text) ? Number(text) + 0 : null; // -0 is 0

/** A count of seconds or milliseconds, in milliseconds. */
const counted = (value: unknown, unit: number): number | null => {
	const count = numberOf(textOf(value) ?? '');

	return count === null ? null : Math.round(count * unit);
};

const withoutHtml = (html: string): string => {
	const words: string[] = [];
	let hidden = 0;
	const hides = (name: string) => name === 'script' || name === 'style' || name === 'template';
	const parser = new Parser({
		onopentag: name => {
			hidden += Number(hides(name));
			words.push(' ');
		},
		ontext: text => {
			if (hidden === 0) words.push(text);
		},
		onclosetag: name => {
			hidden -= Number(hides(name));
			words.push(' ');
		},
	});
	parser.end(html.slice(0, longestHtml));
	return tidy(words.join(''), longestHtml).replace(/ ([.,;:!?])/gu, '$1'); // Tidied first: a hundred thousand spaces are one
};

const one: {[transform in Exclude<Transform, 'first' | 'join'>]: (value: unknown) => string | null} = {
	text: textOf,
	number: value => {
		const text = textOf(value);
		return text && (numberOf(text)?.toString() ?? null);
	},
	date: value => {
		const text = textOf(value);
		if (!text) return null;

		const named = /^\p{L}{3,9},\s/u.test(text) ? Date.parse(text) : Number.NaN; // The dates of mails and of RSS begin with the day's name
		return isoOf(Number.isNaN(named) ? dateOf(text, null) : named);
	},
	epochS: value => isoOf(counted(value, 1000)),
	epochMs: value => isoOf(counted(value, 1)),
	lower: value => textOf(value)?.toLowerCase() ?? null,
	host: value => {
		const text = textOf(value) ?? '';
		const url = URL.parse(/^https?:\/\//iu.test(text) ? text : `https://${text}`);
		return url?.hostname.includes('.') && !url.username ? url.hostname.replace(/^www\./u, '') : null;
	},
	stripHtml: value => textOf(typeof value === 'string' ? withoutHtml(value) : value),
};

/** The values after each transform in turn; those of which one makes nothing are left out. */
export const transformed = (values: readonly unknown[], as: readonly Transform[]): unknown[] =>
	as.reduce<unknown[]>(
		(list, name) => {
			if (name === 'first') return list.slice(0, 1);
			if (name === 'join')
				return list.length === 0 ? [] : [tidy(list.flatMap(value => textOf(value) ?? []).join(', '))];

			return list.flatMap(value => one[name](value) ?? []);
		},
		[...values],
	);

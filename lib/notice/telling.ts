// A telling: what a headline says that others of its kind would not: names, amounts, a round.
import type {EventKind} from '../domain/event';
import {fold, foldLetters} from '../identity/fold';
import {isCommon, stem} from './common';

/** `words`: each with the word that follows it at once, where that one tells something as well. */
export type Telling = {words: ReadonlyMap<string, string | null>; amounts: ReadonlySet<string>; round: string | null};

/** Of these a company has so few that two within days are one, unless they say otherwise. */
const seldom: ReadonlySet<EventKind> = new Set(['funding', 'layoffs', 'insolvency', 'results']);

/** The least part of the shorter headline's words that two of one story share: of four words two, of three one. */
const enough = 0.3;

const amount =
	/(?<![\p{L}\p{N}.,])(\d{1,3}(?:[.,]\d{3})+|\d{1,9}(?:[.,]\d{1,2})?) ?(k|thousand|m|mn|mio|mi|mln|million|millions|millionen|milhao|milhoes|millones|bn|b|bi|billion|billions|milliarden|mrd|bilhoes)?(?![\p{L}\p{N}])/gu;
const times = (unit: string): number => {
	if (unit === '') return 1;
	if (unit === 'k' || unit === 'thousand') return 1e3;

	return /^(?:b|mil?liard|mrd)/u.test(unit) ? 1e9 : 1e6;
};

const plain = (digits: string): number =>
	Number(/^\d{1,3}(?:[.,]\d{3})+$/u.test(digits) ? digits.replace(/[.,]/gu, '') : digits.replace(',', '.'));

/** `$40M`, `40 million` and `40,000,000` are one; years and small numbers tell nothing. */
const amountsIn = (folded: string): Set<string> =>
	new Set(
		[...folded.matchAll(amount)].flatMap(([, digits = '', unit = '']) => {
			const value = plain(digits) * times(unit);
			const tells = value >= 100 && !(unit === '' && value >= 1900 && value <= 2100);
			return tells ? String(value) : [];
		}),
	);

/** What a headline tells. `own`: stemmed words of the name of whom it is about, which tell nothing either. */
export const tellingOf = (headline: string, own: ReadonlySet<string>): Telling => {
	const folded = foldLetters(headline);
	const words = new Map<string, string | null>();
	const tells = (word: string | undefined) =>
		word !== undefined && word.length > 1 && !/^\p{N}/u.test(word) && !isCommon(word) && !own.has(word);
	// A stop between two words parts them: `Oslo, Norway` is no longer a name than `Oslo`.
	for (const part of folded.split(/[^\p{L}\p{M}\p{N}'’ ]+/u)) {
		const parted = fold(part).split(' ').filter(Boolean).map(stem);
		for (const [at, word] of parted.entries()) {
			const next = parted[at + 1];
			if (tells(word)) words.set(word, (tells(next) ? next : words.get(word)) ?? null); // Missing at the first sight of the word, or at the end
		}
	}
	const [, round = null] = /\b(?:series|serie) ([a-k])\b/u.exec(folded) ?? [];

	return {words, amounts: amountsIn(folded), round};
};

/** Whether a headline tells nothing of its own: `Departure of directors or certain officers`. */
export const isVague = ({words, amounts, round}: Telling): boolean =>
	words.size === 0 && amounts.size === 0 && round === null;

/** Ida Holm is not Ida Berg: a word that is followed by others in both is shared by chance. */
const shared = (a: Telling, b: Telling): number =>
	[...a.words].filter(([word, next]) => {
		const other = b.words.get(word);
		return other !== undefined && (next === null || other === null || next === other);
	}).length;

/** How much two headlines of one kind tell the same: 0 of other stories, to 1. */
export const likeness = (kind: EventKind, a: Telling, b: Telling): number => {
	if (a.round !== null && b.round !== null) return a.round === b.round ? 1 : 0;
	if ([...a.amounts].some(one => b.amounts.has(one))) return 1;

	const least = Math.min(a.words.size, b.words.size);
	const alike = least === 0 ? 0 : shared(a, b) / least;
	if (alike >= enough) return alike;
	if (!seldom.has(kind)) return 0;

	return kind === 'funding' && a.amounts.size > 0 && b.amounts.size > 0 ? 0 : 0.3;
};

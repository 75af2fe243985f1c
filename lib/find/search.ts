// Search: the best of one segment for some terms.
import {encode, room} from './bytes';
import {gainsOf, scorer} from './fields';
import {type Lexicon, placeBefore, type Range, rangeOf} from './lexicon';
import type {Segment} from './segment';
import type {Term} from './terms';
import {topAt, topKey, wide} from './tops';
import {shortest, slipsOf} from './typo';

export type Hit = {number: number; score: number};

/** A segment being searched: who of it is dead, and a mark for each that is zero between two searches. */
export type Searched = {
	segment: Segment;
	dead: ReadonlySet<number>;
	marks: Uint32Array;
	tops: ReadonlyMap<string, number>;
};

export const searched = (segment: Segment, dead: ReadonlySet<number>): Searched => ({
	segment,
	dead,
	marks: new Uint32Array(segment.strengths.length),
	tops: new Map(segment.tops.keys.map((key, index) => [key, index])),
});

type Slice = {from: number; to: number; gains: readonly number[]};
type Sought = {slices: Slice[]; count: number};

const slicesOf = ({from, whole, to}: Range, term: Term): Slice[] => [
	{from, to: whole, gains: gainsOf('whole')},
	...(term.whole ? [] : [{from: whole, to, gains: gainsOf('beginning')}]),
];

const soughtIn = (words: Lexicon, term: Term, slips: boolean): Sought => {
	const [key, place] = [room(), placeBefore()];
	const exact = term.spellings.flatMap(spelling => {
		const range = rangeOf(words, key, encode(spelling, key), place);
		return range ? slicesOf(range, term) : [];
	});
	const typed = term.spellings[0]!;
	const slipped =
		slips && typed.length >= shortest && !/\d/u.test(typed)
			? slipsOf(words, typed).map(({from, to}) => ({from, to, gains: gainsOf('slip')}))
			: [];
	const slices = [...exact, ...slipped].filter(({from, to}) => to > from);
	return {slices, count: slices.reduce((sum, {from, to}) => sum + to - from, 0)};
};

/** Keeps the best in order, the lower number first among equals. */
const keeper = (limit: number) => {
	const hits: Hit[] = [];
	return {
		hits,
		offer: (number: number, score: number) => {
			if (hits.length === limit && score <= hits[limit - 1]!.score) return;

			let place = hits.length;
			while (place > 0 && hits[place - 1]!.score < score) place -= 1;
			hits.splice(place, 0, {number, score});
			if (hits.length > limit) hits.pop();
		},
	};
};

/** One word of which many words begin: only the best of them are looked at, and all whose word it is. Null where too few are left. */
const amongTops = (open: Searched, {spellings, whole}: Term, {slices}: Sought, now: number, limit: number) => {
	const {segment, dead, tops} = open;
	const score = scorer(segment.strengths, now);
	const key = room();
	const length = encode(spellings[0]!, key);
	const best = new Map<number, number>();
	const look = (postings: Uint32Array, gains: readonly number[]) => {
		for (const posting of postings) {
			const [number, own] = [posting >>> 3, score(posting >>> 3, gains[posting & 7]!)];
			if (!dead.has(number)) best.set(number, Math.max(own, best.get(number) ?? 0)); // Missing at its first
		}
	};
	for (const {from, to, gains} of slices) {
		const own = gains === gainsOf('whole');
		const index = tops.get(topKey(key, length, own));
		if (index !== undefined) look(topAt(segment.tops, index), gains);
		else if (to - from <= wide) look(segment.words.postings.subarray(from, to), gains);
	}
	const wholeTop = whole || tops.has(topKey(key, length, false));
	if (best.size < limit || !wholeTop) return null;

	const {hits, offer} = keeper(limit);
	for (const [number, own] of best) offer(number, own);
	return hits;
};

/** The terms in turn, fewest postings first: whoever met all before is marked with four bits for each, what the meeting is worth. */
const among = ({segment, dead, marks}: Searched, terms: Sought[], now: number, limit: number): Hit[] => {
	const {postings} = segment.words;
	const [first, ...others] = terms.toSorted((a, b) => a.count - b.count);
	for (const {from, to, gains} of first!.slices)
		for (let at = from; at < to; at += 1) {
			const posting = postings[at]!;
			const gain = gains[posting & 7]!;
			if (marks[posting >>> 3]! < gain) marks[posting >>> 3] = gain;
		}
	for (const [index, {slices}] of others.entries()) {
		const shift = 4 * (index + 1);
		for (const {from, to, gains} of slices)
			for (let at = from; at < to; at += 1) {
				const posting = postings[at]!;
				const mark = marks[posting >>> 3]!;
				if (((mark >>> (shift - 4)) & 15) === 0) continue;

				const gain = gains[posting & 7]!;
				if (((mark >>> shift) & 15) < gain) marks[posting >>> 3] = (mark & ~(15 << shift)) | (gain << shift);
			}
	}
	const score = scorer(segment.strengths, now);
	const {hits, offer} = keeper(limit);
	for (const {from, to} of first!.slices)
		for (let at = from; at < to; at += 1) {
			const number = postings[at]! >>> 3;
			let mark = marks[number]!;
			marks[number] = 0;
			if (mark >>> (4 * others.length) === 0 || dead.has(number)) continue;

			let gain = 0;
			for (; mark > 0; mark >>>= 4) gain += mark & 15;
			offer(number, score(number, gain));
		}
	return hits;
};

/** The best first. `slips`: words of four letters and more may be one slip away. */
export const search = (open: Searched, terms: readonly Term[], slips: boolean, now: number, limit: number): Hit[] => {
	const sought = terms.map(term => soughtIn(open.segment.words, term, slips));
	if (sought.length === 0 || sought.some(({count}) => count === 0)) return [];
	const [term, ...more] = terms;
	const tops =
		more.length === 0 && sought[0]!.count > wide && term!.spellings.length === 1 && !slips
			? amongTops(open, term!, sought[0]!, now, limit)
			: null;

	return tops ?? among(open, sought, now, limit);
};

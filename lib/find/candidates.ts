// Candidates: whom of the index somebody may be, by words that both have or nearly have. The rarer the word, the more it says.
import {encode, room} from './bytes';
import {placeBefore, rangeOf, seek, step} from './lexicon';
import type {Searched} from './search';
import {shortest, slipsOf} from './typo';

/** One way in which something known of somebody may be written: as it is, beginning so, or one slip away. */
export type Way = {
	word: string;
	how: 'whole' | 'beginning' | 'slip' /** Where it may stand. */;
	fields: readonly number[];
};
/** One thing known of somebody, by any of its ways: whoever has it by one way has it once. */
export type Clue = {about: 'name' | 'company' | 'reach' | 'place'; ways: readonly Way[]};
export type Candidate = {part: number; number: number; bits: number};

type Span = {from: number; to: number};

/** What another letter leaves of a word's weight. */
const slip = 0.75;
/** Words of so many bytes are gone through for those that are a letter longer. */
const few = 8192;
/** A word that so many have, and one in so many, is not looked for: it says little and takes long. */
const [many, common] = [8192, 16];
/** Whoever is so many bits behind the best is out of the question: what is not among the words does not make up for that. */
const behind = 10;
/** A mark: the sum of bits in sixteenths, and above it which clues were met. Zero between two questions. */
const [fraction, metAt, mostClues] = [16, 16, 15];
const sumMask = 2 ** metAt - 1;

const spansIn = ({segment: {words}}: Searched, {word, how}: Way): Span[] => {
	const [key, place] = [room(), placeBefore()];
	const length = encode(word, key);
	const range = rangeOf(words, key, length, place);
	if (how === 'beginning') return range ? [{from: range.from, to: range.to}] : [];
	if (how === 'whole') return range ? [{from: range.from, to: range.whole}] : [];
	if (word.length < shortest) return [];

	const spans = slipsOf(words, word).map(({from, whole}) => ({from, to: whole}));
	if (range && range.text < few)
		for (let more = seek(words, key, length, place); more && place.from < range.to; more = step(words, place))
			if (place.length === length + 1) spans.push({from: place.from, to: place.to});
	return spans.filter(({from, to}) => to > from);
};

const countIn = (spans: Span[][]): number => spans.flat().reduce((sum, {from, to}) => sum + to - from, 0);

type Met = {bits: number; fields: number; spans: Span[][]};
type Sought = {flag: number; ways: Met[]; best: number};

/** The ways of a clue that lead to anybody, the surest first, each with what it is worth among so many. `all`: the common too. */
const soughtBy = (parts: readonly Searched[], {about, ways}: Clue, at: number, size: number, all: boolean): Sought => {
	const met = ways
		.map(way => {
			const spans = parts.map(part => spansIn(part, way));
			const count = countIn(spans);
			const rare = !all && count > many && count * common > size ? 0 : Math.log2((size + 1) / Math.max(1, count));
			const bits = way.how === 'slip' ? rare * slip : rare;
			return {bits, spans, fields: way.fields.reduce((mask, field) => mask | (1 << field), 0), count};
		})
		.filter(({bits, count}) => bits > 0 && count > 0)
		.sort((a, b) => b.bits - a.bits);

	const best = met[0]?.bits ?? 0; // Missing where nobody has it
	// Of a company or a place the rare words say all: `of` in `Isle of Wight` only takes long.
	const telling = about === 'name' || about === 'reach' ? met : met.filter(({bits}) => bits >= best / 2);
	return {flag: 1 << (metAt + at), ways: telling, best};
};

/** Marks whoever met a clue of one part. `all`: those too who met none before. */
const mark = ({segment, marks}: Searched, part: number, {flag, ways}: Sought, all: boolean): void => {
	const {postings} = segment.words;
	for (const {bits, fields, spans} of ways) {
		const worth = Math.round(bits * fraction) + flag;
		for (const {from, to} of spans[part]!)
			for (let index = from; index < to; index += 1) {
				const posting = postings[index]!;
				const before = marks[posting >>> 3]!;
				if ((fields & (1 << (posting & 7))) === 0 || (before & flag) !== 0) continue;
				if (all || before !== 0) marks[posting >>> 3] = before + worth;
			}
	}
};

type Wanted = {least: number; limit: number; enough: (met: (clue: number) => boolean) => boolean; must?: number};

/**
 * Those whose clues add up to so many bits, the best first. `enough`: whether the clues that were met are, each told as its place
 * among those given; `must`: the one that is met by all of them, so that nobody else is looked at.
 */
export const candidatesAmong = (
	parts: readonly Searched[],
	clues: readonly Clue[],
	{least, limit, enough, must}: Wanted,
): Candidate[] => {
	const size = parts.reduce((sum, {segment}) => sum + segment.strengths.length, 0);
	const first = must === undefined ? 0 : 1 << (metAt + must);
	const sought = clues
		.slice(0, mostClues)
		.map((clue, at) => soughtBy(parts, clue, at, size, must !== undefined))
		.sort((a, b) => Number(b.flag === first) - Number(a.flag === first) || b.best - a.best);
	/** What whoever is first met by this clue can come to. */
	const hopeful = sought.filter(({flag}, at) =>
		first === 0 ? sought.slice(at).reduce((sum, {best}) => sum + best, 0) >= least : flag === first,
	);
	const found: Candidate[] = [];
	const offer = (one: Candidate) => {
		let place = found.length;
		while (place > 0 && found[place - 1]!.bits < one.bits) place -= 1;
		if (place < limit) found.splice(place, 0, one);
		if (found.length > limit) found.pop();
	};
	for (const [part, searched] of parts.entries()) {
		const {segment, dead, marks} = searched;
		for (const [at, one] of sought.entries()) mark(searched, part, one, at < hopeful.length);
		for (const {from, to} of hopeful.flatMap(({ways}) => ways.flatMap(({spans}) => spans[part]!)))
			for (let index = from; index < to; index += 1) {
				const number = segment.words.postings[index]! >>> 3;
				const all = marks[number]!;
				marks[number] = 0;
				const bits = (all & sumMask) / fraction;
				if (bits >= least && !dead.has(number) && enough(clue => (all & (1 << (metAt + clue))) !== 0))
					offer({part, number, bits});
			}
	}
	return found.filter(({bits}) => bits >= found[0]!.bits - behind);
};

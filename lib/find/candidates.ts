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
/** One thing known of somebody, the surest way of writing it first; whoever has it by one way has it once. */
export type Clue = readonly Way[];
export type Candidate = {part: number; number: number; bits: number};

type Span = {from: number; to: number};
type Met = {bits: number; fields: number; spans: Span[][]};

/** What another letter leaves of a word's weight. */
const slip = 0.75;
/** Words of so many bytes are gone through for those that are a letter longer. */
const few = 8192;
/** A mark: the clue that was met last, and above it the sum of bits in sixteenths. Zero between two questions. */
const [clueBits, fraction] = [4, 16];
const clueMask = 2 ** clueBits - 1;

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

/** The ways of a clue that lead to anybody, each with what it is worth among so many. */
const metBy = (parts: readonly Searched[], clue: Clue, size: number): Met[] =>
	clue
		.map(way => {
			const spans = parts.map(part => spansIn(part, way));
			const rare = Math.log2((size + 1) / Math.max(1, countIn(spans)));
			const bits = way.how === 'slip' ? rare * slip : rare;
			return {bits, spans, fields: way.fields.reduce((mask, field) => mask | (1 << field), 0)};
		})
		.filter(({bits, spans}) => bits > 0 && countIn(spans) > 0)
		.sort((a, b) => b.bits - a.bits);

/** Those whose clues add up to so many bits, the best first. */
export const candidatesAmong = (
	parts: readonly Searched[],
	clues: readonly Clue[],
	least: number,
	limit: number,
): Candidate[] => {
	const size = parts.reduce((sum, {segment}) => sum + segment.strengths.length, 0);
	const met = clues
		.map(clue => metBy(parts, clue, size))
		.filter(([first]) => first !== undefined)
		.sort((a, b) => b[0]!.bits - a[0]!.bits)
		.slice(0, clueMask);
	/** What whoever is first met by this clue can come to. */
	const hope = met.map((_, at) => met.slice(at).reduce((sum, [first]) => sum + first!.bits, 0));
	const found: Candidate[] = [];
	for (const [part, {segment, dead, marks}] of parts.entries()) {
		const {postings} = segment.words;
		for (const [at, ways] of met.entries())
			for (const {bits, fields, spans} of ways) {
				const worth = Math.round(bits * fraction) << clueBits;
				for (const {from, to} of spans[part]!)
					for (let index = from; index < to; index += 1) {
						const posting = postings[index]!;
						const mark = marks[posting >>> 3]!;
						if ((fields & (1 << (posting & 7))) === 0 || (mark & clueMask) === at + 1) continue;
						if (mark !== 0 || hope[at]! >= least) marks[posting >>> 3] = (mark & ~clueMask) + worth + at + 1;
					}
			}
		for (const [at, ways] of met.entries())
			for (const {spans} of hope[at]! >= least ? ways : [])
				for (const {from, to} of spans[part]!)
					for (let index = from; index < to; index += 1) {
						const number = postings[index]! >>> 3;
						const bits = (marks[number]! >>> clueBits) / fraction;
						marks[number] = 0;
						if (bits < least || dead.has(number)) continue;

						let place = found.length;
						while (place > 0 && found[place - 1]!.bits < bits) place -= 1;
						if (place < limit) found.splice(place, 0, {part, number, bits});
						if (found.length > limit) found.pop();
					}
	}
	return found;
};

// Tops: the best of each beginning that so many words have that nobody wants to go through all of them for one letter.
import {room} from './bytes';
import {gainsOf, scorer} from './fields';
import {type Lexicon, type Place, placeBefore, step} from './lexicon';

/** Beginnings with more postings than these are wide. */
export const wide = 8192;
/** How many of a wide beginning are kept, more than anybody is shown: some may have gone since. */
const kept = 64;

export type Tops = {
	/** The beginnings, as strings of bytes; one that ends in `\0` stands for the whole word. */
	keys: string[];
	/** The postings of each, `kept` of each in any order. */
	lists: Uint32Array;
};

export const topKey = (word: Uint8Array, length: number, whole: boolean): string =>
	String.fromCharCode(...word.subarray(0, length), ...(whole ? [0] : []));

type Span = {key: string; from: number; to: number; whole: boolean};

/** Wide beginnings and wide words; yields now and then. */
function* spansOf(words: Lexicon): Generator<void, Span[]> {
	const spans: Span[] = [];
	const place: Place = placeBefore();
	const before = room();
	/** Where the postings of the word before's beginnings begin, by length. */
	const begins = new Uint32Array(before.length + 1);
	let [length, turn] = [0, 0];
	const close = (down: number, at: number) => {
		for (let size = length; size > down; size -= 1)
			if (at - begins[size]! > wide)
				spans.push({key: topKey(before, size, false), from: begins[size]!, to: at, whole: false});
	};
	while (step(words, place)) {
		let shared = 0;
		while (shared < length && shared < place.length && before[shared] === place.word[shared]) shared += 1;
		close(shared, place.from);
		begins.fill(place.from, shared + 1, place.length + 1);
		before.set(place.word);
		length = place.length;
		if (place.to - place.from > wide)
			spans.push({key: topKey(before, length, true), from: place.from, to: place.to, whole: true});
		turn += 1;
		if (turn % 2048 === 0) yield;
	}
	close(0, words.postings.length);
	return spans;
}

/** The best of one span, each subject once. */
const best = ({postings}: Lexicon, {from, to, whole}: Span, score: (number: number, gain: number) => number) => {
	const gains = gainsOf(whole ? 'whole' : 'beginning');
	const [list, scores] = [new Uint32Array(kept), new Float64Array(kept).fill(-1)];
	let count = 0;
	for (let at = from; at < to; at += 1) {
		const posting = postings[at]!;
		const own = score(posting >>> 3, gains[posting & 7]!);
		if (own <= scores[kept - 1]!) continue;

		let place = 0;
		while (place < count && list[place]! >>> 3 !== posting >>> 3) place += 1;
		if (place < count && scores[place]! >= own) continue;
		if (place === count) place = Math.min(count++, kept - 1);
		count = Math.min(count, kept);
		for (; place > 0 && scores[place - 1]! < own; place -= 1) {
			list[place] = list[place - 1]!;
			scores[place] = scores[place - 1]!;
		}
		list[place] = posting;
		scores[place] = own;
	}
	return list;
};

/** Yields now and then. */
export function* topsOf(words: Lexicon, strengths: Uint16Array, now: number): Generator<void, Tops> {
	const spans = words.postings.length > wide ? yield* spansOf(words) : [];
	const lists = new Uint32Array(spans.length * kept);
	const score = scorer(strengths, now);
	for (const [index, span] of spans.entries()) {
		lists.set(best(words, span, score), index * kept);
		yield;
	}
	return {keys: spans.map(({key}) => key), lists};
}

export const topAt = ({lists}: Tops, index: number): Uint32Array => lists.subarray(index * kept, (index + 1) * kept);

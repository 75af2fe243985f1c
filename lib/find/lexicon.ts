// A lexicon: words in order, packed, each with the list of those who have it.
import {room} from './bytes';

export type Lexicon = {
	/** Word by word: how many bytes it shares with the one before, how many it adds, these, and how many postings it has (7 bits a byte). */
	text: Uint8Array;
	/** Where every sixteenth word begins in `text` (it shares nothing), and in `postings`. */
	blocks: Uint32Array;
	starts: Uint32Array;
	/** The lists, one after the other in the order of the words: `document * 8 + field`. */
	postings: Uint32Array;
};

export const wordsInBlock = 16;

/** A place in a lexicon: a word, its postings from `from` to `to`, and where the next word begins. */
export type Place = {word: Uint8Array; length: number; from: number; to: number; next: number};

export const placeBefore = (): Place => ({word: room(), length: 0, from: 0, to: 0, next: 0});

/** Goes to the next word; answers whether there is one. */
export const step = ({text}: Lexicon, place: Place): boolean => {
	let at = place.next;
	if (at >= text.length) return false;

	const shared = text[at]!;
	const added = text[at + 1]!;
	at += 2;
	for (let index = 0; index < added; index += 1) place.word[shared + index] = text[at + index]!;
	place.length = shared + added;
	at += added;
	let [count, shift] = [0, 0];
	for (;;) {
		const byte = text[at++]!;
		count |= (byte & 0x7f) << shift;
		if (byte < 0x80) break;
		shift += 7;
	}
	place.from = place.to;
	place.to += count;
	place.next = at;
	return true;
};

/** Below zero where the first comes before the second. */
export const order = (a: Uint8Array, aFrom: number, aTo: number, b: Uint8Array, bTo: number): number => {
	for (let at = 0; at < bTo && aFrom + at < aTo; at += 1) {
		const difference = a[aFrom + at]! - b[at]!;
		if (difference !== 0) return difference;
	}
	return aTo - aFrom - bTo;
};

/** Goes to the first word that is not before the given one; answers whether there is one. */
export const seek = (lexicon: Lexicon, key: Uint8Array, length: number, place: Place): boolean => {
	const {text, blocks, starts} = lexicon;
	let [low, high] = [0, blocks.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		const begin = blocks[middle]! + 2;
		if (order(text, begin, begin + text[begin - 1]!, key, length) < 0) low = middle + 1;
		else high = middle;
	}
	const block = Math.max(0, low - 1);
	place.next = blocks[block] ?? text.length; // Missing in an empty lexicon
	place.to = starts[block] ?? 0;
	while (step(lexicon, place)) if (order(place.word, 0, place.length, key, length) >= 0) return true;
	return false;
};

/** Postings of all words with a beginning; those of the beginning as a word of its own come first and end at `whole`. */
export type Range = {from: number; whole: number; to: number /** How many bytes these words take. */; text: number};

const end = room();

/** Null where no word begins so. `place` is left at the first that does. */
export const rangeOf = (lexicon: Lexicon, key: Uint8Array, length: number, place: Place): Range | null => {
	if (!seek(lexicon, key, length, place) || order(place.word, 0, Math.min(place.length, length), key, length) !== 0)
		return null;

	const {from, next} = place;
	const whole = place.length === length ? place.to : from;
	end.set(key.subarray(0, length));
	end[length - 1]! += 1;
	const more = seek(lexicon, end, length, placeAfter);
	const to = more ? placeAfter.from : lexicon.postings.length;
	return {from, whole, to, text: placeAfter.next - next};
};

const placeAfter = placeBefore();

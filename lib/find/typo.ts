// One slip: the beginnings of words that are one letter more, less, other or two letters turned away from what was typed.
import {encode, room, unitAt} from './bytes';
import {type Lexicon, order, placeBefore, type Range, rangeOf, seek} from './lexicon';

/** Shorter words are nearly all one slip from one another. */
export const shortest = 4;

/** Letters that come after a beginning in any word. */
function* lettersAfter(lexicon: Lexicon, beginning: string): Generator<string> {
	const [key, place] = [room(), placeBefore()];
	const length = encode(beginning, key);
	let keyLength = length;
	while (seek(lexicon, key, keyLength, place)) {
		if (order(place.word, 0, Math.min(place.length, length), key, length) !== 0) return;
		if (place.length === length) {
			// The beginning itself is a word: go on with the lowest that is longer.
			key[length] = 1;
			keyLength = length + 1;
			continue;
		}

		const letter = unitAt(place.word, length);
		yield letter;
		keyLength = encode(beginning + String.fromCharCode(letter.charCodeAt(0) + 1), key);
	}
}

/** Damerau's four slips. What was typed is the beginning of a word, so a letter that lacks at its very end is none. */
export const slipsOf = (lexicon: Lexicon, typed: string): Range[] => {
	const [key, place] = [room(), placeBefore()];
	const found = new Map<number, Range>();
	const tried = new Set([typed]);
	const add = (word: string) => {
		if (tried.has(word)) return;

		tried.add(word);
		const range = rangeOf(lexicon, key, encode(word, key), place);
		if (range) found.set(range.from, range);
	};
	for (let at = 0; at < typed.length; at += 1) {
		const [beginning, rest] = [typed.slice(0, at), typed.slice(at)];
		if (at > 0 && !rangeOf(lexicon, key, encode(beginning, key), place)) break;

		add(beginning + rest.slice(1));
		if (rest.length > 1) add(beginning + rest[1] + rest[0] + rest.slice(2));
		for (const letter of lettersAfter(lexicon, beginning)) {
			add(beginning + letter + rest.slice(1));
			add(beginning + letter + rest);
		}
	}
	return [...found.values()];
};

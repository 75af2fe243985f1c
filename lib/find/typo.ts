// One slip: the beginnings of words that are one letter more, less, other or two letters turned away from what was typed.
import {encode, longest, room} from './bytes';
import {type Lexicon, order, placeBefore, type Range, rangeOf, seek, step} from './lexicon';

/** Shorter words are nearly all one slip from one another. */
export const shortest = 4;
/** Words that take so few bytes are gone through one by one: as quick as asking for every slip of one letter. */
const few = 8192;

/** How many bytes a letter takes that begins with this one. */
const sizeAt = (byte: number): number => (byte < 0x80 ? 1 : byte < 0xe0 ? 2 : 3);

/** Calls with each letter that comes after a beginning in any word: its bytes are those of `word` from the beginning's length on. */
const lettersAfter = (
	lexicon: Lexicon,
	beginning: Uint8Array,
	length: number,
	tell: (word: Uint8Array) => void,
): void => {
	const [key, place] = [room(), placeBefore()];
	key.set(beginning.subarray(0, length));
	for (let size = length; seek(lexicon, key, size, place); ) {
		if (order(place.word, 0, Math.min(place.length, length), key, length) !== 0) return;
		if (place.length === length) {
			// The beginning itself is a word: go on with the lowest that is longer.
			key[length] = 1;
			size = length + 1;
			continue;
		}
		tell(place.word);
		size = length + sizeAt(place.word[length]!);
		key.set(place.word.subarray(length, size), length);
		key[size - 1]! += 1;
	}
};

/** Whether the typed bytes go on from `at` as the word's do from `from`. */
const goesOn = (
	typed: Uint8Array,
	at: number,
	size: number,
	word: Uint8Array,
	from: number,
	length: number,
): boolean => {
	if (length - from < size - at) return false;

	for (; at < size; at += 1, from += 1) if (typed[at] !== word[from]) return false;
	return true;
};

/** Whether the word begins with what was typed but for one slip. Letters of one byte. */
const slipped = (typed: Uint8Array, size: number, word: Uint8Array, length: number): boolean => {
	let at = 0;
	while (at < size && at < length && typed[at] === word[at]) at += 1;
	if (at === size) return false;

	const turned = typed[at] === word[at + 1] && typed[at + 1] === word[at] && at + 1 < size && at + 1 < length;
	return (
		goesOn(typed, at + 1, size, word, at, length) ||
		goesOn(typed, at + 1, size, word, at + 1, length) ||
		goesOn(typed, at, size, word, at + 1, length) ||
		(turned && goesOn(typed, at + 2, size, word, at + 2, length))
	);
};

/** Damerau's four slips. What was typed is the beginning of a word, so a letter that lacks at its very end is none. */
export const slipsOf = (lexicon: Lexicon, typed: string): Range[] => {
	const [key, place, whole] = [room(), placeBefore(), room()];
	const size = encode(typed, whole);
	const found = new Map<number, Range>();
	/** Looks for what was typed up to `at`, a letter of this word, and what was typed from `on` on. */
	const look = (at: number, on: number, word: Uint8Array, from: number, letter: number) => {
		for (let index = 0; index < letter; index += 1) key[at + index] = word[from + index]!;
		for (let index = on; index < size; index += 1) key[at + letter + index - on] = whole[index]!;
		const range = rangeOf(lexicon, key, Math.min(longest, at + letter + size - on), place);
		if (range) found.set(range.from, range);
	};
	for (let at = 0; at < size; ) {
		const next = at + sizeAt(whole[at]!);
		key.set(whole.subarray(0, at));
		const range = at > 0 ? rangeOf(lexicon, key, at, place) : null;
		if (at > 0 && !range) break;
		if (range && range.text < few && size === typed.length) {
			for (let more = seek(lexicon, key, at, place); more && place.from < range.to; more = step(lexicon, place))
				if (slipped(whole, size, place.word, place.length))
					found.set(place.from, {from: place.from, whole: place.to, to: place.to, text: 0});
			break;
		}
		look(at, next, whole, 0, 0);
		if (next < size) {
			const after = next + sizeAt(whole[next]!);
			const turned = [...whole.subarray(next, after), ...whole.subarray(at, next)];
			look(at, after, Uint8Array.from(turned), 0, turned.length);
		}
		lettersAfter(lexicon, whole, at, word => {
			const letter = sizeAt(word[at]!);
			look(at, at, word, at, letter);
			// The letter that was typed would be no slip.
			if (order(word, at, at + letter, whole.subarray(at), next - at) !== 0) look(at, next, word, at, letter);
		});
		at = next;
	}
	return [...found.values()];
};

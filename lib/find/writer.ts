// A writer: a lexicon made word by word, in order.
import {room} from './bytes';
import {type Lexicon, wordsInBlock} from './lexicon';

export type Writer = {
	/** The next word: not before the last, and again the last where more of its postings come. */
	word: (word: Uint8Array, length: number) => void;
	post: (posting: number) => void;
	done: () => Lexicon;
};

const larger = (array: Uint8Array, length: number): Uint8Array => {
	const copy = new Uint8Array(Math.max(array.length * 2, length));
	copy.set(array);
	return copy;
};

/** `most`: no more postings than these will come. Words that get none are left out. */
export const writer = (most: number): Writer => {
	let text: Uint8Array = new Uint8Array(most * 2);
	const blocks = new Uint32Array(1 + Math.floor(most / wordsInBlock));
	const starts = blocks.slice();
	const postings = new Uint32Array(most);
	const [last, current] = [room(), room()];
	let [lastLength, currentLength, at, words, from, to] = [0, 0, 0, 0, 0, 0];

	const flush = () => {
		if (to === from) return;

		if (at + currentLength + 8 > text.length) text = larger(text, at + currentLength + 64);
		let shared = 0;
		if (words % wordsInBlock === 0) {
			const block = words / wordsInBlock;
			blocks[block] = at;
			starts[block] = from;
		} else while (shared < lastLength && shared < currentLength && last[shared] === current[shared]) shared += 1;
		text[at++] = shared;
		text[at++] = currentLength - shared;
		for (let index = shared; index < currentLength; index += 1) text[at++] = current[index]!;
		let count = to - from;
		for (; count >= 0x80; count >>>= 7) text[at++] = (count & 0x7f) | 0x80;
		text[at++] = count;
		last.set(current);
		lastLength = currentLength;
		words += 1;
		from = to;
	};

	return {
		word: (word, length) => {
			let same = length === currentLength;
			for (let index = 0; same && index < length; index += 1) same = word[index] === current[index];
			if (same) return;

			flush();
			for (let index = 0; index < length; index += 1) current[index] = word[index]!;
			currentLength = length;
		},
		post: posting => {
			postings[to++] = posting;
		},
		done: () => {
			flush();
			const count = Math.ceil(words / wordsInBlock);
			return {
				text: text.slice(0, at),
				blocks: blocks.slice(0, count),
				starts: starts.slice(0, count),
				postings: postings.slice(0, to),
			};
		},
	};
};

// Tokens: the words of a text by their places, and how each is written.

/** What a UTF-16 unit is: filled as units are met, for asking a pattern of each letter of a page would take longer than all else. */
const kinds = new Uint8Array(0x10000);
const gap = 1;
export const lower = 2;
export const upper = 3;
const digit = 4;
/** A letter of a script without capitals. */
export const caseless = 5;
const mark = 6;
const apostrophe = 7;

const patterns: [number, RegExp][] = [
	[lower, /\p{Ll}/u],
	[upper, /[\p{Lu}\p{Lt}]/u],
	[digit, /\p{N}/u],
	[caseless, /\p{L}/u],
	[mark, /\p{M}/u],
	[apostrophe, /['’]/u],
];

export const kindOf = (unit: number): number => {
	kinds[unit] ||= patterns.find(([, pattern]) => pattern.test(String.fromCharCode(unit)))?.[0] ?? gap; // Missing for what is no part of a word
	return kinds[unit]!;
};

/** By the number of the token: where it begins and ends, and its signs. */
export type Tokens = {begins: number[]; ends: number[]; signs: number[]};

export const signs = {
	/** Its first letter is a capital, a digit, or of a script without them; or one of its others is a capital. */
	capital: 1,
	/** It has a capital after a small letter, or a digit, or is all capitals: nobody writes a common word so. */
	odd: 2,
	/** All of its letters are capitals, and there are several. */
	shouted: 4,
	/** Letters beyond ASCII. */
	far: 8,
} as const;

/** Yields now and then; the tokens of the whole text. */
export function* tokensOf(text: string): Generator<void, Tokens> {
	const tokens: Tokens = {begins: [], ends: [], signs: []};
	for (let at = 0; at < text.length; ) {
		let kind = kindOf(text.charCodeAt(at));
		if (kind === gap || kind === mark || kind === apostrophe) {
			at += 1;
			continue;
		}
		const begin = at;
		const first = kind;
		let [uppers, others, digits, inner, far] = [0, 0, 0, 0, 0];
		for (; at < text.length; at += 1) {
			const unit = text.charCodeAt(at);
			const before = kind;
			kind = kindOf(unit);
			if (kind === gap) break;
			if (
				kind === apostrophe &&
				!(kindOf(text.charCodeAt(at + 1) || 32) < mark && kindOf(text.charCodeAt(at + 1) || 32) > gap)
			)
				break;

			if (unit > 0x7f && kind !== apostrophe) far = signs.far;
			if (kind === upper) uppers += 1;
			else if (kind === digit) digits += 1;
			else if (kind === lower || kind === caseless) others += 1;
			if (kind === upper && before === lower) inner += 1;
		}
		const shouted = uppers > 1 && others === 0;
		tokens.begins.push(begin);
		tokens.ends.push(at);
		tokens.signs.push(
			(first !== lower || inner > 0 ? signs.capital : 0) |
				(shouted || inner > 0 || (digits > 0 && uppers > 0) ? signs.odd : 0) |
				(shouted ? signs.shouted : 0) |
				far,
		);
		if (tokens.begins.length % 2048 === 0) yield;
	}
	return tokens;
}

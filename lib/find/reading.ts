// Reading a name word by word, in the letters in which names are kept.
import {fold} from '@/lib/identity/fold';
import {encode, longest} from './bytes';
import {hashed, space} from './dictionary';
import {signs, type Tokens} from './tokens';

/** A name being read: its bytes so far and their hash. */
export type Reading = {bytes: Uint8Array; length: number; hash: number};

/** Reads a word on; false where the name grows longer than any that is kept. */
export const take = (reading: Reading, word: Uint8Array, length: number, apart: boolean) => {
	if (reading.length + length + 1 > longest) return false;

	if (apart) {
		reading.bytes[reading.length++] = space;
		reading.hash = hashed(reading.hash, space);
	}
	for (let at = 0; at < length; at += 1) {
		reading.bytes[reading.length++] = word[at]!;
		reading.hash = hashed(reading.hash, word[at]!);
	}
	return true;
};

/** A token as names are kept: lower case, folded, without apostrophes. Answers its length. */
export const spell = (text: string, tokens: Tokens, index: number, into: Uint8Array): number => {
	const [begin, end] = [tokens.begins[index]!, tokens.ends[index]!];
	if (tokens.signs[index]! & signs.far) return encode(fold(text.slice(begin, end)), into);

	let length = 0;
	for (let at = begin; at < end && length < longest; at += 1) {
		const unit = text.charCodeAt(at);
		if (unit === 0x27 || unit === 0x2019) continue;
		into[length++] = unit > 0x40 && unit < 0x5b ? unit | 0x20 : unit;
	}
	return length;
};

/** How two words stand together: `apart`: they are two words of one name; `joined`: by a sign that means `and`; null: not at all. */
export const between = (text: string, from: number, to: number, initial: boolean): 'apart' | 'joined' | null => {
	const gap = text.slice(from, Math.min(to, from + 4));
	if (gap === ' ' || gap === '\u00a0' || gap === '-') return 'apart';
	if (gap === ' & ' || gap === ' + ' || gap === '&' || gap === '+') return 'joined';

	return initial && (gap === '.' || gap === '. ') ? 'apart' : null;
};

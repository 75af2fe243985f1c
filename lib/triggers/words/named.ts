// Named: whether a text names one of some things, in whole words.
import {fold} from '@/lib/identity/fold';

/** `racks` is `rack`. */
const stem = (word: string): string =>
	word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;

const stemmed = (text: string): string => ` ${fold(text).split(' ').map(stem).join(' ')} `;

/** The first of these wares that the text names, in the singular or the plural. */
export const wareIn = (text: string, wares: readonly string[]): string | null => {
	const plain = stemmed(text);

	return wares.find(ware => fold(ware) !== '' && plain.includes(stemmed(ware))) ?? null; // Missing where it names none
};

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/gu, String.raw`\$&`);

/** A name of one word may be a word as well: then it is written as the name is, so that who will `close` a deal does not name `Close`. */
const isNamed = (text: string, plain: string, name: string): boolean => {
	const folded = fold(name);
	if (folded === '' || !plain.includes(` ${folded} `)) return false;
	if (folded.includes(' ') || !/\p{Lu}/u.test(name)) return true;

	return new RegExp(`(?<![\\p{L}\\p{N}])${escaped(name.trim())}(?![\\p{L}\\p{N}])`, 'u').test(text);
};

/** The first of these companies or products that the text names. */
export const nameIn = (text: string, names: readonly string[]): string | null => {
	const plain = ` ${fold(text)} `;

	return names.find(name => isNamed(text, plain, name)) ?? null; // Missing where it names none
};

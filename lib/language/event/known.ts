// Companies that are known by name, found in a text whatever their letters: their names need no guess.
import {plainLetters} from './letters';

type Names = ReadonlyMap<string, readonly string[]>;

const remembered = new WeakMap<readonly string[], Names>();
const first = /[\p{L}\p{N}]+/u;

const byFirstWord = (companies: readonly string[]): Names => {
	const known = remembered.get(companies);
	if (known) return known;

	const names = new Map<string, string[]>();
	for (const company of companies) {
		const plain = plainLetters(company.slice(0, 100)).trim();
		const word = first.exec(plain)?.[0];
		if (!word || plain.length < 2 || !plain.startsWith(word)) continue;

		names.set(
			word,
			[...(names.get(word) ?? []), plain].sort((a, b) => b.length - a.length),
		);
	}
	remembered.set(companies, names);
	return names;
};

/** Where known companies stand in plain letters, the longest name first. One word of small letters may be a word: it needs its capital. */
export const knownIn = (text: string, plain: string, companies: readonly string[]): (readonly [number, number])[] => {
	if (companies.length === 0) return [];

	const names = byFirstWord(companies);
	const found: (readonly [number, number])[] = [];
	for (const {0: word, index} of plain.matchAll(/[\p{L}\p{N}]+/gu)) {
		if (index < (found.at(-1)?.[1] ?? 0)) continue;
		const name = names
			.get(word)
			?.find(one => plain.startsWith(one, index) && !/[\p{L}\p{N}]/u.test(plain[index + one.length] ?? ''));
		if (name && /[\p{Lu}\p{N}]|[^\p{L}]\p{L}/u.test(text.slice(index, index + name.length)))
			found.push([index, index + name.length]);
	}
	return found;
};

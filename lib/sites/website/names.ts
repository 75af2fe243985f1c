// Names of a page and of its host: do they mean the same?
import {legalForms} from '../dom/legal-forms';
/** One line of text: entities that were encoded twice are decoded, white space folded; null where nothing, or too much, is left. */
export const line = (text: unknown, longest = 200): string | null => {
	if (typeof text !== 'string') return null;
	const plain = text
		.slice(0, 2000)
		.replaceAll('&amp;', '&')
		.replace(/&(?:#0*(\d{2,5})|(quot)|nbsp);/gu, (_, code, quote) =>
			code ? String.fromCharCode(code) : quote ? '"' : ' ',
		)
		.replace(/\s+/gu, ' ')
		.trim();
	return plain && plain.length <= longest ? plain : null;
};

/** Letters and digits only, without accents, umlauts in either spelling: `Müller & Co` and `mueller-co` are one. */
export const key = (text: string): string =>
	text
		.replace(/ß/gu, 'ss')
		.normalize('NFKD')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, '')
		.replace(/([aou])e/gu, '$1');

/** Do two names mean the same: equal, or one begins with the other or ends in it? */
export const agree = (a: string, b: string): boolean => {
	const [short = '', long = ''] = [key(a), key(b)].sort((one, other) => one.length - other.length);
	return short.length > 1 && (short === long || (short.length > 3 && (long.startsWith(short) || long.endsWith(short))));
};

/** The words of a text that the host's label spells: `ioSafe` of `About ioSafe` at iosafe.com; null where none do. */
export const nameIn = (text: string, label: string): string | null => {
	const whole = key(label);
	const words = text.split(' ').slice(0, 24);
	let best: string | null = null;
	let most = 0.6;
	for (let from = 0; from < words.length; from++)
		for (let to = from + 1; to < from + 7; to++) {
			const name = words
				.slice(from, to)
				.join(' ')
				.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}®™)]+$/gu, '');
			const said = key(name);
			const part = said === whole ? 1 : said.length > 4 && whole.startsWith(said) ? said.length / whole.length : 0;
			if (part > most) [best, most] = [name, part];
		}
	return best;
};

/** Legal forms that are written the same whatever the page's language. */
export const legalForm = new RegExp(`\\b${legalForms}\\b`, 'u');

/** Two to five words as names are written. Says what could be a person's name, not that it is one. */
export const likePerson = (text: string): boolean =>
	!legalForm.test(text) &&
	/^(?:\p{Lu}[\p{L}\p{M}.'’-]*|\p{Lo}+)(?: (?:\p{Lu}[\p{L}\p{M}.'’-]*|\p{Lo}+|d[aeiou]s?|del|l[ae]|v[ao]n|der|den|te[nr]|zu|bin|al|e|y)){1,4}$/u.test(
		text,
	);

// Words by which a subject is found: folded, distinct, matched from their start.
import {fold, foldLetters} from './fold';
import {latin} from './match/latin';

export type Findable = {
	name?: string | null;
	company?: string | null;
	emails?: readonly string[];
	domains?: readonly string[];
	phones?: readonly string[];
	tags?: readonly string[];
};

const most = 200;
const longest = 200;

/** `Müller` is also found as `mueller`, and `Mueller` as `muller`. */
const respellings = (text: string, words: readonly string[]): string[] => {
	const long = /[äöüøåæœ]/iu.test(text)
		? fold(
				text.toLowerCase().replace(/[äæ]/gu, 'ae').replace(/[öøœ]/gu, 'oe').replace(/ü/gu, 'ue').replace(/å/gu, 'aa'),
			).split(' ')
		: [];
	const short = words
		.filter(word => /[aou]e|aa/.test(word))
		.map(word => word.replace(/([aou])e/g, '$1').replace(/aa/g, 'a'));

	return [...long, ...short];
};

const ascii = /^[\x20-\x7e]*$/u;

/** Words of a text in every spelling by which they may be typed; a word may come twice, or be empty. */
export const wordsOfText = (text: string): string[] => {
	const words = fold(text).split(' ');
	// A million names are read at an import, and most of them are plain.
	if (ascii.test(text) && !/[-'`]|[aou]e|aa/iu.test(text)) return words;

	// `Jean-Pierre` typed in one; names in scripts that set no space typed with or without one.
	const gap = /[\u3000-\u9fff\uac00-\ud7af]/u.test(text) ? /\n/u : /[-'’]/u.test(text) ? /\s+/u : null;
	const joined = gap
		? foldLetters(text)
				.split(gap)
				.map(part => fold(part).replaceAll(' ', ''))
		: [];

	const spelled = [...words, ...joined, ...respellings(text.normalize('NFC'), words)];
	return /[\u0370-\u052f]/u.test(text) ? [...spelled, ...spelled.map(latin)] : spelled;
};

const wordsOfEmail = (email: string): string[] => {
	const address = email.trim().toLowerCase();
	const at = address.lastIndexOf('@');

	return at < 0
		? [address]
		: [address, ...address.slice(0, at).split(/[._+-]+/u), ...wordsOfDomain(address.slice(at + 1))];
};

const wordsOfDomain = (domain: string): string[] => [
	domain
		.trim()
		.toLowerCase()
		.replace(/^www\./u, ''),
];

/** The number with its country code and, as codes have one to three digits, without it: who types either finds it. */
const wordsOfPhone = (phone: string): string[] => {
	const international = /^\s*(?:\+|00)/u.test(phone);
	const digits = digitsOf(phone);
	if (digits.length < 4) return [];

	return international && digits.length > 8 ? [0, 1, 2, 3].map(skip => withoutZeros(digits.slice(skip))) : [digits];
};

const withoutZeros = (digits: string): string => (digits.startsWith('0') ? digits.replace(/^0+/, '') : digits);
const digitsOf = (text: string): string => withoutZeros(text.normalize('NFKC').replace(/\D/gu, ''));

/** Folded distinct words of all that a rep may type to find somebody. At most 200, each of at most 200 characters. */
export const wordsOf = (who: Findable): string[] => {
	const words = new Set<string>();
	const add = (more: string[]) => {
		for (const word of more) if (word !== '' && words.size < most) words.add(word.slice(0, longest));
	};
	if (who.name) add(wordsOfText(who.name));
	if (who.company) add(wordsOfText(who.company));
	for (const email of who.emails ?? []) add(wordsOfEmail(email));
	for (const domain of who.domains ?? []) add(wordsOfDomain(domain));
	for (const phone of who.phones ?? []) add(wordsOfPhone(phone));
	for (const tag of who.tags ?? []) add(wordsOfText(tag));

	return [...words];
};

/** Words of what the rep typed, to be matched each from the start of a word of `wordsOf`. An address or a phone number is one word. */
export const queryWords = (typed: string): string[] => {
	const text = typed.trim().slice(0, longest);
	if (/^[^\s@]+@[^\s@]*$/u.test(text)) return [text.toLowerCase()];
	if (/^[+(\d][\d\s().\-/]{3,}$/u.test(text)) return [digitsOf(text)].filter(Boolean);
	if (/^[^\s.@]+(?:\.[^\s.@]+)+$/u.test(text)) return [text.toLowerCase().replace(/^www\./u, '')];

	return [...new Set(fold(text).split(' '))].filter(Boolean);
};

// Folding: one spelling for everything that a reader would call the same text.

/** Letters that no decomposition turns into plain Latin ones. */
const letters: Record<string, string> = {
	ß: 'ss',
	ẞ: 'ss',
	ł: 'l',
	ø: 'o',
	æ: 'ae',
	œ: 'oe',
	đ: 'd',
	ð: 'd',
	þ: 'th',
	ħ: 'h',
	ı: 'i',
	ĸ: 'k',
	ŋ: 'n',
	ŧ: 't',
	ƒ: 'f',
	ə: 'a',
	ς: 'σ',
};
const special = new RegExp(`[${Object.keys(letters).join('')}]`, 'gu');

/** Longest text that is folded: names end long before, and a hostile one ends here. */
const longest = 400;

const ascii = /^[\x20-\x7e]*$/u;
/** Marks over Latin, Greek and Cyrillic letters, and the optional vowel points of Hebrew and Arabic. */
const marks = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670\u0640]/gu;
/** Characters that are not seen: soft hyphens, joiners, direction marks, tag characters. */
const unseen = /\p{Cf}/gu;
const notWords = /[^\p{L}\p{M}\p{N}]+/gu;
const notWordsAscii = /[^a-z0-9]+/g;
const apostrophes = /['’‘ʼ`´]/gu;

/** Lower case, without accents and unseen characters; punctuation and white space stay. Other scripts keep their letters. */
export const foldLetters = (text: string): string => {
	if (ascii.test(text)) return text.slice(0, longest).toLowerCase();

	return text
		.slice(0, longest)
		.toWellFormed()
		.replace(unseen, '')
		.normalize('NFKD')
		.toLowerCase()
		.replace(marks, '')
		.normalize('NFC')
		.replace(special, letter => letters[letter] ?? letter)
		.slice(0, longest);
};

/** Already folded letters as words with one space between: everything that is neither letter nor digit is a gap. */
export const foldWords = (folded: string): string =>
	folded
		.replace(apostrophes, '')
		.replace(ascii.test(folded) ? notWordsAscii : notWords, ' ')
		.trim();

/** `foldLetters` and `foldWords` in one: `Łódź, S.A.` is `lodz s a`. */
export const fold = (text: string): string => foldWords(foldLetters(text));

/** Initials that stand apart belong together: `j r r tolkien` is `jrr tolkien`. */
export const joinInitials = (words: string): string => words.replace(/\b([a-z]) (?=[a-z]\b)/g, '$1');

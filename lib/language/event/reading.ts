// A text made ready for its events: sentences in plain small letters of the same length, with proper names alone in CAPITALS.
import {tongueOf} from '../tongue';
import {eventWords, germanWords} from './frames';
import {knownIn} from './known';
import {plainLetters} from './letters';
import {places} from './places';
import {commonWords, firmWords, germanNoun, notNames, roleWords} from './vocabulary';

/** `plain` is as long as the sentence, so that a place in it is one in the text: `from` further on. */
export type Sentence = {plain: string; text: string; from: number};

/** Longest sentence that is read, and most of a text: a story says what happened before that. */
const longest = 400;
const most = 20_000;

const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}+.’'&/-]*/gu;
const initials = /^(?:\p{L}\.){2,}$/u;

type Token = {start: number; end: number; text: string; plain: string};

const tokensOf = (text: string, plain: string): Token[] =>
	[...text.matchAll(word)].map(({0: found, index}) => {
		const whole = initials.test(found) ? found : found.replace(/(?:['’]s)?[.’'&/-]*$/u, '');
		const end = index + whole.length;
		return {start: index, end, text: whole, plain: plain.slice(index, end)};
	});

const capital = /^[\p{Lu}\p{N}]|^\p{Ll}\p{Lu}|^(?:ex|non|anti|pro|post|pre|co)-\p{Lu}/u;

const placeNames = new Set(places.split(' '));
const isPlace = (plain: string): boolean => placeNames.has(plain);

/** Small words that headlines of capitals leave small. */
const smallWords = new Set(
	'with from into over amid after their that than about upon before between under your'.split(' '),
);

/** Written As Headlines Are In America, or ALL OVER: then a capital says nothing. */
const inTitleCase = (tokens: Token[]): boolean => {
	const long = tokens.filter(({text, plain}) => text.length > 3 && /^\p{L}/u.test(text) && !smallWords.has(plain));
	return long.length > 1 && long.filter(({text}) => capital.test(text)).length >= long.length * 0.8;
};

/** Endings of words that are seldom a name's. */
const ending =
	/(?:tion|tions|sion|ment|ments|ness|ity|ities|ing|ings|ize|izes|ise|ical|able|ible|ful|less|ward|ology|ency|ance|ence|ive|ous|ers)$/;

/** Does an ordinary word explain a capital, where all or the first of the words have one? */
const isCommon = (plain: string, within: boolean): boolean => {
	const stem = plain.replace(/(?:e?s|ed|ing)$/, '');
	if (commonWords.has(plain) || commonWords.has(stem)) return true;

	return within && (eventWords().has(plain) || eventWords().has(stem) || (plain.length > 6 && ending.test(plain)));
};

/** Words that a firm's name may begin with, and that are no name alone. */
const beginning = new Set(
	'saudi american united british royal air national general first just new deutsche banco grupo credit standard best open western southern northern eastern pacific atlantic great good green blue red black white big little super social digital smart global world'.split(
		' ',
	),
);

/** Names that hold a place's. */
const institution =
	/\b(?:Bank|University|Royal Bank|Bank One|Institute) of (?:the )?\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)?/gu;

/** Which tokens are a proper name's: capitals that neither the place in the sentence nor an ordinary word explains. */
const namesIn = (tokens: Token[], text: string, nouns: boolean): boolean[] => {
	const titled = inTitleCase(tokens);
	const named = tokens.map(({start, text: token, plain}, at) => {
		if (!capital.test(token) || !/\p{Lu}/u.test(token) || notNames.has(plain)) return false;
		if (/^\p{Lu}?\d|^\d/u.test(token) && !/\p{L}{2}/u.test(token) && !/^\d?[A-Z]\d?$/u.test(token)) return false;
		const opens = at === 0 || /[:;"“”|]\s*$|\s[-–—]\s*$/u.test(text.slice(0, start));

		if (roleWords.has(plain) && [at - 1, at + 1].some(beside => roleWords.has(tokens[beside]?.plain ?? '')))
			return false;
		if (nouns && (germanNoun.test(plain) || germanWords().has(plain))) return false;

		return (!titled && !opens) || !isCommon(plain, titled && !opens);
	});
	// `Bank of America`, `Acme Holdings`, `Channel 4`: what stands with a name and is no name alone.
	for (let at = 1; at < tokens.length; at++) {
		const [here, last] = [tokens[at], tokens[at - 1]];
		const near = here && last && text.slice(last.end, here.start);
		if (
			near === ' ' &&
			isPlace(last?.plain ?? '') &&
			firmWords.has(here?.plain ?? '') &&
			capital.test(here?.text ?? '')
		)
			named[at - 1] = true;
		if (near === ' ' && named[at - 1] && (firmWords.has(here?.plain ?? '') || /^\d{1,3}$/.test(here?.text ?? '')))
			named[at] = capital.test(here?.text ?? '');
	}
	// `Saudi Aramco`, `American Airlines`: at the beginning too.
	const [first, second] = tokens;
	if (first && second && named[1] && beginning.has(first.plain) && text.slice(first.end, second.start) === ' ')
		named[0] = capital.test(first.text);
	for (const {0: whole, index} of text.matchAll(institution))
		tokens.forEach(({start, end}, at) => {
			if (start >= index && end <= index + whole.length) named[at] = true;
		});
	return named;
};

const capitalOf = (letter = ''): string => (/[a-z]/.test(letter) ? letter.toUpperCase() : letter);

const sentenceOf = (text: string, from: number, known: readonly string[], nouns: boolean): Sentence => {
	const cut = text.slice(0, longest);
	const letters = plainLetters(cut).split('');
	const tokens = tokensOf(cut, letters.join(''));
	namesIn(tokens, cut, nouns).forEach((named, at) => {
		const token = tokens[at];
		if (named && token)
			for (let place = token.start; place < token.end; place++) letters[place] = capitalOf(letters[place]);
	});
	for (const [start, end] of knownIn(cut, letters.join('').toLowerCase(), known))
		for (let place = start; place < end; place++) letters[place] = capitalOf(letters[place]);
	return {plain: letters.join(''), text: cut, from};
};

/** Ends of sentences: a mark with white space after and no initial or short form before, or a line's end. */
const ends =
	/(?<!\b(?:\p{L}|\d{1,2}|inc|corp|co|ltd|mr|mrs|ms|dr|st|vs|sen|rep|gov|jr|sr|no|approx|bzw|ca|sra?|dra?|mme|cie))[.!?]["”’)]*\s+(?=\P{Ll})|\n+/giu;

/** The sentences of a text, of at most its first 20,000 letters. */
export const sentencesOf = (text: string, known: readonly string[] = []): Sentence[] => {
	const sentences: Sentence[] = [];
	const read = text.slice(0, most);
	const tongue = tongueOf(read);
	const nouns = tongue === 'de' || tongue === null;
	let from = 0;
	for (const {0: mark, index} of [...read.matchAll(ends), {0: '', index: read.length}]) {
		const sentence = read.slice(from, index + mark.trimEnd().length);
		if (/\p{L}{3}/u.test(sentence)) sentences.push(sentenceOf(sentence, from, known, nouns));
		from = index + mark.length;
	}
	return sentences;
};

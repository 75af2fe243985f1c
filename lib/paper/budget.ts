// The budget of the paper: it is read in under three minutes, however much was noticed.
import type {Noticed} from '../domain/noticed';
import type {PaperMeeting} from '../domain/paper';

/** Three minutes of a reader of 230 words a minute. */
export const wordBudget = 690;

/** Its head, the names of its sections and its end. */
export const frameWords = 60;

/** Beside its own words a line says when, who told it and what kind it is. */
const around = 8;
/** Of scripts without spaces two characters are about a word. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;

export const wordsIn = (text: string): number => {
	const signs = text.match(unspaced)?.length ?? 0; // Missing in most scripts
	const rest = text.replace(unspaced, ' ').match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0; // Missing where nothing is said

	return rest + Math.ceil(signs / 2);
};

/** The beginning of a text, at most so many words and characters. */
export const shortened = (text: string, words: number, characters: number): string => {
	const parts = text.trim().split(/\s+/u);
	const begun = parts.slice(0, words).join(' ');
	if (parts.length <= words && begun.length <= characters) return begun;

	return `${[...begun]
		.slice(0, characters - 1)
		.join('')
		.replace(/[\s,;:.–-]+$/u, '')}…`;
};

export const costOf = ({signal, find, name, company, facts}: Noticed, withQuote = false): number => {
	const quote = withQuote ? (facts[0]?.evidence.quote ?? find?.quote ?? '') : ''; // Missing where it is told without one
	const own = signal ? [signal.from, signal.to] : [find?.title ?? '']; // Missing never: it is one of the two
	return around + [...own, name, company ?? '', quote].reduce((sum, text) => sum + wordsIn(text), 0); // Missing of companies
};

export const costOfMeeting = ({title, place, guests}: PaperMeeting): number =>
	4 +
	[title, place ?? '', ...guests.flatMap(({name, company}) => [name, company ?? ''])].reduce(
		(sum, text) => sum + wordsIn(text), // Missing where none is given
		0,
	);

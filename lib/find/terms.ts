// Terms: what the rep typed, as the beginnings that every hit must have.
import {latin} from '@/lib/identity/match/latin';
import {queryWords} from '@/lib/identity/words';

/** One word of the rep's: any of its spellings will do. `whole`: it was typed to its end. */
export type Term = {spellings: string[]; whole: boolean};

/** More words than these are not looked at: the marks of a search have room for so many. */
const most = 7;

/** An address is what stands before its sign, and the beginning of a domain. */
const parts = (word: string): Term[] => {
	const at = word.lastIndexOf('@');
	if (at < 0) return [{spellings: [...new Set([word, latin(word)])], whole: false}];

	const [local, domain] = [word.slice(0, at), word.slice(at + 1)];
	return [
		...(local === '' ? [] : [{spellings: [local], whole: true}]),
		...(domain === '' ? [] : [{spellings: [domain], whole: false}]),
	];
};

export const termsOf = (typed: string): Term[] => queryWords(typed).flatMap(parts).slice(0, most);

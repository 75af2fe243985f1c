// Clues: what of somebody on a page is looked for in the index, to find those they may be.
import {formsOf} from '@/lib/identity/match/nicknames';
import type {Traits} from '@/lib/identity/match/traits';
import {placeWords} from '@/lib/identity/place';
import {wordsOf} from '@/lib/identity/words';
import type {Clue, Way} from './candidates';
import {fields} from './fields';

/** How many of those found are read and weighed. */
export const mostCandidates = 24;
/** What their words must come to among so many: this share of the bits that single one of them out. */
export const leastOf = (size: number): number => 0.45 * Math.log2(size + 1);

const called = [fields.name, fields.handle];
const at = [fields.company, fields.name];
const reached = [fields.handle];

const way = (word: string, how: Way['how'], where: readonly number[]): Way => ({word, how, fields: where});

const named = (word: string): Way[] =>
	word.length === 1
		? [way(word, 'beginning', called)]
		: [
				way(word, 'whole', called),
				...formsOf(word).map(form => way(form, 'whole', called)),
				way(word.slice(0, 1), 'whole', called),
				way(word, 'slip', called),
			];

/**
 * One clue for each word of a name, however it is written; one for the company, by any word of it or by its domain; by what they
 * are reached, and where they are.
 */
export const cluesOf = ({given, middle, family, company, domain, email, phone, place}: Traits): Clue[] => {
	const words = `${given} ${middle} ${family}`.split(' ').filter(word => word !== '');
	const label = domain.split('.', 1)[0] ?? '';
	const local = email.slice(0, Math.max(0, email.lastIndexOf('@')));

	return [
		...[...new Set(words)].map(named),
		[
			...company.split(' ').map(word => way(word, 'whole', at)),
			...[domain].map(word => way(word, 'whole', reached)),
			...[label].map(word => way(word, 'whole', at)),
		].filter(({word}) => word.length > 1),
		(['whole', 'beginning', 'slip'] as const).filter(() => local.length > 3).map(how => way(local, how, reached)),
		placeWords(place).map(word => way(word, 'whole', [fields.place])),
		wordsOf({phones: [phone]}).map(word => way(word, 'whole', reached)),
	];
};

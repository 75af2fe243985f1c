// Clues: what of somebody on a page is looked for in the index, to find those they may be.
import {formsOf} from '@/lib/identity/match/nicknames';
import type {Traits} from '@/lib/identity/match/traits';
import {placeWords} from '@/lib/identity/place';
import {wordsOf} from '@/lib/identity/words';
import {type Candidate, type Clue, candidatesAmong, type Way} from './candidates';
import {fields} from './fields';
import type {Searched} from './search';

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
const cluesOf = ({given, middle, family, company, domain, email, phone, place}: Traits): Clue[] => {
	const words = new Set(`${given} ${middle} ${family}`.split(' ').filter(word => word !== ''));
	const label = domain.split('.', 1)[0] ?? '';
	const local = email.slice(0, Math.max(0, email.lastIndexOf('@')));
	const firm = [
		...company.split(' ').map(word => way(word, 'whole', at)),
		way(domain, 'whole', reached),
		way(label, 'whole', at),
	];
	const address = (['whole', 'beginning', 'slip'] as const).map(how => way(local, how, reached));

	return [
		...[...words].map((word): Clue => ({about: 'name', ways: named(word)})),
		{about: 'company', ways: firm.filter(({word}) => word.length > 1)},
		{about: 'reach', ways: address.filter(({word}) => word.length > 3)},
		{about: 'reach', ways: wordsOf({phones: [phone]}).map(word => way(word, 'whole', reached))},
		{about: 'place', ways: placeWords(place).map(word => way(word, 'whole', [fields.place]))},
	];
};

/** How many of those found are read and weighed; and what their words must come to, as a share of the bits that single one out. */
const [most, least] = [12, 0.45];

const sizeOf = (parts: readonly Searched[]): number =>
	parts.reduce((sum, {segment}) => sum + segment.strengths.length, 0);

/** Whom of the index somebody may be, the most promising first: those who are called or reached so, or nearly so. */
export const candidatesFor = (parts: readonly Searched[], sought: Traits): Candidate[] => {
	const clues = cluesOf(sought);
	const own = clues.flatMap(({about}, at) => (about === 'name' || about === 'reach' ? [at] : []));

	return candidatesAmong(parts, clues, {
		least: least * Math.log2(sizeOf(parts) + 1),
		limit: most,
		enough: met => own.some(met),
	});
};

/**
 * Those alone of whose name every word is met, at the same company: for rows of a file, of which there are many. Words one slip
 * away are looked for only where somebody of the company has one of the name's words.
 */
export const colleaguesCalled = (parts: readonly Searched[], sought: Traits): Candidate[] => {
	const clues = cluesOf(sought).filter(({about}) => about === 'name' || about === 'company');
	const firm = clues.length - 1;
	const exact = clues.map(({about, ways}) => ({about, ways: ways.filter(({how}) => how === 'whole')}));
	const names = clues.slice(0, -1).map((_, at) => at);
	const among = (some: readonly Clue[], enough: (met: (clue: number) => boolean) => boolean) =>
		candidatesAmong(parts, some, {least: 0, limit: most, enough, must: firm});

	return among(exact, met => names.some(met)).length === 0 ? [] : among(clues, met => names.every(met));
};

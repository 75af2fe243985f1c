// People: any number of invented ones, the same each time, as rows of the store.

import {randomOf} from '../../tests/tools/counts.ts';
import {add, type Described, type Rows} from '../sample/rows.ts';

const given =
	'Ada Bela Caio Dora Enzo Fina Gino Hedy Ivo Jana Kofi Lena Milo Nora Oskar Pia Quim Rosa Sven Tara Ugo Vera Wim Xenia Yara Zeno'.split(
		' ',
	);
const begin = 'Al Ber Cor Dan El Far Gor Hal Is Jor Kal Lor Mar Nor Or Par Quin Ros Sal Tor Ul Ver Wal Yor Zan'.split(
	' ',
);
const middle = 'a be ci do en fi go hu il ka li mo na os pe ri su ta un vo'.split(' ');
const end = 'berg dal feld gren holm ini kov lund mann nez otti pes quist rath sen tova ulis vik worth zak'.split(' ');
const titles = [
	'Director of Operations',
	'Head of Purchasing',
	'VP of Engineering',
	'Facility Manager',
	'Account Executive',
	'CTO',
	'Buyer',
	'Plant Manager',
];

const at = <T>(list: readonly T[], index: number): T => list[index % list.length]!;

/** The person of this number. Family names repeat as they do among real people; no two share a slug. */
export const personAt = (index: number) => {
	const name = `${at(given, index)} ${at(begin, index * 7 + (index >> 5))}${at(middle, index * 3 + (index >> 9))}${at(end, index * 11 + (index >> 3))}`;
	const domain = `firm-${index % 4999}.example`;
	return {
		name,
		slug: `${name.toLowerCase().replaceAll(' ', '-')}-${index.toString(36)}`,
		title: at(titles, index * 5),
		company: `${at(begin, index % 4999)}${at(end, (index % 4999) * 13)} ${index % 4999} Works`,
		email: `person.${index.toString(36)}@${domain}`,
	};
};

export const handlesAt = (index: number): Described['handles'] => {
	const {slug, email} = personAt(index);
	return [`linkedin:in/${slug}`, `email:${email}`];
};

const described = (index: number): Described => {
	const {name, title, company, email} = personAt(index);
	const seen = {source: 'page:linkedin', daysAgo: 40 + (index % 700)};
	return {
		kind: 'person',
		name,
		rememberedDaysAgo: seen.daysAgo,
		handles: handlesAt(index),
		claims: [
			{field: 'title', value: title, ...seen},
			{field: 'company', value: company, ...seen},
			{field: 'email', value: email, ...seen},
		],
		touches:
			index % 3 === 0
				? [{channel: 'email', direction: 'in', daysAgo: 1 + (index % 39), text: 'Your question about delivery'}]
				: [],
	};
};

/** The rows of those from one number up to another. */
export const rowsOf = (from: number, to: number): Rows => {
	const random = randomOf(from + 1);
	const rows: Rows = {subjects: [], handles: [], facts: [], touches: [], notes: []};
	for (let index = from; index < to; index += 1) add(rows, described(index), random);
	return rows;
};

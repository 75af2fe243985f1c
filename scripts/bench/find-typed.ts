// What is typed in search of the invented people: letter by letter, two words, and with a slip; and what a page calls them otherwise.
import {randomOf} from '../../tests/tools/counts.ts';
import {personAt} from './people.ts';

export type Typed = {
	keystrokes: string[];
	two: string[];
	slips: string[];
	meant: string[];
	pages: {name: string; company: string}[];
};

/** Names with a slip; of the first of them every letter is typed. */
const [names, letters] = [100, 30];

const slip = (word: string, random: () => number): string => {
	const at = 1 + Math.floor(random() * (word.length - 2));
	const [head, tail] = [word.slice(0, at), word.slice(at)];
	const kinds = [
		head + tail.slice(1),
		`${head}x${tail}`,
		`${head}x${tail.slice(1)}`,
		head + tail[1] + tail[0] + tail.slice(2),
	];
	return kinds[Math.floor(random() * kinds.length)]!;
};

export const typedOf = (people: number): Typed => {
	const random = randomOf();
	const persons = Array.from({length: names}, () => personAt(Math.floor(random() * people)));
	const meant = persons.map(({name}) => name.toLowerCase());
	const parts = meant.map(name => name.split(' ') as [string, string]);
	return {
		keystrokes: meant.slice(0, letters).flatMap(name => Array.from(name, (_, index) => name.slice(0, index + 1))),
		two: parts
			.slice(0, letters)
			.flatMap(([first, last]) =>
				[2, 3, 5].flatMap(size => [`${last.slice(0, size)} ${first}`, `${first.slice(0, size)} ${last.slice(0, 2)}`]),
			),
		slips: parts.map(([first, last]) => `${first} ${slip(last, random)}`),
		meant,
		pages: persons.flatMap(({name, company}) => {
			const [first = '', last = ''] = name.split(' ');
			return [`${first} ${slip(last, random)}`, `${last} ${first}`, `${first[0]}. ${last}`].map(one => ({
				name: one,
				company,
			}));
		}),
	};
};

// Who of a store is there twice; and the work lets others work.
import {expect, test} from 'vitest';
import {count, randomOf} from '@/tests/tools/counts';
import {duplicates} from './duplicates';
import {type Contact, traitsOf} from './traits';

const random = randomOf();
const pick = (letters: string): string => letters[Math.floor(random() * letters.length)] ?? '';
const word = (): string => [0, 1, 2].map(() => pick('bdfgklmnprstvz') + pick('aeiou')).join('') + pick('lmnrst');

/** Each of a name, a company and an address of their own. */
const people = (size: number): Contact[] =>
	Array.from({length: size}, (_, at): Contact => {
		const [family, company] = [word(), word()];
		return {
			id: `${at}`,
			kind: 'person',
			name: `${['William', 'Susan', 'Robert', 'Ingrid'][at % 4]} ${family}`,
			company: `${company} GmbH`,
			email: `${family}@${company}.example`,
			location: ['Oslo', 'Porto', 'Leeds'][at % 3] ?? null,
		};
	});
/** The same once more, by a short form and at home. */
const again = (one: Contact): Contact => ({
	...one,
	id: `${one.id}b`,
	name: one.name?.replace('William', 'Bill') ?? null,
});

const run = (contacts: Contact[]) => {
	const work = duplicates(contacts.map(traitsOf));
	let breaths = 0;
	for (;;) {
		const step = work.next();
		if (step.done) return {breaths, pairs: step.value.map(({a, b}) => [a, b].sort().join(' '))};
		breaths++;
	}
};

test('those who are there twice are found, and nobody else', () => {
	const all = people(count(300, 2500));
	const {pairs, breaths} = run([...all, ...all.slice(0, 100).map(again)]);
	expect(pairs.toSorted()).toEqual(
		all
			.slice(0, 100)
			.map(({id}) => [id, `${id}b`].sort().join(' '))
			.toSorted(),
	);
	expect(breaths).toBeGreaterThan(20);
});

test('colleagues of one family are not one person', () => {
	const firm = ['Ada', 'Bram', 'Cleo', 'Emil'].map(
		(given, at): Contact => ({
			id: `f${at}`,
			kind: 'person',
			name: `${given} Quill`,
			company: 'Quill Timber',
			domain: 'quill.example',
			location: 'Oslo',
		}),
	);
	expect(run([...people(200), ...firm]).pairs).toEqual([]);
});

test('companies are one by what of their name is theirs', () => {
	const names = [
		'Akzo Nobel N. V., ARNHEM, NL',
		'AKZO-NOBEL BV',
		'Akzo Nobel, Inc.',
		'Hunter Douglas Industries B.V.',
		'HUNTERDOUGLASINDUSTRIES GmbH',
		'Unilever PLC',
	];
	const {pairs} = run(names.map((name, at): Contact => ({id: `${at}`, kind: 'company', name})));
	expect(pairs.toSorted()).toEqual(['0 1', '0 2', '1 2', '3 4']);
});

test('nobody, and one alone, are there once', () => {
	expect(run([]).pairs).toEqual([]);
	expect(run(people(1)).pairs).toEqual([]);
});

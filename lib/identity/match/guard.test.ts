// Who sits beside somebody is not that somebody: a company, a family's name, a number and a mailbox in common say nothing.
import {expect, test} from 'vitest';
import {whole} from './breath';
import {duplicates} from './duplicates';
import {type Contact, traitsOf} from './traits';

const letters = 'bdfgklmnprstvz';
const word = (at: number): string =>
	[0, 1, 2]
		.map(place => letters[Math.floor(at / letters.length ** place) % letters.length] + 'aeiou'[(at + place) % 5]!)
		.join('');
/** Enough others that the store is one. */
const others = Array.from(
	{length: 120},
	(_, at): Contact => ({
		id: `o${at}`,
		kind: 'person',
		name: `${['William', 'Susan', 'Robert', 'Ingrid'][at % 4]} ${word(at * 37)}`,
		company: `${word(at * 91)}mark`,
		email: `${word(at * 37)}@${word(at * 91)}.example`,
	}),
);
const ids = (...some: Partial<Contact>[]): string[] => {
	const contacts = some.map((one, at): Contact => ({id: `${at}`, kind: 'person', name: null, ...one}));
	return whole(duplicates([...others, ...contacts].map(traitsOf)))
		.map(({a, b}) => `${a} ${b}`)
		.filter(pair => !pair.includes('o'));
};
const quill = {company: 'Quill Timber', domain: 'quill.example', location: 'Oslo', title: 'Buyer'};

test('a company and a family’s name in common: colleagues', () => {
	expect(ids({name: 'Ada Quill', ...quill}, {name: 'Bram Quill', ...quill}, {name: 'Cleo Quill', ...quill})).toEqual(
		[],
	);
});

test('the number of the switchboard, at one company or where none is known', () => {
	const phone = '+47 22 33 44 55';
	expect(ids({name: 'Ada Quill', ...quill, phone}, {name: 'Bram Quill', ...quill, phone})).toEqual([]);
	expect(ids({name: 'Ada Quill', ...quill, phone}, {name: 'Emil Vestergard', ...quill, phone})).toEqual([]);
	expect(ids({name: 'Ada Quill', phone, location: 'Oslo'}, {name: 'Bram Quill', phone, location: 'Oslo'})).toEqual([]);
});

test.each(['info@quill.example', 'vendas@quill.example', 'sales.oslo@quill.example'])(
	'the mailbox of a house: %s',
	email => {
		expect(ids({name: 'Ada Quill', ...quill, email}, {name: 'Bram Quill', ...quill, email})).toEqual([]);
		expect(ids({name: 'Ada Quill', email}, {name: 'Emil Vestergard', email})).toEqual([]);
	},
);

test('one person is found all the same: by the name at the company, by a mailbox of their own, by a short form', () => {
	expect(ids({name: 'Ada Quill', ...quill}, {name: 'Quill, Ada', ...quill})).toEqual(['0 1']);
	const email = 'aq77@mailhost.example';
	expect(ids({name: 'Adelaide Quill', email}, {name: 'Addie Quill', email})).toEqual(['0 1']);
	expect(ids({name: 'William Quill', ...quill}, {name: 'Bill Quill', ...quill})).toEqual(['0 1']);
});

test('companies of one word at different addresses are two', () => {
	const firm = (name: string, domain: string) => ({kind: 'company' as const, name, domain});
	expect(ids(firm('Quill Timber', 'quill.example'), firm('Quill Timber Norge', 'timber.example'))).toEqual([]);
	expect(ids(firm('Quill Timber', 'quill.example'), firm('Quill Timber AS', 'quill.example'))).toEqual(['0 1']);
});

// Who is recognised in a store, who may be one of several, and who is nobody of it.
import {describe, expect, test} from 'vitest';
import {whole} from './breath';
import {recognise} from './recognise';
import {taught} from './taught';
import {type Contact, traitsOf} from './traits';

const contact = (id: string, name: string, more: Partial<Contact> = {}): Contact => ({
	id,
	kind: 'person',
	name,
	...more,
});

/** A store in which Smith is common and Oduya is not. */
const smiths = ['Ada', 'Bram', 'Cleo', 'Dora', 'Emil', 'Finn', 'Gita', 'Hugo', 'Ines', 'Jonas'].flatMap((given, at) =>
	['Smith', 'Quill', 'Vale', `Rare${'abcdefghij'[at]}ton`].map((family, where) =>
		contact(`${given} ${family}`, `${given} ${family}`, {
			company: `Company ${'abcdefghij'[(at + where) % 10]}ville`,
			location: ['Oslo', 'Porto', 'Leeds', 'Lyon'][where] ?? null,
		}),
	),
);
const store = [
	...smiths.map(traitsOf),
	...[
		contact('will', 'William Oduya', {company: 'Tidewell Ltd', email: 'w.oduya@tidewell.example', location: 'Lagos'}),
		contact('ivan', 'Иван Петров', {company: 'Loomfen', location: 'Sofia'}),
		contact('one', 'Ana Castellan', {location: 'Porto'}),
		contact('two', 'Ana Castellan', {location: 'Braga'}),
	].map(traitsOf),
];
const model = whole(taught(store));
const ask = (name: string, more: Partial<Contact> = {}) => {
	const who = traitsOf(contact('', name, more));
	const verdict = recognise(model, who, store);
	if (verdict.state === 'same') return verdict.who.id;
	return verdict.state === 'nobody' ? 'nobody' : verdict.candidates.map(({id}) => id).sort();
};

describe('one name, written otherwise', () => {
	test.each([
		['William Oduya', {company: 'Tidewell'}],
		['Oduya, William', {company: 'Tidewell GmbH'}],
		['Bill Oduya', {company: 'TIDEWELL'}],
		['W. Oduya', {company: 'Tidewell', location: 'Lagos, Nigeria'}],
		['Wiliam Oduya', {location: 'Lagos', email: 'w.oduya@tidewell.example'}],
		['', {email: 'w.oduya@tidewell.example'}],
	])('%s is William', (name, more) => expect(ask(name, more)).toBe('will'));

	test('Cyrillic and Latin letters', () => expect(ask('Ivan Petrov', {company: 'Loomfen'})).toBe('ivan'));
});

test('a colleague of the same surname is nobody', () => {
	for (const name of ['Walter Oduya', 'Ada Oduya', 'Bram Oduya'])
		expect(ask(name, {company: 'Tidewell', location: 'Lagos'}), name).toBe('nobody');
});

test('two of one name and nothing else are both candidates; what tells them apart decides', () => {
	expect(ask('Ana Castellan')).toEqual(['one', 'two']);
	expect(ask('Ana Castellan', {location: 'Braga'})).toBe('two');
});

test('a stranger is nobody, whatever company or place is shared', () => {
	expect(ask('Zed Zulu', {company: 'Tidewell', location: 'Lagos'})).toBe('nobody');
	expect(ask('Zed Zulu')).toBe('nobody');
	expect(ask('')).toBe('nobody');
});

test('the grounds say what spoke for it, the strongest first', () => {
	const who = traitsOf(contact('', 'Bill Oduya', {company: 'Tidewell', location: 'Oslo'}));
	const verdict = recognise(model, who, store);
	const grounds = verdict.state === 'same' ? verdict.who.grounds : [];
	const bits = (field: string) => grounds.find(ground => ground.field === field)?.bits ?? 0;
	expect(bits('family')).toBeGreaterThan(0);
	expect(bits('company')).toBeGreaterThan(0);
	expect(bits('place')).toBeLessThan(0);
	expect(grounds.map(ground => Math.abs(ground.bits))).toEqual(
		grounds.map(ground => Math.abs(ground.bits)).toSorted((a, b) => b - a),
	);
});

test('the rarer the name, the more it says', () => {
	const bits = (name: string) => {
		const who = traitsOf(contact('', name));
		const verdict = recognise(model, who, store);
		const [first] = verdict.state === 'nobody' ? [] : verdict.state === 'same' ? [verdict.who] : verdict.candidates;
		return first?.grounds.find(({field}) => field === 'family')?.bits ?? 0;
	};
	expect(bits('Ada Smith')).toBeGreaterThan(0);
	expect(bits('Ada Rareaton')).toBeGreaterThan(bits('Ada Smith') + 1);
});

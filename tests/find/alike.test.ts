// Whom a page shows, through the keeper's own look-up: known, unsure or new among all of the store, however the name is written.
import {beforeAll, describe, expect, test} from 'vitest';
import {find} from '@/entrypoints/background/find';
import {lookupIn} from '@/entrypoints/background/held';
import {learnAnew} from '@/entrypoints/background/learning';
import {modelOf} from '@/entrypoints/background/model';
import {follow} from '@/entrypoints/background/packing';
import type {Match} from '@/lib/domain/brief';
import {type Field, fact} from '@/lib/domain/fact';
import type {Sighting} from '@/lib/domain/sighting';
import {resolve} from '@/lib/resolve';
import {sighted} from '@/lib/sites/define';
import {keep} from '@/storage/commit';
import type {Store} from '@/storage/database';
import {eraseAll} from '@/storage/whole';
import {openerIn} from '../storage/fresh';
import {count, randomOf} from '../tools/counts';
import {type Known, now, subjectOf} from './people';

type Person = Known & {location?: string; title?: string};

const put = (db: Store, people: Person[]) =>
	keep(db, async act => {
		for (const person of people) {
			const {id: subject, name, company, emails = [], location, title} = person;
			const said: [Field, string | undefined][] = [
				['name', name],
				['company', company],
				['location', location],
				['title', title],
				...emails.map((email): [Field, string] => ['email', email]),
			];
			await act.put('subjects', subjectOf(person));
			await act.addAll(
				'facts',
				said.flatMap(([field, value]) =>
					value
						? [fact({subject, field, value, source: 'import:x', evidence: {url: null, quote: null}, seenAt: now})]
						: [],
				),
			);
		}
	});

const random = randomOf();
const one = (words: string): string => words.split(' ')[Math.floor(random() * words.split(' ').length)]!;
const surname = () =>
	one('Hol Ber Kar Lin Sand Vik Dal Tor') + one('ma ge li ro su') + one('nder vik berg stad lund quist');
/** So many others, of whom some share a word with whomever is looked for. */
const crowd = (size: number): Person[] =>
	Array.from({length: size}, (_, at) => ({
		id: `z${at}`,
		name: `${one('Ada Bram Cleo Emil Ana William Maria John Olga Peter')} ${at % 40 === 0 ? 'Odeya' : surname()}`,
		company: `${one('Acre Brook Cedar Dune Elm Fern')} ${at % 200} Works`,
	}));

const will: Person = {
	id: 'will',
	name: 'William Oduya',
	company: 'Tidewell Ltd',
	emails: ['w.oduya@tidewell.example'],
	location: 'Lagos',
	title: 'Head of Sales',
};
const people: Person[] = [
	will,
	{id: 'ivan', name: 'Иван Петров', company: 'Loomfen', title: 'Buyer'},
	{id: 'jurgen', name: 'Jürgen Müller-Thurgau', company: 'Norrbeck AB'},
	{id: 'xenia', name: 'Xenia Castellan', company: 'Quillmark', emails: ['xenia@quillmark.example'], title: 'Notary'},
	{id: 'son', name: 'Tom Ekdahl Jr.', company: 'Ekdahl Timber'},
];

let db: Store;
const opened = openerIn();
beforeAll(async () => {
	db = await opened.open();
	await put(db, [...people, ...crowd(count(600, 6000))]);
	await follow(db);
	return () => opened.close();
}, 60_000);

const match = (said: Partial<Sighting>, store = db): Promise<Match> =>
	resolve(sighted({role: 'subject', kind: 'person', ...said}), [], lookupIn(store));
const told = (found: Match): string =>
	found.state === 'known'
		? `known ${found.subject}`
		: found.state === 'unsure'
			? `unsure ${found.candidates[0]?.subject}`
			: 'new';

describe('written otherwise', () => {
	test.each<[string, Partial<Sighting>, string]>([
		['a slip in the surname', {name: 'William Oduyo', company: 'Tidewell'}, 'unsure will'],
		['a slip in the first letter', {name: 'Villiam Oduya', company: 'Tidewell'}, 'unsure will'],
		['two slips, one in each part', {name: 'Wiliam Odua', company: 'Tidewell', title: 'Head of Sales'}, 'unsure will'],
		['the surname first', {name: 'Oduya William', company: 'Tidewell'}, 'unsure will'],
		['a comma', {name: 'Oduya, William', company: 'Tidewell'}, 'known will'],
		['a short form', {name: 'Bill Oduya', company: 'Tidewell', title: 'Head of Sales'}, 'known will'],
		['an initial', {name: 'W. Oduya', company: 'Tidewell', title: 'Head of Sales'}, 'unsure will'],
		['Latin letters', {name: 'Ivan Petrov', company: 'Loomfen'}, 'unsure ivan'],
		['letters without dots', {name: 'Juergen Mueller Thurgau', company: 'Norrbeck'}, 'known jurgen'],
		[
			'another surname at the same company and post',
			{name: 'Xenia Oyelaran', company: 'Quillmark', companyDomain: 'quillmark.example', title: 'Notary'},
			'unsure xenia',
		],
	])('%s', async (_, said, expected) => expect(told(await match(said))).toBe(expected));
});

describe('nobody else', () => {
	test('is known by a name alone', async () => {
		for (const name of ['William Oduya', 'Bill Oduya', 'Wiliam Oduya', 'Oduya William', 'Xenia Castellan'])
			expect((await match({name})).state, name).not.toBe('known');
	});

	test('is a colleague of the same surname, or of the same usual name', async () => {
		for (const name of ['Walter Oduya', 'Ada Oduya', 'William Brandt'])
			expect(await match({name, company: 'Tidewell', location: 'Lagos'}), name).toEqual({state: 'new'});
	});

	test('is a father, or a son', async () => {
		expect((await match({name: 'Tom Ekdahl', company: 'Ekdahl Timber'})).state).toBe('unsure');
		expect((await match({name: 'Thomas Ekdahl', company: 'Ekdahl Timber', title: 'CEO'})).state).not.toBe('known');
		expect(told(await match({name: 'Tom Ekdahl Jr', company: 'Ekdahl Timber'}))).toBe('known son');
	});

	test('is a stranger who shares a company, a place or a first name', async () => {
		for (const name of ['Zed Zulu', 'Maria Zulu', 'Zed Oduyev'])
			expect(await match({name, company: 'Tidewell', location: 'Lagos', title: 'Head of Sales'}), name).toEqual({
				state: 'new',
			});
	});
});

test('what was written a moment ago is found, what was forgotten is not', async () => {
	const fresh = await openerIn().open();
	await put(fresh, [will]);
	expect(told(await match({name: 'Oduya, William', company: 'Tidewell'}, fresh))).toBe('known will');
	await follow(fresh);
	await put(fresh, [{id: 'noor', name: 'Noor Castellan', company: 'Acre'}]);
	expect(told(await match({name: 'Noor Castelan', company: 'Acre'}, fresh))).toBe('unsure noor');
	await keep(fresh, act => act.delete('subjects', 'noor'));
	expect(await match({name: 'Noor Castelan', company: 'Acre'}, fresh)).toEqual({state: 'new'});
	fresh.close();
});

test('somebody is found by where they are, in any language of the place, and not by the country', async () => {
	const fresh = await openerIn().open();
	await put(fresh, [
		{...will, location: 'Munich, Germany'},
		{id: 'noor', name: 'Noor Castellan', location: 'Oslo'},
	]);
	const found = async (typed: string) => (await find(fresh, typed, now)).map(({subject}) => subject);
	await follow(fresh);
	for (const typed of ['munich', 'München', 'will munchen']) expect(await found(typed), typed).toEqual(['will']);
	await put(fresh, [{id: 'mara', name: 'Mara Lind', location: 'München'}]);
	expect((await found('munich')).toSorted()).toEqual(['mara', 'will']);
	expect(await found('germany')).toEqual([]);
	fresh.close();
});

test('each candidate says what speaks for it and against it, the strongest first', async () => {
	const found = await match({name: 'Wiliam Oduya', company: 'Tidewell', location: 'Oslo, Norway'});
	const [reason] = found.state === 'unsure' ? found.candidates[0]!.reasons : [];
	expect(reason).toEqual({
		why: 'alike',
		grounds: [
			{field: 'family', found: 'same', weight: 'strong'},
			{field: 'company', found: 'same', weight: 'strong'},
			{field: 'given', found: 'spelling', weight: 'fair'},
			{field: 'place', found: 'other', weight: 'against'},
		],
	});
});

test('what is learned of the store is kept without a name, used from then on, and gone with everything else', async () => {
	const opener = openerIn();
	const store = await opener.open();
	await put(store, [...people, ...crowd(305)]);
	await follow(store);
	const page = {name: 'Oduya William', company: 'Tidewell'};
	expect(told(await match(page, store))).toBe('unsure will');
	await learnAnew(store);
	const model = await modelOf(store);
	expect([model.size, model.people]).toEqual([310, 100_000]);
	expect(model.counts.given.get('maria')).toBeGreaterThan(15);
	expect(model.counts.family.get('oduya')).toBeUndefined();
	// Nobody else is called so, which now is known.
	expect(told(await match(page, store))).toBe('known will');
	expect(told(await match({name: 'Bill Oduya'}, store))).toBe('unsure will');
	expect(JSON.stringify(await store.derived.get('model'))).not.toMatch(/maria|oduya|acre|lagos/iu);
	await put(
		store,
		crowd(100).map(one => ({...one, id: `y${one.id}`})),
	);
	await follow(store);
	await learnAnew(store);
	expect((await modelOf(store)).size).toBe(310);
	await eraseAll(store);
	await follow(store);
	expect((await modelOf(store)).size).toBe(100_000);
	opener.close();
});

test('of a few people, or of many who are all alike, nothing is learned that would make a guess', async () => {
	const opener = openerIn();
	const store = await opener.open();
	await put(store, people);
	await follow(store);
	await learnAnew(store);
	expect((await modelOf(store)).size).toBe(100_000);
	await put(
		store,
		Array.from({length: 300}, (_, at) => ({
			id: `t${at}`,
			name: `Test Person${at}`,
			company: 'Tidewell',
			title: 'Tester',
		})),
	);
	await follow(store);
	await learnAnew(store);
	expect((await modelOf(store)).size).toBe(305);
	expect(told(await match({name: 'Test Persom7', company: 'Tidewell', title: 'Tester'}, store))).not.toMatch(/known/u);
	expect(told(await match({name: 'Walter Oduya', company: 'Tidewell', title: 'Tester'}, store))).toBe('new');
	opener.close();
});

// Who is on the page: known, perhaps one of several, or new. Never a guess.
import {expect, test} from 'vitest';
import type {Sighting} from '@/lib/domain/sighting';
import {sighted} from '@/lib/sites/define';
import {known} from '@/tests/tools/subject';
import {unlearned} from './match/model';
import type {Known} from './said';
import {weigh as weighBy} from './weigh';

const weigh = (sighting: Sighting, namesakes: readonly Known[]) => weighBy(sighting, namesakes, unlearned(100_000));

const sighting = (fields: Partial<Sighting>): Sighting => sighted({role: 'subject', kind: 'person', ...fields});

const ada = known('ada', {
	name: 'Ada Holm',
	company: ['Norrbeck AB', 'Acre & Vale'],
	location: 'Oslo, Norway',
	email: 'ada@norrbeck.example',
});
/** Each with what speaks for it, and after a dash with what speaks against it. */
const whys = (match: ReturnType<typeof weigh>) =>
	match.state === 'unsure'
		? match.candidates.map(({subject, reasons}) =>
				[
					subject,
					...reasons
						.flatMap(reason => (reason.why === 'alike' ? reason.grounds : []))
						.map(({field, weight}) => (weight === 'against' ? `-${field}` : field)),
				].join(' '),
			)
		: match.state;

test('nobody of the name is new', () => {
	expect(weigh(sighting({name: 'Ada Holm', company: 'Norrbeck'}), [])).toEqual({state: 'new'});
	expect(weigh(sighting({name: null}), [ada])).toEqual({state: 'new'});
	expect(weigh(sighting({name: '🚀'}), [ada])).toEqual({state: 'new'});
});

test('a name and the present company is known, with its reason', () => {
	expect(weigh(sighting({name: 'ADA HOLM, PhD', company: 'norrbeck'}), [ada])).toEqual({
		state: 'known',
		subject: 'ada',
		reasons: [
			{
				why: 'alike',
				grounds: [
					{field: 'name', found: 'same', weight: 'strong'},
					{field: 'company', found: 'same', weight: 'strong'},
				],
			},
		],
	});
});

test("a name and the company's domain is known where the company is not named", () => {
	expect(weigh(sighting({name: 'Ada Holm', companyDomain: 'www.norrbeck.example'}), [ada]).state).toBe('known');
	const free = known('free', {name: 'Ada Holm', email: 'ada@gmail.com'});
	expect(whys(weigh(sighting({name: 'Ada Holm', companyDomain: 'gmail.com'}), [free]))).toEqual(['free name']);
});

test.each([
	['the name alone', {}, 'ada name'],
	['name and place', {location: 'Oslo'}, 'ada name place'],
	['name, place and another company', {location: 'Oslo', company: 'Tidewell'}, 'ada name place -company'],
	['a former company', {company: 'Acre and Vale Ltd'}, 'ada name -company'],
	['the company, in another place', {company: 'Norrbeck', location: 'Lisbon, Portugal'}, 'ada name company -place'],
	[
		'the company, another address there',
		{company: 'Norrbeck', handles: ['email:ada.holm2@norrbeck.example' as const]},
		'ada company name -email',
	],
])('%s is unsure', (_, said, reason) => {
	expect(whys(weigh(sighting({name: 'Ada Holm', ...said}), [ada]))).toEqual([reason]);
});

test('another profile of the same site speaks against', () => {
	const withHandle = {...ada, handles: ['linkedin:in/ada-holm' as const]};
	const page = (handle: `linkedin:${string}`) =>
		weigh(sighting({name: 'Ada Holm', company: 'Norrbeck', handles: [handle]}), [withHandle]);
	expect(page('linkedin:in/ada-holm-2').state).toBe('unsure');
	expect(page('linkedin:in/ada-holm').state).toBe('known');
});

test('a colleague of the same surname is not the same person', () => {
	for (const name of ['Ida Holm', 'A. Holm', 'Holm', 'Ada Maria Holm', 'Ada'])
		expect(weigh(sighting({name, company: 'Norrbeck AB', location: 'Oslo'}), [ada]), name).toEqual({state: 'new'});
});

test('a father is not his son', () => {
	const son = known('son', {name: 'Tom Ek Jr.', company: 'Ek Timber'});
	expect(weigh(sighting({name: 'Tom Ek', company: 'Ek Timber'}), [son]).state).toBe('unsure');
	expect(weigh(sighting({name: 'Tom Ek Jr', company: 'Ek Timber'}), [son]).state).toBe('known');
});

test('a name of one word is never enough', () => {
	expect(
		weigh(sighting({name: 'Ada', company: 'Norrbeck'}), [known('one', {name: 'Ada', company: 'Norrbeck'})]).state,
	).toBe('unsure');
	expect(
		weigh(sighting({name: 'A. H.', company: 'Norrbeck'}), [known('one', {name: 'A. H.', company: 'Norrbeck'})]).state,
	).toBe('unsure');
});

test('of two at one company neither is known; of two at different companies the one who is there', () => {
	const there = known('there', {name: 'Ada Holm', company: 'Norrbeck'});
	const elsewhere = known('elsewhere', {name: 'Ada Holm', company: 'Tidewell', location: 'Oslo'});
	const nowhere = known('nowhere', {name: 'Ada Holm'});
	const page = sighting({name: 'Ada Holm', company: 'Norrbeck', location: 'Oslo'});
	expect(whys(weigh(page, [there, ada]))).toEqual(['ada name company place', 'there name company']);
	expect(weigh(page, [elsewhere, ada])).toMatchObject({state: 'known', subject: 'ada'});
	expect(whys(weigh(page, [elsewhere, nowhere, there]))).toEqual([
		'there name company',
		'elsewhere name place -company',
		'nowhere name',
	]);
	const cameBack = known('came-back', {name: 'Ada Holm', company: ['Tidewell', 'Norrbeck']});
	expect(weigh(page, [ada, cameBack]).state).toBe('unsure');
});

test('in a crowd of one name nobody is known', () => {
	const crowd = Array.from({length: 19}, (_, at) => known(`c${at}`, {name: 'Ada Holm', company: `Other ${at}`}));
	expect(weigh(sighting({name: 'Ada Holm', company: 'Norrbeck'}), [ada, ...crowd]).state).toBe('unsure');
	expect(weigh(sighting({name: 'Ada Holm', company: 'Norrbeck'}), [ada, ...crowd.slice(1)]).state).toBe('known');
});

test('a company is known by name and domain, unsure by name', () => {
	const acre = known('acre', {name: 'Acre & Vale Ltd', companyDomain: 'acre.example'}, {}, 'company');
	const page = (fields: Partial<Sighting>) => weigh(sighting({kind: 'company', ...fields}), [acre]);
	expect(page({name: 'Acre and Vale', companyDomain: 'www.acre.example'}).state).toBe('known');
	expect(page({name: 'Acre and Vale'}).state).toBe('unsure');
	expect(page({name: 'Acre and Vale', companyDomain: 'other.example'}).state).toBe('unsure');
	expect(weigh(sighting({name: 'Acre & Vale'}), [acre])).toEqual({state: 'new'});
});

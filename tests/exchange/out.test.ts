// Out: what leaves comes back to the letter, and no spreadsheet takes a cell of it for a formula.
import fc from 'fast-check';
import Papa from 'papaparse';
import {expect, test} from 'vitest';
import type {Entry} from '@/lib/exchange/entry';
import {vcardOf} from '@/lib/exchange/out/card';
import {csvHead, csvOf} from '@/lib/exchange/out/csv';
import type {Person} from '@/lib/exchange/out/person';
import {urlOfHandle} from '@/lib/identity/profile-url';
import {count, seed} from '../tools/counts';
import {everywhere, formulas, nobody, shared} from './formulas';
import {choiceOf, readAll} from './reading';

const text = fc
	.oneof(
		fc.constantFrom(...formulas),
		fc.string({unit: 'binary'}),
		fc.array(fc.constantFrom(...'=+-@;|\t\r\n"\', \\aé'), {minLength: 1, maxLength: 12}).map(signs => signs.join('')),
	)
	.map(value => value.toWellFormed().slice(0, 200))
	.filter(value => value.trim() !== '' && value.isWellFormed());
const texts = fc.uniqueArray(text, {maxLength: 3});
const handles = fc.constantFrom(
	'linkedin:in/ada-holm',
	'github:adaholm',
	'x:adaholm',
	'url:norrbeck.example/ada' as const,
);
const person: fc.Arbitrary<Person> = fc
	.record({
		kind: fc.constantFrom('person' as const, 'company' as const),
		name: text,
		title: fc.option(text),
		company: fc.option(text),
		companyDomain: fc.option(text),
		location: fc.option(text),
		emails: texts,
		phones: texts,
		websites: texts,
		profileUrls: fc.uniqueArray(handles, {maxLength: 3}).map(given => given.map(handle => urlOfHandle(handle)!)),
		tags: fc.uniqueArray(
			text.map(tag => tag.slice(0, 60).toWellFormed()).filter(tag => tag.trim() !== ''),
			{maxLength: 3},
		),
		notes: texts,
	})
	.map(one => (one.kind === 'company' ? {...one, company: null, profileUrls: []} : one));

const personOf = ({sighting, emails, phones, websites, tags, notes}: Entry): Person => ({
	kind: sighting.kind,
	name: sighting.name ?? '',
	title: sighting.title,
	company: sighting.company,
	companyDomain: sighting.companyDomain,
	location: sighting.location,
	emails,
	phones,
	websites,
	profileUrls: sighting.handles.map(urlOfHandle).filter(url => url !== null),
	tags,
	notes,
});

const back = async (file: string): Promise<Person[]> => {
	const bytes = new TextEncoder().encode(file);
	const {entries, unread} = await readAll(await choiceOf(bytes), bytes);
	expect(unread).toEqual([]);
	expect(entries.flatMap(({flaws}) => flaws)).toEqual([]);

	return entries.map(personOf);
};

test('people come back from CSV to the letter', async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(person, {minLength: 1, maxLength: 5}), async people => {
			expect(await back(csvHead() + csvOf(people))).toEqual(people);
		}),
		{numRuns: count(150, 1000), seed: seed()},
	);
});

/** A vCard knows one line end. */
const withLineFeeds = (value: unknown): unknown => {
	if (typeof value === 'string') return value.replace(/\r\n?/gu, '\n');
	if (Array.isArray(value)) return [...new Set(value.map(withLineFeeds))];
	if (typeof value !== 'object' || value === null) return value;

	return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withLineFeeds(one)]));
};

test('people come back from vCard to the letter, but for the kind of their line ends', async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(person, {minLength: 1, maxLength: 5}), async people => {
			const cards = vcardOf(people);
			for (const line of cards.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
			expect(await back(cards)).toEqual(withLineFeeds(people));
		}),
		{numRuns: count(150, 1000), seed: seed()},
	);
});

const risky = /^[\s"]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/** Cells as a spreadsheet may see them: parted as we meant it, by another delimiter, and without regard to quotes. */
const cellsOf = (file: string): string[] => [
	...[',', ';', '\t', '|'].flatMap(delimiter => Papa.parse<string[]>(file, {delimiter}).data.flat()),
	...file.split(/[;\t|\r\n]/u),
];

const inertIn = async (payload: string) => {
	const file = csvHead() + csvOf([everywhere(payload), nobody]);
	expect(cellsOf(file).filter(cell => risky.test(cell))).toEqual([]);
	if (payload.trim() !== '') expect(await back(file)).toEqual([everywhere(payload), nobody]);
};

test.each(formulas)('%j is no formula in any cell, and comes back', inertIn);

test.runIf(shared.length > 0)('nor is any payload of the shared corpus', async () => {
	expect(shared.length).toBeGreaterThanOrEqual(20);
	for (const payload of shared) await inertIn(payload);
});

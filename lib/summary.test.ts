// The summary: the same facts give the same few sentences, each rests on facts, and nothing is said of what nobody knows.
import {describe, expect, test} from 'vitest';
import {believe} from './believe';
import {type Fact, fact} from './domain/fact';
import {summaryOf} from './summary';

const now = Date.UTC(2026, 11, 1);
const day = 86_400_000;
const of = (field: Fact['field'], value: string, more: Partial<Fact> = {}): Fact =>
	fact({
		...{subject: 's', field, value, source: 'own:crm', evidence: {url: null, quote: null}, seenAt: now - day},
		...more,
	});
const summary = (kind: 'person' | 'company', facts: Fact[]) =>
	summaryOf({kind, name: 'Ada Quill', beliefs: believe(facts, []), facts, now});
const words = (kind: 'person' | 'company', facts: Fact[]) =>
	summary(kind, facts).map(({says, values}) => [says, ...values]);

describe('of a person', () => {
	test('who they are, what is open, and what was told of last', () => {
		const facts = [
			of('title', 'Chair'),
			of('company', 'Quill Foundation'),
			of('location', 'Porto'),
			of('deal', 'Renewal · open', {key: 'd1', seenAt: now - 2 * day}),
			of('deal', 'Pilot · open', {key: 'd2'}),
			of('event', 'Quill opens a yard', {key: 'e1', event: 'expansion' as never, at: now - 9 * day}),
			of('event', 'Old news', {key: 'e2', event: 'expansion' as never, at: now - 200 * day}),
		];
		expect(words('person', facts)).toEqual([
			['role', 'Ada Quill', 'Chair', 'Quill Foundation'],
			['place', 'Porto'],
			['deals', {count: 2}, 'Pilot · open'],
			['event', 'Quill opens a yard', {at: now - 9 * day}],
		]);
		const ids = new Set(facts.map(({id}) => id));
		for (const {because} of summary('person', facts)) {
			expect(because.length).toBeGreaterThan(0);
			expect(because.every(id => ids.has(id))).toBe(true);
		}
		expect(summary('person', facts.toReversed())).toEqual(summary('person', facts));
	});

	test('says less where less is known, and nothing where nothing is', () => {
		expect(words('person', [of('company', 'Quill')])).toEqual([['works', 'Ada Quill', 'Quill']]);
		expect(words('person', [of('title', 'Chair')])).toEqual([['title', 'Ada Quill', 'Chair']]);
		expect(words('person', [of('email', 'ada@quill.example')])).toEqual([['reach', 'Ada Quill', 'ada@quill.example']]);
		expect(words('company', [of('companyDomain', 'quill.example')])).toEqual([['site', 'Ada Quill', 'quill.example']]);
		expect(words('person', [])).toEqual([]);
	});
});

test('of a company: five sentences at most, with what is ours among them', () => {
	const facts = [
		of('industry', 'Looms'),
		of('headquarters', 'Kiel'),
		of('employees', '120'),
		of('chiefExecutive', 'Bo'),
		of('founded', '1998'),
		of('openRoles', '4'),
		of('ticket', '#1 Broken · open', {key: 't1'}),
	];
	expect(words('company', facts)).toEqual([
		['industry', 'Ada Quill', 'Looms'],
		['seat', 'Kiel'],
		['size', {count: 120}],
		['tickets', {count: 1}, '#1 Broken · open'],
		['roles', {count: 4}],
	]);
	expect(words('company', [of('employees', 'many'), of('openRoles', '0')])).toEqual([]);
});

// People for tests: a subject by its name, what is believed of it, and names that have nothing in common.
import type {Belief} from '@/lib/domain/brief';
import {type Fact, type Field, fact} from '@/lib/domain/fact';
import type {Subject} from '@/lib/domain/subject';
import {companyKey} from '@/lib/identity/company';
import {nameKey} from '@/lib/identity/name';
import type {Known} from '@/lib/identity/said';

/** Nobody of them is like another. */
export const strangers = [
	'Wanda Kowal',
	'Susan Prix',
	'Robert Lund',
	'Ingrid Mota',
	'Petra Vik',
	'Oskar Dahl',
	'Nadia Roth',
	'Hugo Brandt',
];

export const subjectNamed = (
	id: string,
	name: string,
	company: string | null = null,
	kind: Subject['kind'] = 'person',
): Subject => ({
	id,
	kind,
	createdAt: 1,
	tags: [],
	name,
	title: null,
	company,
	nameKey: nameKey(name),
	companyKey: company && companyKey(company),
	words: [],
});

/** What was said of somebody, each once. */
export const claim = (subject: string, field: Field, value: string): Fact =>
	fact({subject, field, value, source: 'import:crm', evidence: {url: null, quote: null}, seenAt: 1});

/** By field what is believed; of several values the first, with the others as what was said before. */
export type Said = Partial<Record<Field, string | [string, ...string[]]>> & {name: string};

export const known = (
	id: string,
	said: Said,
	more: Partial<Known> = {},
	kind: 'person' | 'company' = 'person',
): Known => {
	const beliefs = Object.entries(said).map(([field, values]): Belief => {
		const [first, ...others] = [values].flat().map(value => claim(id, field as Field, value));
		return {fact: first!, since: 1, others}; // Present: each field has a value
	});
	const [company = null] = [said.company ?? []].flat(); // Missing where none is known
	return {subject: subjectNamed(id, said.name, company, kind), beliefs, ...more};
};

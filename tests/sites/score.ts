// What the sites say of a captured page, held against what a human read there.
import type {Sighting} from '@/lib/domain/sighting';
import {parseHeadline} from '@/lib/language/headline';

export type Labels = {
	file: string;
	kind: 'person' | 'company' | 'people' | 'list' | 'none';
	url: string;
	expected: {
		name: string | null;
		title: string | null;
		company: string | null;
		companyDomain: string | null;
		location: string | null;
		people?: {name?: string | null; email?: string | null}[];
	};
	mustNotClaim?: string[];
};

/** `right`, `wrong` or `missed`: the page's subject. `silent`: rightly nobody. */
export type Score = {
	subject: 'right' | 'wrong' | 'missed' | 'silent';
	/** Of the fields that the page states: said, and said as the human read it. */
	fields: {field: string; expected: string; said: string | null}[];
};

const fold = (value: string | null) => value?.normalize('NFKC').replace(/\s+/gu, ' ').trim().toLowerCase() ?? null; // Missing where nothing is said

type Expected = NonNullable<Labels['expected']['people']>;

/** Of a mail or ticket: everybody whom the human read there, and as its subject nobody else. */
const cast = (people: Expected, sightings: Sighting[], subject: Sighting | null): Score['subject'] => {
	const is = ({name, handles}: Sighting, person: Expected[number]) =>
		person.email ? handles.includes(`email:${person.email.toLowerCase()}`) : fold(name) === fold(person.name ?? null);
	if (subject && !people.some(person => is(subject, person))) return 'wrong';
	return people.every(person => sightings.some(sighting => is(sighting, person))) ? 'right' : 'missed';
};

export const score = ({kind, expected}: Labels, sightings: Sighting[]): Score => {
	const subject = sightings.find(({role}) => role === 'subject') ?? null;
	if (kind === 'none' || kind === 'list') return {subject: subject?.name ? 'wrong' : 'silent', fields: []}; // Missing is right here
	if (kind === 'people') return {subject: cast(expected.people ?? [], sightings, subject), fields: []};
	if (!subject) return {subject: 'missed', fields: []};
	const company = kind === 'company';
	const expectedName = company ? expected.company : expected.name;
	const right = subject.kind === kind && fold(subject.name) === fold(expectedName);
	const parsed = subject.headline ? parseHeadline(subject.headline) : {title: null, company: null};
	// What a job says of itself is no field of its company: it stands in the evidence only.
	const heard = (field: string) => subject.evidence.find(reading => reading.field === field)?.value ?? null; // Missing where the page is silent
	const said: Record<string, string | null> = {
		name: subject.name,
		title: subject.headline ?? subject.title ?? heard('title'),
		company: company ? subject.name : (subject.company ?? parsed.company),
		companyDomain: subject.companyDomain,
		location: subject.location ?? heard('location'),
	};
	const stated = Object.entries({...expected, name: expectedName}).filter(([field, value]) => field in said && value);
	return {
		subject: right ? 'right' : 'wrong',
		fields: stated.map(([field, value]) => ({field, expected: String(value), said: said[field] ?? null})),
	};
};

export const agrees = ({expected, said}: Score['fields'][number]): boolean => fold(expected) === fold(said);

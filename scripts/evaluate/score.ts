// How right the answers are: who was claimed, who was missed, which fields agree.
import {companyKey} from '@/lib/identity/company';
import {nameKey} from '@/lib/identity/name';
import type {Answer} from './answer.ts';
import type {Item, Person, Stated} from './manifest.ts';

export type Score = {
	site: string;
	/** Persons and companies claimed as a page's subject or cast, and how many of those are truly so. */
	claimed: number;
	right: number;
	/** How many the labels name. */
	expected: number;
	/** Fields of the subjects that were found: how many the labels state (also as empty), and how many agree. */
	fields: number;
	agreed: number;
	/** In words: who was claimed and is not there, who was missed, which fields differ. */
	wrong: string[];
	missed: string[];
	differs: string[];
};

const folded = (text: string | null): string =>
	(text ?? '').normalize('NFKC').replace(/\s+/gu, ' ').trim().toLocaleLowerCase('en');

const addressKey = (url: string): string =>
	folded(url)
		.replace(/^https?:\/\/(www\.)?/u, '')
		.replace(/\/$/u, '');

const sameText: {[field in keyof Stated]?: (text: string) => string} = {
	name: nameKey,
	company: companyKey,
	companyDomain: text => folded(text).replace(/^www\./u, ''),
	profileUrl: addressKey,
};

/** Do two values of a field say the same? Nothing and nothing do. */
const agrees = (field: keyof Stated, expected: unknown, answered: unknown): boolean => {
	if (field === 'emails') {
		const sorted = (list: unknown) => (list as string[]).map(folded).sort().join(' ');
		return sorted(expected) === sorted(answered);
	}
	if (field === 'people')
		return (expected as Person[]).every(wanted => (answered as Person[]).some(one => samePerson(wanted, one)));
	if (expected === null || answered === null) return expected === answered;

	const fold = sameText[field] ?? folded;
	return fold(String(expected)) === fold(String(answered));
};

const samePerson = (wanted: Partial<Person>, one: Person): boolean =>
	wanted.email && one.email
		? folded(wanted.email) === folded(one.email)
		: Boolean(wanted.name && one.name && nameKey(wanted.name) === nameKey(one.name));

const fields = ['name', 'title', 'company', 'companyDomain', 'location', 'profileUrl', 'emails', 'people'] as const;

const words = ({name, email}: Partial<Person>): string => [name, email && `<${email}>`].filter(Boolean).join(' ');

/** A page about one person or company: found, missed or mistaken. */
const scoreSubject = ({file, kind, expected}: Item, answer: Answer, score: Score): void => {
	const key = kind === 'person' ? 'name' : 'company';
	score.expected = 1;
	score.claimed = answer.kind === 'person' || answer.kind === 'company' ? 1 : 0;
	const wanted = expected[key];
	const found = answer.kind === kind && (wanted == null || agrees(key, wanted, answer[key]));
	if (!found) {
		score.missed.push(`${file}: ${wanted}`);
		if (score.claimed)
			score.wrong.push(`${file}: ${answer.kind} ${answer.name ?? answer.company}, not ${kind} ${wanted}`);
		return;
	}
	score.right = 1;
	for (const field of fields) {
		if (expected[field] === undefined) continue;

		score.fields += 1;
		if (agrees(field, expected[field], answer[field])) score.agreed += 1;
		else
			score.differs.push(`${file}: ${field} ${JSON.stringify(answer[field])}, not ${JSON.stringify(expected[field])}`);
	}
};

/** A mail, ticket or record of several people: each of them counts. */
const scorePeople = ({file, expected}: Item, answer: Answer, score: Score): void => {
	const subject: Person[] =
		answer.kind === 'person' ? [{name: answer.name, title: null, email: answer.emails[0] ?? null}] : []; // Missing where the page shows none
	const shown = [...subject, ...answer.people];
	const wanted = expected.people ?? []; // Missing in no manifest that names the kind
	// Whom the page merely lists is no claim about the page.
	const claims = answer.kind === 'list' ? shown.filter(one => wanted.some(person => samePerson(person, one))) : shown;
	score.expected = wanted.length;
	score.claimed = claims.length + (answer.kind === 'company' ? 1 : 0);
	for (const one of claims) {
		if (wanted.some(person => samePerson(person, one))) score.right += 1;
		else score.wrong.push(`${file}: ${words(one)}`);
	}
	if (answer.kind === 'company') score.wrong.push(`${file}: company ${answer.company}`);
	for (const person of wanted)
		if (!claims.some(one => samePerson(person, one))) score.missed.push(`${file}: ${words(person)}`);
};

/** A page about nobody, or a list: whoever is claimed as its subject or cast is wrong. */
const scoreNobody = ({file}: Item, answer: Answer, score: Score): void => {
	if (answer.kind === 'none' || answer.kind === 'list') return;

	score.claimed = answer.kind === 'people' ? answer.people.length : 1;
	const who = answer.kind === 'people' ? answer.people.map(words).join(', ') : (answer.name ?? answer.company);
	score.wrong.push(`${file}: ${answer.kind} ${who}, on a page about nobody`);
};

export const scoreOf = (item: Item, answer: Answer): Score => {
	const score: Score = {
		site: item.site,
		claimed: 0,
		right: 0,
		expected: 0,
		fields: 0,
		agreed: 0,
		wrong: [],
		missed: [],
		differs: [],
	};
	if (item.kind === 'person' || item.kind === 'company') scoreSubject(item, answer, score);
	else if (item.kind === 'people') scorePeople(item, answer, score);
	else if (item.kind) scoreNobody(item, answer, score);

	const claimed = [
		answer.name,
		answer.company,
		...answer.emails,
		...(answer.kind === 'people' ? answer.people.flatMap(({name, email}) => [name, email]) : []),
	];
	for (const never of item.mustNotClaim)
		if (claimed.some(name => name && folded(name) === folded(never)))
			score.wrong.push(`${item.file}: ${never}, which it must not claim`);
	return score;
};

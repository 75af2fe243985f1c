// What a row of a file says of somebody: all of it where they are new, and what is new of it where they are known.
import {type Fact, type Field, fact} from '@/lib/domain/fact';
import {handleValue} from '@/lib/domain/handle';
import type {Entry} from '@/lib/exchange/entry';
import {companyKey} from '@/lib/identity/company';
import {nameKey} from '@/lib/identity/name';
import {sameValue} from '@/lib/identity/same';
import {wordsOf} from '@/lib/identity/words';
import type {Resident} from '@/storage/residents';
import {keyOf} from './import-key';

/** Of one file: who says what it says, what it is called, and when it was brought in. */
export type Bringing = {source: string; file: string; at: number};

/** A company's name is its name; what a file says of a person's company stands in the company field. */
export const claimsOf = ({sighting, emails, phones, websites}: Entry): [Field, string][] => {
	const {kind, name, headline, title, company, companyDomain, location} = sighting;
	const stated: [Field, string | null][] =
		kind === 'person'
			? [
					['name', name],
					['headline', headline],
					['title', title],
					['company', company],
					['location', location],
				]
			: [
					['name', name ?? company],
					['companyDomain', companyDomain],
					['location', location],
				];

	return [
		...stated.filter((claim): claim is [Field, string] => claim[1] !== null),
		...emails.map((value): [Field, string] => ['email', value]),
		...phones.map((value): [Field, string] => ['phone', value]),
		...websites.map((value): [Field, string] => ['website', value]),
	];
};

/** When it was true: the row's own date, never in the future, else that of the import. */
const seenAt = ({at}: Entry, bringing: Bringing): number => Math.min(at ?? bringing.at, bringing.at);

const quoteOf = ({line}: Entry, {file}: Bringing): string => `${file.slice(-400)}:${line}`;

/** Somebody new as `renewed` would have their row, from one voice at one moment, which needs no weighing of facts. */
export const residentOf = (entry: Entry, handles: Resident['handles'], bringing: Bringing): Resident => {
	const {sighting, tags, notes, emails, phones, since} = entry;
	const {kind} = sighting;
	const claims = claimsOf(entry);
	const value = (field: Field) => claims.find(([of]) => of === field)?.[1] ?? null; // Missing where the row does not say
	const name = value('name') ?? emails[0] ?? sighting.company ?? sighting.handles.map(handleValue)[0] ?? ''; // Missing never: a row with neither name nor key is unread
	const company = kind === 'company' ? null : sighting.company;
	const domain = value('companyDomain');
	const employer = kind === 'company' ? name : company;
	return {
		subject: {
			kind,
			createdAt: Math.min(since ?? bringing.at, bringing.at),
			tags,
			name: name.slice(0, 200),
			title: kind === 'company' ? null : (value('title') ?? value('headline')),
			company,
			nameKey: name === sighting.name ? keyOf(entry) : kind === 'company' ? companyKey(name) : nameKey(name),
			companyKey: employer && companyKey(employer),
			words: wordsOf({name, company: employer, emails, domains: domain ? [domain] : [], phones, tags}),
		},
		handles,
		claims: claims.some(([field]) => field === 'name') ? claims : [['name', name.slice(0, 200)], ...claims],
		notes,
		source: bringing.source,
		quote: quoteOf(entry, bringing),
		seenAt: seenAt(entry, bringing),
	};
};

const many: readonly Field[] = ['email', 'phone', 'website'];

/** What a row says of somebody known that its source did not say last: of addresses and numbers, that it never said. */
export const newFacts = (entry: Entry, subject: string, onFile: readonly Fact[], bringing: Bringing): Fact[] => {
	const {source} = bringing;
	const at = seenAt(entry, bringing);
	const said = onFile.filter(one => one.source === source);

	return claimsOf(entry).flatMap(([field, value]) => {
		const before = said.filter(one => one.field === field && (many.includes(field) || one.seenAt <= at));
		const last = before.toSorted((a, b) => a.seenAt - b.seenAt).at(-1);
		const known = many.includes(field)
			? before.some(one => sameValue(field, entry.sighting.kind, one.value, value))
			: last?.value === value;
		return known
			? []
			: [fact({subject, field, value, source, evidence: {url: null, quote: quoteOf(entry, bringing)}, seenAt: at})];
	});
};

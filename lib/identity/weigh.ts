// Weighing: is who is on the page one of those of the same name whom we know? Never by the name alone.
import type {Belief, Candidate, Match, Reason} from '@/lib/domain/brief';
import type {Field} from '@/lib/domain/fact';
import {type Handle, handleKind, handleValue} from '@/lib/domain/handle';
import type {Sighting} from '@/lib/domain/sighting';
import type {Subject} from '@/lib/domain/subject';
import {companyKey} from './company';
import {isFreeMail, registrable} from './domain';
import {domainOf, normaliseEmail} from './email';
import {generation, nameKey} from './name';
import {otherPlace, samePlace} from './place';

/** Somebody of the name, and what is believed of them. Their handles, where the store gives them, can only speak against. */
export type Known = {subject: Subject; beliefs: Belief[]; handles?: readonly Handle[]};

/** So many of one name that nothing here can tell them apart. */
const crowd = 20;

type Weighed = {known: Known; reasons: Reason[]; sameCompany: boolean; otherCompany: boolean; contradicted: boolean};

/** All values of a field, the believed one first. */
export const said = ({beliefs}: Known, field: Field): string[] =>
	beliefs
		.filter(belief => belief.fact.field === field)
		.flatMap(({fact, others}) => [fact, ...others].map(({value}) => value));

/** Where they are, as believed now. */
const placesOf = (known: Known): string[] => said(known, 'location').slice(0, 1);

export const companyOf = (known: Known): string | null => said(known, 'company')[0] ?? known.subject.company;

/** Work domains: the company's own, and those of work addresses. */
const domainsOf = (known: Known): string[] =>
	[
		...said(known, 'companyDomain'),
		...said(known, 'email')
			.map(address => domainOf(normaliseEmail(address) ?? ''))
			.filter(domain => domain !== '' && !isFreeMail(domain)),
	].flatMap(host => registrable(host) ?? []);

/** Keys of which one person has one: another of the same kind speaks against. */
const single = new Set(['linkedin', 'hubspot', 'salesforce', 'tryton']);

const otherHandle = (sighting: Sighting, known: Known): boolean =>
	sighting.handles.some(handle => {
		const kind = handleKind(handle);
		const own = (known.handles ?? []).filter(one => handleKind(one) === kind);
		if (single.has(kind)) return own.length > 0 && !own.includes(handle);
		if (kind !== 'email') return false;

		// Two addresses at one company are two people of one name.
		const addresses = [...own.map(handleValue), ...said(known, 'email')];
		const domain = domainOf(handleValue(handle));
		return (
			addresses.some(address => domainOf(address) === domain) &&
			!addresses.includes(handleValue(handle)) &&
			!isFreeMail(domain)
		);
	});

const isFullName = (key: string): boolean =>
	key.split(' ').filter(word => word.length > 1).length > 1 || /^[^\x20-\x7e]{2,}$/u.test(key);

/** What no agreement outweighs: another generation of the family, a place that cannot be the same, another profile or work address. */
export const contradicted = (sighting: Sighting, name: string, known: Known): boolean => {
	const place = sighting.location;
	return (
		generation(name) !== generation(known.subject.name) ||
		(place !== null && placesOf(known).some(one => otherPlace(one, place))) ||
		otherHandle(sighting, known)
	);
};

const weighOne = (sighting: Sighting, name: string, known: Known): Weighed => {
	const company = companyOf(known);
	const [stated, own] = [companyKey(sighting.company ?? ''), companyKey(company ?? '')];
	const host = sighting.companyDomain ? registrable(sighting.companyDomain) : null;
	const byDomain = host !== null && domainsOf(known).includes(host) && !isFreeMail(host);
	const byName = stated !== '' && stated === own;
	const current = sighting.kind === 'person' ? byName || (byDomain && (stated === '' || own === '')) : byDomain;
	const place = sighting.location;
	const located = place !== null && placesOf(known).some(one => samePlace(one, place));

	const reasons: Reason[] = [];
	if (current) reasons.push({why: 'name-and-company', name, company: sighting.company ?? host ?? ''});
	if (located) reasons.push({why: 'name-and-location', name, location: place});
	if (reasons.length === 0) reasons.push({why: 'name', name});
	return {
		known,
		reasons,
		sameCompany: current,
		otherCompany:
			stated !== '' && own !== '' && !byName && !said(known, 'company').some(one => companyKey(one) === stated),
		contradicted: contradicted(sighting, name, known),
	};
};

export const candidate = ({known: {subject, beliefs}, reasons}: Pick<Weighed, 'known' | 'reasons'>): Candidate => ({
	subject: subject.id,
	name: subject.name,
	title: beliefs.find(({fact}) => fact.field === 'title')?.fact.value ?? subject.title, // Missing where nobody stated one
	company: subject.company,
	reasons,
});

/** A company in common weighs most, then a place. */
const weight = ({sameCompany, reasons}: Weighed): number =>
	(sameCompany ? 2 : 0) + Number(reasons.some(({why}) => why === 'name-and-location'));

/**
 * `known` only where exactly one of the name is at the same company now, nothing speaks against it, and all others of the name are
 * known to be elsewhere. Anything less is `unsure` with its reasons; nobody of the name is `new`.
 */
export const weigh = (sighting: Sighting, namesakes: readonly Known[]): Match => {
	const name = sighting.name ?? (sighting.kind === 'company' ? sighting.company : null);
	const key = nameKey(name ?? '');
	if (!name || key === '') return {state: 'new'};

	const alike = namesakes.filter(
		known =>
			known.subject.kind === sighting.kind &&
			[known.subject.name, ...said(known, 'name')].some(one =>
				sighting.kind === 'company' ? companyKey(one) === companyKey(name) : nameKey(one) === key,
			),
	);
	if (alike.length === 0) return {state: 'new'};

	const weighed = alike.map(known => weighOne(sighting, name, known)).toSorted((a, b) => weight(b) - weight(a));
	const [first, ...rest] = weighed;
	const sure =
		first?.sameCompany &&
		!first.contradicted &&
		rest.every(({otherCompany}) => otherCompany) &&
		namesakes.length < crowd &&
		(sighting.kind === 'company' || isFullName(key));
	if (first && sure) return {state: 'known', subject: first.known.subject.id, reasons: first.reasons};

	return {state: 'unsure', candidates: weighed.map(candidate)};
};

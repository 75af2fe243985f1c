// Weighing: is who is on the page one of those of the same name whom we know? Never by the name alone.
import type {Candidate, Match, Reason} from '@/lib/domain/brief';
import {handleKind, handleValue} from '@/lib/domain/handle';
import type {Sighting} from '@/lib/domain/sighting';
import {companyKey} from './company';
import {contactKnown, contactSighted} from './contact';
import {isFreeMail, registrable} from './domain';
import {domainOf, normaliseEmail} from './email';
import {groundsOf} from './grounds';
import type {Model} from './match/model';
import {traitsOf} from './match/traits';
import {generation, nameKey} from './name';
import {otherPlace, samePlace} from './place';
import {companyOf, type Known, said} from './said';

/** So many of one name that nothing here can tell them apart. */
const crowd = 20;

type Weighed = {
	known: Known;
	sameCompany: boolean;
	otherCompany: boolean;
	/** Not known to be elsewhere than the page says. */
	samePlace: boolean;
	contradicted: boolean;
};

/** Where they are, as believed now. */
const placesOf = (known: Known): string[] => said(known, 'location').slice(0, 1);

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
	return {
		known,
		sameCompany: current,
		otherCompany:
			stated !== '' && own !== '' && !byName && !said(known, 'company').some(one => companyKey(one) === stated),
		samePlace: place !== null && placesOf(known).some(one => samePlace(one, place)),
		contradicted: contradicted(sighting, name, known),
	};
};

export const candidate = ({subject, beliefs}: Known, reasons: Reason[]): Candidate => ({
	subject: subject.id,
	name: subject.name,
	title: beliefs.find(({fact}) => fact.field === 'title')?.fact.value ?? subject.title, // Missing where nobody stated one
	company: subject.company,
	reasons,
});

/** A company in common weighs most, then a place. */
const weight = ({sameCompany, samePlace}: Weighed): number => (sameCompany ? 2 : 0) + Number(samePlace);

/** What speaks for this being who is on the page, and against it. */
export const reasonsOf = (sighting: Sighting, known: Known, model: Model): Reason[] => [
	{why: 'alike', grounds: groundsOf(model, traitsOf(contactSighted(sighting)), traitsOf(contactKnown(known)))},
];

/**
 * `known` only where exactly one of the name is at the same company now, nothing speaks against it, and all others of the name are
 * known to be elsewhere. Anything less is `unsure` with its reasons; nobody of the name is `new`. `model`: for what the reasons weigh.
 */
export const weigh = (sighting: Sighting, namesakes: readonly Known[], model: Model): Match => {
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
	if (first && sure)
		return {state: 'known', subject: first.known.subject.id, reasons: reasonsOf(sighting, first.known, model)};

	return {state: 'unsure', candidates: weighed.map(({known}) => candidate(known, reasonsOf(sighting, known, model)))};
};

// Resolve: from a sighting to known, unsure or new. By handle first, then by evidence weighed; never a guess.
import type {Candidate, Match, Reason} from './domain/brief';
import type {Handle} from './domain/handle';
import type {Sighting} from './domain/sighting';
import type {Subject} from './domain/subject';
import {soughtOf, weighAlike} from './identity/alike';
import {companyKey} from './identity/company';
import type {Model} from './identity/match/model';
import type {Traits} from './identity/match/traits';
import {nameKey} from './identity/name';
import type {Known} from './identity/said';
import {weigh} from './identity/weigh';

/** What resolving asks of the store. */
export type Lookup = {
	behind(handles: Handle[]): Promise<Map<Handle, string>>;
	subjects(ids: string[]): Promise<Subject[]>;
	/** Subjects of this folded name (a company's without its legal form), with what is believed of them. */
	named(key: string, kind: Sighting['kind']): Promise<Known[]>;
	/** People who are called or reached nearly so, however it is written, with what is believed of them. */
	alike(sought: Traits): Promise<Known[]>;
	/** What each agreement weighs in this store. */
	model(): Promise<Model>;
	/** Subjects that the rep said are not behind one of these handles. */
	refused(handles: Handle[]): Promise<Set<string>>;
};

/** Keys that one person alone holds. An address or a phone may be shared, so the name is heard as well. */
const personal = /^(linkedin|hubspot|salesforce|tryton|url):/u;

const candidate = (subject: Subject, reasons: Reason[]): Candidate => ({
	subject: subject.id,
	name: subject.name,
	title: subject.title,
	company: subject.company,
	reasons,
});

/** Names without a word in common: one of them may be the family, the assistant or the team behind a shared address. */
const strangers = (a: string, b: string): boolean => {
	const words = new Set(a.split(' '));
	return a !== '' && b !== '' && !b.split(' ').some(word => words.has(word));
};

/** `proven`: the handles that the page can prove. */
export const resolve = async (sighting: Sighting, proven: Handle[], lookup: Lookup): Promise<Match> => {
	const [refused, behind] = await Promise.all([lookup.refused(sighting.handles), lookup.behind(proven)]);
	const ids = [...new Set(behind.values())].filter(id => !refused.has(id));
	const found = (await lookup.subjects(ids)).filter(({kind}) => kind === sighting.kind);
	const reasons = (id: string): Reason[] =>
		[...behind].filter(([, owner]) => owner === id).map(([handle]) => ({why: 'handle', handle}));

	const [only] = found;
	if (only && found.length === 1) {
		const why = reasons(only.id);
		const sure =
			why.some(reason => reason.why === 'handle' && personal.test(reason.handle)) || sighting.kind === 'company';
		const doubtful = !sure && sighting.name !== null && strangers(nameKey(sighting.name), only.nameKey);
		return doubtful
			? {state: 'unsure', candidates: [candidate(only, why)]}
			: {state: 'known', subject: only.id, reasons: why};
	}
	if (found.length > 1)
		return {state: 'unsure', candidates: found.map(subject => candidate(subject, reasons(subject.id)))};

	return byName(sighting, lookup, ({subject}) => !refused.has(subject.id));
};

/** Those of the very name first; where none of them is known, those called otherwise are asked about as well. */
const byName = async (sighting: Sighting, lookup: Lookup, allowed: (known: Known) => boolean): Promise<Match> => {
	const name = sighting.name ?? (sighting.kind === 'company' ? sighting.company : null);
	const key = sighting.kind === 'company' ? companyKey(name ?? '') : nameKey(name ?? '');
	const [model, namesakes] = await Promise.all([lookup.model(), key === '' ? [] : lookup.named(key, sighting.kind)]);
	const match = weigh(sighting, namesakes.filter(allowed), model);
	const sought = match.state === 'known' ? null : soughtOf(sighting);
	if (!sought) return match;

	const listed = new Set(match.state === 'unsure' ? match.candidates.map(({subject}) => subject) : []);
	const others = (await lookup.alike(sought)).filter(one => allowed(one) && !listed.has(one.subject.id));
	const alike = weighAlike(sighting, others, model, match.state === 'new');
	if (match.state !== 'unsure' || alike.state !== 'unsure') return match.state === 'new' ? alike : match;

	return {...match, candidates: [...match.candidates, ...alike.candidates]};
};

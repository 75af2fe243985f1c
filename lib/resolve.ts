// Resolve: from a sighting to known, unsure or new. By handle first, then by evidence weighed; never a guess.
import type {Candidate, Match, Reason} from './domain/brief';
import type {Handle} from './domain/handle';
import type {Sighting} from './domain/sighting';
import type {Subject} from './domain/subject';
import {type Asked, askedOf, weighAlike} from './identity/alike';
import {companyKey} from './identity/company';
import type {Model} from './identity/match/model';
import {nameKey} from './identity/name';
import {type Known, weigh} from './identity/weigh';

/** What resolving asks of the store. */
export type Lookup = {
	behind(handles: Handle[]): Promise<Map<Handle, string>>;
	subjects(ids: string[]): Promise<Subject[]>;
	/** Subjects of this folded name (a company's without its legal form), with what is believed of them. */
	named(key: string, kind: Sighting['kind']): Promise<Known[]>;
	/**
	 * People of one of these names, or at the company and called alike, with what is believed of them, and what each agreement weighs
	 * in this store. Left out where nobody who is called otherwise is looked for.
	 */
	alike?(asked: Asked, sighting: Sighting): Promise<{known: Known[]; model: Model}>;
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
	const refused = await lookup.refused(sighting.handles);
	const behind = await lookup.behind(proven);
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

	const name = sighting.name ?? (sighting.kind === 'company' ? sighting.company : null);
	if (!name) return {state: 'new'};

	const key = sighting.kind === 'company' ? companyKey(name) : nameKey(name);
	const allowed = ({subject}: Known) => !refused.has(subject.id);
	const match = weigh(sighting, (await lookup.named(key, sighting.kind)).filter(allowed));
	const asked = match.state === 'new' ? askedOf(sighting) : null;
	const alike = asked && (await lookup.alike?.(asked, sighting)); // Missing where a look-up knows names only
	return alike ? weighAlike(sighting, alike.known.filter(allowed), alike.model) : match;
};

// Alike: people who are called otherwise than the one on the page, and may be the same. Bill is William; Holm, Ada is Ada Holm.
import type {Match, Reason} from '@/lib/domain/brief';
import {handleKind, handleValue} from '@/lib/domain/handle';
import type {Sighting} from '@/lib/domain/sighting';
import {companyKey} from './company';
import {level} from './match/level';
import {compare} from './match/levels';
import type {Model} from './match/model';
import {formsOf} from './match/nicknames';
import {type Likely, recognise} from './match/recognise';
import {type Contact, type Traits, traitsOf} from './match/traits';
import {candidate, companyOf, contradicted, type Known, said} from './weigh';

/** What to ask the store: other spellings of the name, and who is at the company. */
export type Asked = {names: string[]; companyKey: string};

/** As many spellings as are asked for. */
const most = 8;
/** How likely somebody called otherwise must be to be said. */
const sure = 0.95;

const sighted = (sighting: Sighting): Contact => {
	const first = (kind: string) => sighting.handles.find(handle => handleKind(handle) === kind);
	const [email, phone] = [first('email'), first('phone')]; // Missing where the page shows none
	return {
		id: '',
		kind: sighting.kind,
		name: sighting.name,
		company: sighting.company,
		domain: sighting.companyDomain,
		email: email ? handleValue(email) : null,
		phone: phone ? handleValue(phone) : null,
		location: sighting.location,
		title: sighting.title,
	};
};

const remembered = (known: Known): Contact => {
	const value = (field: Parameters<typeof said>[1]) => said(known, field)[0] ?? null; // Missing where nobody said
	return {
		id: known.subject.id,
		kind: known.subject.kind,
		name: known.subject.name,
		company: companyOf(known),
		domain: value('companyDomain'),
		email: value('email'),
		phone: value('phone'),
		location: value('location'),
		title: value('title') ?? known.subject.title,
	};
};

/** Nobody is asked for where the name has not two parts: too many are called so. */
export const askedOf = (sighting: Sighting): Asked | null => {
	if (sighting.kind === 'company' || !sighting.name) return null;
	const {given, middle, family} = traitsOf(sighted(sighting));
	if (given === '' || family === '') return null;

	const spelled = [...(middle === '' ? [] : [`${given} ${family}`]), `${family} ${given}`];
	const others = formsOf(given).map(form => `${form} ${family}`);
	return {names: [...spelled, ...others].slice(0, most), companyKey: companyKey(sighting.company ?? '')};
};

const called = (name: string): Traits => traitsOf({id: '', kind: 'person', name});

/** Whether somebody of this name is worth reading: the family's name agrees, and the given one does not speak against. */
export const mayBeCalled = (sighting: Sighting, name: string): boolean => {
	const {given, family} = compare(called(sighting.name ?? ''), called(name));
	const close = family === level.same || family === level.near;

	return close && given !== level.other && given !== level.none;
};

const reasonsOf = (sighting: Sighting, name: string, {grounds}: Likely): Reason[] => {
	const agrees = (...fields: string[]) =>
		grounds.some(({field, found}) => fields.includes(field) && (found === level.same || found === level.near));
	const {company, companyDomain, location} = sighting;
	const reasons: Reason[] = [];
	if (agrees('company', 'domain'))
		reasons.push({why: 'name-and-company', name, company: company ?? companyDomain ?? ''});
	if (location && agrees('place')) reasons.push({why: 'name-and-location', name, location});

	return reasons.length > 0 ? reasons : [{why: 'name', name}];
};

/**
 * `known` only where one alone is likely beyond doubt, by another form of the same name at the same company, and nothing speaks
 * against it. Anything less that is worth asking is `unsure`.
 */
export const weighAlike = (sighting: Sighting, alike: readonly Known[], model: Model): Match => {
	const who = traitsOf(sighted(sighting));
	const others = alike.map(known => ({known, traits: traitsOf(remembered(known))}));
	const verdict = recognise(
		model,
		who,
		others.map(({traits}) => traits),
	);
	if (verdict.state === 'nobody') return {state: 'new'};

	const name = sighting.name ?? '';
	const likely = verdict.state === 'same' ? [verdict.who] : verdict.candidates;
	const candidates = likely.flatMap(one => {
		const other = others.find(({traits}) => traits.id === one.id);
		return other ? [{...other, one, reasons: reasonsOf(sighting, name, one)}] : [];
	});
	const [first] = candidates;
	const levels = first && compare(who, first.traits);
	const named = levels?.family === level.same && (levels.given === level.same || levels.given === level.nickname);
	const there = levels?.company === level.same || levels?.domain === level.same;
	if (verdict.state === 'same' && first && named && there && levels.middle !== level.other && first.one.chance >= sure)
		if (!contradicted(sighting, name, first.known))
			return {state: 'known', subject: first.known.subject.id, reasons: first.reasons};

	return {state: 'unsure', candidates: candidates.map(candidate)};
};

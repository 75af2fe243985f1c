// Alike: people who are called otherwise than the one on the page, and may be the same. Bill is William; Holm, Ada is Ada Holm.
import type {Match} from '@/lib/domain/brief';
import type {Sighting} from '@/lib/domain/sighting';
import {contactKnown, contactSighted} from './contact';
import {level} from './match/level';
import {compare} from './match/levels';
import type {Model} from './match/model';
import {recognise} from './match/recognise';
import {type Traits, traitsOf} from './match/traits';
import type {Known} from './said';
import {candidate, contradicted, reasonsOf} from './weigh';

/** How likely somebody called otherwise must be to be said. */
const sure = 0.95;

/** What is looked for of somebody called otherwise; null where the name has not two parts, for too many are called so. */
export const soughtOf = (sighting: Sighting): Traits | null => {
	const who = traitsOf(contactSighted(sighting));

	return sighting.kind === 'company' || who.given === '' || who.family === '' ? null : who;
};

/**
 * `known` only where one alone is likely beyond doubt, by another form of the same name at the same company, and nothing speaks
 * against it; and nobody of the very name is there (`alone`). Anything less that is worth asking is `unsure`, the likeliest first.
 */
export const weighAlike = (sighting: Sighting, alike: readonly Known[], model: Model, alone: boolean): Match => {
	const who = traitsOf(contactSighted(sighting));
	const others = alike.map(known => ({known, traits: traitsOf(contactKnown(known))}));
	const verdict = recognise(
		model,
		who,
		others.map(({traits}) => traits),
	);
	if (verdict.state === 'nobody') return {state: 'new'};

	const likely = verdict.state === 'same' ? [verdict.who] : verdict.candidates;
	const candidates = likely.flatMap(one => {
		const other = others.find(({traits}) => traits.id === one.id);
		return other ? [{...other, one, reasons: reasonsOf(sighting, other.known, model)}] : [];
	});
	const [first] = candidates;
	const levels = first && compare(who, first.traits);
	const named = levels?.family === level.same && (levels.given === level.same || levels.given === level.nickname);
	const there = levels?.company === level.same || levels?.domain === level.same;
	if (
		alone &&
		verdict.state === 'same' &&
		first &&
		named &&
		there &&
		levels.middle !== level.other &&
		first.one.chance >= sure
	)
		if (!contradicted(sighting, sighting.name ?? '', first.known))
			return {state: 'known', subject: first.known.subject.id, reasons: first.reasons};

	return {state: 'unsure', candidates: candidates.map(({known, reasons}) => candidate(known, reasons))};
};

// Recognising: which of the candidates somebody is, or none of them, or nobody can tell.
import {type Compared, compared, type Level, type Levels, level} from './level';
import {colleague, compare} from './levels';
import {type Model, weigh, weightOf} from './model';
import type {Traits} from './traits';

/** What speaks for or against, in bits: two bits make it four times as likely. The strongest first. */
export type Ground = {field: Compared; found: Level; bits: number};

/** `chance`: 0 to 1, among all candidates and nobody. */
export type Likely = {id: string; chance: number; grounds: Ground[]};

export type Verdict = {state: 'same'; who: Likely} | {state: 'unsure'; candidates: Likely[]} | {state: 'nobody'};

/** How likely it must be to be said, and to be asked about; and how many bits the next one must be behind. */
const [sure, worthAsking, margin] = [0.65, 0.1, 1.5];
/** As many as a rep looks at. */
const most = 5;

/** Another surname and the very same first name, at one company: somebody who married, or a colleague. */
const renamed = ({given, family}: Levels): boolean => given === level.same && family === level.other;

/** Ana and Anna at one company may be two: a slip in the given name is asked about where the company is what speaks for them. */
const slipped = ({given, company, domain, email}: Levels): boolean =>
	given === level.near && (company !== level.none || domain === level.same) && email !== level.same;

const groundsOf = (model: Model, levels: Levels, a: Traits, b: Traits): Ground[] =>
	compared
		.map(field => ({field, found: levels[field], bits: weightOf(model, field, levels[field], a, b)}))
		.filter(({found}) => found !== level.none)
		.sort((one, other) => Math.abs(other.bits) - Math.abs(one.bits));

/**
 * Beforehand anybody of the store is as likely as any other, and nobody of it as likely as one of them: so the larger the store,
 * the more must agree. `candidates` are those who share a key; all others are taken to be out of question.
 */
export const recognise = (model: Model, who: Traits, candidates: readonly Traits[]): Verdict => {
	const weighed = candidates
		.map(other => ({other, levels: compare(who, other)}))
		.filter(({levels}) => !colleague(levels) || renamed(levels))
		.map(one => ({...one, bits: weigh(model, one.levels, who, one.other)}))
		.sort((a, b) => b.bits - a.bits);
	const each = 1 / Math.max(model.people, 1);
	const all = weighed.reduce((sum, {bits}) => sum + each * 2 ** bits, 1);
	const likely = weighed
		.slice(0, most)
		.map(one => ({...one, chance: (each * 2 ** one.bits) / all}))
		.filter(({chance}) => chance >= worthAsking);
	const [first] = likely;
	if (!first) return {state: 'nobody'};

	const said = ({other, levels, chance}: (typeof likely)[number]): Likely => ({
		id: other.id,
		chance,
		grounds: groundsOf(model, levels, who, other),
	});
	const next = weighed[1]?.bits ?? Number.NEGATIVE_INFINITY; // Missing where there is no second
	if (first.chance >= sure && first.bits - next >= margin && !slipped(first.levels) && !colleague(first.levels))
		return {state: 'same', who: said(first)};

	return {state: 'unsure', candidates: likely.map(said)};
};

// How much the words of a text say, for and against.
import {displeased, lacking, pleased, troubles, turners, type Weighed} from './words';

export type Says = {from: number; to: number; says: 'complaint' | 'praise'};
export type Weight = {bad: number; good: number; failure: number; found: Says[]};

type Weights = ReadonlyMap<string, number>;

const weightsOf = (weighed: Weighed): Weights =>
	new Map(([1, 2, 3] as const).flatMap(weight => weighed[weight].split(' ').map(word => [word, weight] as const)));

let tables: {bad: Weights; good: Weights} | undefined;
const word = /#?[\p{L}\p{N}][\p{L}\p{N}'’*]*/gu;

/** What a word of each weight counts for. */
const counts: Record<number, number> = {1: 0.25, 2: 1, 3: 3};

const weightIn = (weights: Weights, plain: string): number =>
	weights.get(plain) ?? weights.get(plain.replace(/^#/, '')) ?? 0;

/** When somebody is there: no hours are waited. */
const openings = /\b(?:opening|office|business|working|store|visiting) hours\b/g;

/** Words that say but little count where `weak` ones do. */
export const weigh = (text: string, plain: string, weak: boolean): Weight => {
	tables ??= {bad: weightsOf(displeased), good: weightsOf(pleased)};
	const weight: Weight = {bad: 0, good: 0, failure: 0, found: []};
	let turned = -9;
	let spared = -9;
	let at = 0;
	for (const {0: letters, index} of plain.replace(openings, letters => ' '.repeat(letters.length)).matchAll(word)) {
		at++;
		const span = {from: index, to: index + letters.length};
		if (turners.has(letters)) turned = at;
		if (lacking.has(letters)) spared = at;
		// No problem, without any delay: what did not happen.
		if (troubles.has(letters) && at - spared <= 2 && at !== spared) {
			weight.good += 0.75;
			continue;
		}
		const good = weightIn(tables.good, letters);
		const bad = weightIn(tables.bad, letters);
		const loud = bad > 1 && /^[^a-z]{4,}$/.test(text.slice(span.from, span.to)) ? 0.5 : 0;
		if (good >= 2 && at - turned <= 3 && at !== turned) {
			weight.bad += 1.5;
			weight.found.push({...span, says: 'complaint'});
			continue;
		}
		if (good > 1 || weak) weight.good += counts[good] ?? 0;
		if (bad > 1 || weak) weight.bad += (counts[bad] ?? 0) + loud;
		if (bad >= 2) weight.failure++;
		if (good >= 2) weight.found.push({...span, says: 'praise'});
		if (bad >= 2) weight.found.push({...span, says: 'complaint'});
	}
	return weight;
};

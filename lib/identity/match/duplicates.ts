// Duplicates: who of a store may be one person, or one company, twice. A quiet list, never a merge.
import {blocksOf, pairsIn} from './blocks';
import {sameBrand} from './brand';
import {grouped, type Link} from './groups';
import type {Keys} from './keys';
import {learned} from './learn';
import {colleague, compare} from './levels';
import {counted, weigh} from './model';
import type {Traits} from './traits';

export type Pair = {a: string; b: string};

/** More than these in one block are not compared with each other. */
const few = 200;
/** Comparisons between two breaths: some milliseconds of work. */
const stride = 200;
/** A brand alone joins two companies as firmly as anything. */
const firm = 8;

const linksOfPeople = function* (people: readonly Traits[]): Generator<null, Link[]> {
	const exact = ({exact}: Keys) => exact;
	const candidates = yield* pairsIn(people, yield* blocksOf(people, exact), exact, few);
	const model = yield* learned(yield* counted(people), people, candidates);
	const prior = Math.log2(model.expected / ((people.length * (people.length - 1)) / 2));
	const links: Link[] = [];
	for (const [at, [a, b]] of candidates.entries()) {
		const [one, other] = [people[a]!, people[b]!]; // Present: both are positions in it
		const levels = compare(one, other);
		const bits = weigh(model, levels, one, other) + prior;
		if (bits > 0 && !colleague(levels)) links.push({a, b, bits});
		if (at % stride === 0) yield null;
	}

	return links;
};

const linksOfCompanies = function* (companies: readonly Traits[]): Generator<null, Link[]> {
	const all = ({exact, wide}: Keys) => [...exact, ...wide];
	const candidates = yield* pairsIn(companies, yield* blocksOf(companies, all), all, few);
	const links: Link[] = [];
	for (const [at, [a, b]] of candidates.entries()) {
		if (sameBrand(companies[a]?.company ?? '', companies[b]?.company ?? '')) links.push({a, b, bits: firm}); // Present, as above
		if (at % stride === 0) yield null;
	}

	return links;
};

/**
 * All pairs of a store that are one, each once, whoever stands earlier in it first. Yields `null` every few milliseconds, so that the caller may let others work, and
 * returns the pairs at the end, when it is known who belongs together.
 */
export const duplicates = function* (store: readonly Traits[]): Generator<null, Pair[]> {
	const found: Pair[] = [];
	for (const kind of ['person', 'company'] as const) {
		const some = store.filter(one => one.kind === kind);
		const links = yield* kind === 'person' ? linksOfPeople(some) : linksOfCompanies(some);
		for (const [a, b] of yield* grouped(some.length, links))
			found.push({a: some[Math.min(a, b)]!.id, b: some[Math.max(a, b)]!.id}); // Present, as above
	}

	return found;
};

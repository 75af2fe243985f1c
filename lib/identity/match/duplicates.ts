// Duplicates: who of a store may be one person, or one company, twice. A quiet list, never a merge.
import {sameBrand} from './brand';
import {grouped, type Link} from './groups';
import {besideEachOther, withoutHouse} from './guard';
import {hopelessIn} from './hopeless';
import type {Keys} from './keys';
import {learned} from './learn';
import {compare} from './levels';
import {counted, weigh} from './model';
import {sharersIn} from './sharers';
import type {Traits} from './traits';

/** `bits`: how firmly they are held to be one, 0 where it is by others only. */
export type Pair = {a: string; b: string; bits: number};

/** More than these in one block are not compared with each other. */
const few = 200;
/** Comparisons between two breaths: some milliseconds of work. */
const stride = 100;
/** A brand alone joins two companies as firmly as anything. */
const firm = 8;

const linksOfPeople = function* (people: readonly Traits[]): Generator<null, Link[]> {
	const exact = ({exact}: Keys) => exact;
	const candidates = yield* sharersIn(people, exact, few, yield* hopelessIn(people));
	const model = yield* learned(yield* counted(people), people, candidates);
	const prior = Math.log2(model.expected / ((people.length * (people.length - 1)) / 2));
	const links: Link[] = [];
	for (const [at, [a, b]] of candidates.entries()) {
		const [one, other] = [people[a]!, people[b]!]; // Present: both are positions in it
		const levels = compare(one, other);
		const bits = weigh(model, withoutHouse(levels, one, other), one, other) + prior;
		if (bits > 0 && !besideEachOther(levels, one, other)) links.push({a, b, bits});
		if (at % stride === 0) yield null;
	}

	return links;
};

/** Another name at another address of its own. */
const elsewhere = (one: Traits, other: Traits): boolean =>
	one.domain !== '' && other.domain !== '' && one.domain !== other.domain && one.company !== other.company;

const linksOfCompanies = function* (companies: readonly Traits[]): Generator<null, Link[]> {
	const all = ({exact, wide}: Keys) => [...exact, ...wide];
	const candidates = yield* sharersIn(companies, all, few, () => false);
	const links: Link[] = [];
	for (const [at, [a, b]] of candidates.entries()) {
		const [one, other] = [companies[a]!, companies[b]!]; // Present, as above
		if (sameBrand(one.company, other.company) && !elsewhere(one, other)) links.push({a, b, bits: firm});
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
		yield null;
		const links = yield* kind === 'person' ? linksOfPeople(some) : linksOfCompanies(some);
		const bits = new Map(links.map(link => [link.a * some.length + link.b, link.bits]));
		for (const [a, b] of yield* grouped(some.length, links)) {
			const [first, second] = [Math.min(a, b), Math.max(a, b)];
			const link = bits.get(first * some.length + second) ?? 0; // Missing where others make them one
			found.push({a: some[first]!.id, b: some[second]!.id, bits: link}); // Present, as above
		}
	}

	return found;
};

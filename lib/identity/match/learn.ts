// Learning without labels: what each agreement weighs, by expectation and maximisation over the store's own pairs.
import {type Compared, compared, type Levels, level} from './level';
import {compare} from './levels';
import {believed, type Chances, type Model, weigh} from './model';
import type {Traits} from './traits';

const rounds = 8;
/** Pairs and matches that what is believed before counts for: a store without duplicates teaches nothing of them. */
const [trustTwo, trustOne] = [2000, 300];
/** Pairs taken at random to see how two persons agree, forty a contact at most; and candidates looked at for how one does. */
const [sample, enough] = [50_000, 200_000];
const stride = 200;

type Tally = Record<Compared, number[]>;
const tally = (): Tally => Object.fromEntries(compared.map(field => [field, [0, 0, 0, 0, 0, 0, 0]])) as Tally;
const add = (to: Tally, levels: Levels, weight: number): void => {
	for (const field of compared) {
		const counts = to[field];
		counts[levels[field]] = (counts[levels[field]] ?? 0) + weight;
	}
};

/** Shares of each level among the values that were there, drawn to what was believed before. */
const shares = (seen: Tally, before: Chances, trust: number): Chances =>
	Object.fromEntries(
		compared.map(field => {
			const known = seen[field].slice(1).reduce((sum, count) => sum + count, 0);
			const share = (count: number, at: number) => (count + trust * (before[field][at] ?? 0)) / (known + trust);
			return [field, seen[field].map((count, at) => (at === 0 ? 0 : share(count, at)))];
		}),
	) as unknown as Chances;

/** Pairs as if drawn by lot, the same ones for the same store: a linear congruence. */
const drawn = function* (size: number): Generator<[number, number]> {
	let state = 12_345;
	const next = () => {
		state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
		return (state >>> 8) % size;
	};
	for (let at = 0; at < Math.min(sample, size * 40); at++) {
		const [a, b] = [next(), next()];
		if (a !== b) yield [a, b];
	}
};

/** A namesake taken for the same person would teach that nothing else matters: no share goes far from what is believed. */
const [rarer, oftener, disagreeing] = [1 / 3, 3, 1.5];

const held = (learned: Chances, before: Chances): Chances =>
	Object.fromEntries(
		compared.map(field => [
			field,
			learned[field].map((share, at) => {
				const usual = before[field][at] ?? 0;
				return Math.min(Math.max(share, usual * rarer), usual * (at === level.other ? disagreeing : oftener));
			}),
		]),
	) as unknown as Chances;

/** As if one person agreed in every way for certain. */
const certain = Object.fromEntries(
	compared.map(field => [field, believed.one[field].map(() => 1)]),
) as unknown as Chances;

/**
 * `model` as the store teaches it: how two persons agree from pairs drawn by lot, how one does from the candidate pairs that it
 * holds likely. Yields `null` every few milliseconds, so that the caller may let others work.
 */
export const learned = function* <M extends Model>(
	model: M,
	store: readonly Traits[],
	candidates: readonly [number, number][],
): Generator<null, M> {
	const levelsOf = ([a, b]: [number, number]) => {
		const [one, other] = [store[a]!, store[b]!]; // Present: both are positions in it
		return {one, other, levels: compare(one, other)};
	};
	const apart = tally();
	let at = 0;
	for (const pair of drawn(store.length)) {
		add(apart, levelsOf(pair).levels, 1);
		if (++at % stride === 0) yield null;
	}
	const skip = Math.ceil(candidates.length / enough);
	const all = (store.length * (store.length - 1)) / 2;
	let now: M = {...model, two: shares(apart, believed.two, trustTwo), expected: Math.max(1, store.length / 50)};
	// What speaks against a pair stays the same from round to round: bits as if two persons alone were in question.
	const against: Model = {...now, one: certain};
	const pairs: {levels: Levels; bits: number}[] = [];
	for (let index = 0; index < candidates.length; index += skip) {
		const {one, other, levels} = levelsOf(candidates[index]!); // Present: within them
		pairs.push({levels, bits: weigh(against, levels, one, other)});
		if (pairs.length % stride === 0) yield null;
	}
	for (let round = 0; round < rounds; round++) {
		const together = tally();
		const prior = Math.log2(now.expected / all);
		let found = 0;
		const said = compared.map(field => now.one[field].map(share => Math.log2(share)));
		for (const [index, {levels, bits}] of pairs.entries()) {
			let sum = bits + prior;
			for (const [at, field] of compared.entries()) if (levels[field] !== level.none) sum += said[at]![levels[field]]!;
			const chance = 1 / (1 + 2 ** -sum);
			found += chance;
			if (chance > 0.001) add(together, levels, chance);
			if (index % (10 * stride) === 0) yield null;
		}
		now = {
			...now,
			one: held(shares(together, believed.one, trustOne), believed.one),
			expected: Math.max(1, found * skip),
		};
	}

	return now;
};

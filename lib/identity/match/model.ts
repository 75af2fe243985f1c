// The model: what each agreement weighs, by Fellegi and Sunter (1969), and how common each value is.
import type {Counts} from './counts';
import {type Compared, compared, type Level, type Levels, level} from './level';
import {isUsual} from './nicknames';
import type {Traits} from './traits';

/** Probability of each level: of one person in two records, and of two persons. */
export type Chances = Record<Compared, readonly number[]>;

export type Model = {
	/** Of how many contacts it was learned. */
	size: number;
	/** How many there are of whom somebody may be one: no fewer, where it was learned of some of them. */
	people: number;
	one: Chances;
	two: Chances;
	/** Pairs of the store that are one person, as far as learning found. */
	expected: number;
	/** How often a value occurs in the store. */
	counts: Record<Compared, Counts>;
	/** How often two persons agree on a field: the sum of squares of its shares. */
	chance: Record<Compared, number>;
};

/** A model with all counts of the store in memory. */
export type Counted = Model & {counts: Record<Compared, ReadonlyMap<string, number>>};

/** Fields whose agreement weighs more the rarer the value. */
const countedValue: Partial<Record<Compared, (traits: Traits) => string>> = {
	given: traits => traits.given,
	family: traits => traits.family,
	company: traits => traits.company,
	domain: traits => traits.domain,
	email: traits => traits.email,
	phone: traits => traits.phone,
	street: traits => traits.street,
	place: traits => traits.place.split('|', 1)[0] ?? '',
	postcode: traits => traits.postcode,
	title: traits => traits.title,
};

/** none, same, near, alike, short, nickname, other: before anything is learned. */
const believedOne: Chances = {
	given: [0, 0.68, 0.08, 0.05, 0.05, 0.09, 0.05],
	family: [0, 0.8, 0.1, 0.03, 0.02, 0.001, 0.04],
	middle: [0, 0.5, 0.01, 0.01, 0.33, 0.01, 0.14],
	order: [0, 0.97, 0.01, 0.01, 0.01, 0.01, 0.03],
	company: [0, 0.6, 0.08, 0.04, 0.01, 0.01, 0.26],
	domain: [0, 0.65, 0.01, 0.01, 0.01, 0.01, 0.31],
	email: [0, 0.6, 0.12, 0.04, 0.01, 0.01, 0.22],
	phone: [0, 0.6, 0.01, 0.01, 0.01, 0.01, 0.36],
	street: [0, 0.6, 0.15, 0.05, 0.01, 0.01, 0.18],
	place: [0, 0.64, 0.1, 0.07, 0.01, 0.01, 0.17],
	postcode: [0, 0.6, 0.12, 0.08, 0.01, 0.01, 0.18],
	title: [0, 0.58, 0.08, 0.05, 0.01, 0.01, 0.27],
};
const believedTwo: Chances = {
	given: [0, 0.02, 0.004, 0.04, 0.02, 0.008, 0.9],
	family: [0, 0.004, 0.003, 0.04, 0.005, 0.001, 0.94],
	middle: [0, 0.04, 0.01, 0.01, 0.09, 0.01, 0.84],
	order: [0, 0.5, 0.1, 0.1, 0.1, 0.1, 0.5],
	company: [0, 0.005, 0.003, 0.04, 0.01, 0.01, 0.93],
	domain: [0, 0.005, 0.01, 0.01, 0.01, 0.01, 0.96],
	email: [0, 0.0001, 0.0002, 0.001, 0.01, 0.01, 0.98],
	phone: [0, 0.001, 0.01, 0.01, 0.01, 0.01, 0.96],
	street: [0, 0.001, 0.01, 0.03, 0.01, 0.01, 0.94],
	place: [0, 0.03, 0.005, 0.06, 0.01, 0.01, 0.89],
	postcode: [0, 0.003, 0.01, 0.02, 0.01, 0.01, 0.95],
	title: [0, 0.04, 0.01, 0.06, 0.01, 0.01, 0.87],
};

export const believed = {one: believedOne, two: believedTwo};

/** Before any store was learned from: `size` contacts of whom nothing was counted. */
export const unlearned = (size: number): Model => ({
	size,
	people: size,
	expected: 1,
	...believed,
	counts: Object.fromEntries(compared.map(field => [field, new Map<string, number>()])) as unknown as Model['counts'],
	chance: Object.fromEntries(compared.map(field => [field, 0])) as Model['chance'],
});

const stride = 200;

/** Counts of a store's values, and a model of these with what is believed before learning. Yields `null` between strides. */
export const counted = function* (store: Iterable<Traits>): Generator<null, Counted> {
	const {counts, chance} = unlearned(0) as Model & {counts: Record<Compared, Map<string, number>>};
	let size = 0;
	for (const traits of store) {
		if (size++ % stride === 0) yield null;
		for (const field of compared) {
			const value = countedValue[field]?.(traits); // Missing where values are not counted
			if (value) counts[field].set(value, (counts[field].get(value) ?? 0) + 1);
		}
	}
	for (const field of compared) {
		yield null;
		let [all, squares] = [0, 0];
		for (const count of counts[field].values()) [all, squares] = [all + count, squares + count * count];
		if (all > 0) chance[field] = Math.max(1, squares) / (all * all);
	}

	return {size, people: size, expected: Math.max(1, size / 10), ...believed, counts, chance};
};

/** How many contacts what is known of names beforehand counts for, and how usual names with short forms are. */
const [trust, usual] = [300, 0.006];

/** Of how many persons a value is: one seen once is about as rare as one never seen, and a usual name is usual in every store. */
const share = (model: Model, field: Compared, value: string): number => {
	if (model.counts[field].size === 0) return model.two[field][level.same] ?? 1;
	const count = Math.max(0.5, (model.counts[field].get(value) ?? 0) - 0.5);
	if (field !== 'given' || !isUsual(value)) return count / Math.max(model.size, 100);

	return (count + trust * usual) / (model.size + trust);
};

/** How much rarer or commoner than usual, which also the near misses of a value are. */
const commonness = (model: Model, field: Compared, a: string, b: string): number => {
	const mean = model.chance[field];
	return mean === 0 ? 1 : Math.sqrt(Math.max(share(model, field, a), share(model, field, b)) / mean);
};

/** Bits for (above zero) or against two records being one person, from one field. */
export const weightOf = (model: Model, field: Compared, found: Level, a: Traits, b: Traits): number => {
	if (found === level.none) return 0;

	const one = model.one[field][found] ?? 0;
	const read = countedValue[field];
	const two = model.two[field][found] ?? 1;
	if (!read || found === level.other || found === level.short || found === level.nickname) return Math.log2(one / two);
	if (found === level.same) return Math.log2(one / share(model, field, read(a)));

	return Math.log2(one / (two * commonness(model, field, read(a), read(b))));
};

export const weigh = (model: Model, levels: Levels, a: Traits, b: Traits): number => {
	let sum = 0;
	for (const field of compared) sum += weightOf(model, field, levels[field], a, b);

	return sum;
};

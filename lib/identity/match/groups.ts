// Groups: pairs that are likely one person, gathered into people.

/** Bits above zero: more likely one person than two. */
export type Link = {a: number; b: number; bits: number};

/** Bits at which one link alone may join two records. */
const firm = 4;

/** Links between two groups that are needed to make them one: more, the larger both are, so that no chain of chances runs on. */
const needed = (size: number, other: number): number => Math.ceil((Math.min(size, other) * Math.max(size, other)) / 12);

const stride = 200;

/**
 * All pairs within a group, and the likely ones between groups: joined from the firmest link to the weakest.
 * Yields `null` between strides, so that the caller may let others work.
 */
export const grouped = function* (size: number, links: readonly Link[]): Generator<null, [number, number][]> {
	const group = new Int32Array(size);
	for (let at = 0; at < size; at++) group[at] = at;
	const members = new Map<number, number[]>();
	const linked = new Map<number, number[]>();
	for (const [at, {a, b}] of links.entries()) {
		for (const [one, other] of [
			[a, b],
			[b, a],
		] as const) {
			members.set(one, [one]);
			linked.set(one, [...(linked.get(one) ?? []), other]);
		}
		if (at % stride === 0) yield null;
	}
	const firmest = links.filter(({bits}) => bits >= firm).sort((one, other) => other.bits - one.bits);
	for (const [at, {a, b}] of firmest.entries()) {
		if (at % stride === 0) yield null;
		const [one, other] = [group[a] ?? a, group[b] ?? b];
		if (one === other) continue;
		const sizeOf = (at: number) => members.get(at)?.length ?? 0; // Missing where a group was joined to another
		const [small, large] = sizeOf(one) > sizeOf(other) ? [other, one] : [one, other];
		const moving = members.get(small) ?? [];
		const links = moving.flatMap(at => linked.get(at) ?? []).filter(at => group[at] === large);
		if (links.length < needed(moving.length, sizeOf(large))) continue;

		for (const at of moving) group[at] = large;
		members.get(large)?.push(...moving);
		members.delete(small);
	}
	const pairs: [number, number][] = [];
	for (const all of members.values()) {
		for (const [index, a] of all.entries()) for (const b of all.slice(index + 1)) pairs.push([a, b]);
		if (pairs.length % stride < all.length) yield null;
	}
	for (const {a, b} of links) if (group[a] !== group[b]) pairs.push([a, b]);

	return pairs;
};

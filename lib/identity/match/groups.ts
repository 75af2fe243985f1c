// Groups: pairs that are likely one person, gathered into people.

/** Bits above zero: more likely one person than two. */
export type Link = {a: number; b: number; bits: number};

/** Bits at which one link alone may join two records. */
const firm = 4;

/** Links between two groups that are needed to make them one: more, the larger both are, so that no chain of chances runs on. */
const needed = (size: number, other: number): number => Math.ceil((Math.min(size, other) * Math.max(size, other)) / 12);

const stride = 500;

/**
 * All pairs within a group, and the likely ones between groups: joined from the firmest link to the weakest.
 * Yields `null` between strides, so that the caller may let others work.
 */
export const grouped = function* (size: number, links: readonly Link[]): Generator<null, [number, number][]> {
	const group = Int32Array.from({length: size}, (_, at) => at);
	const members: number[][] = Array.from({length: size}, (_, at) => [at]);
	const linked: number[][] = Array.from({length: size}, () => []);
	for (const {a, b} of links) {
		linked[a]?.push(b);
		linked[b]?.push(a);
	}
	const firmest = links.filter(({bits}) => bits >= firm).sort((one, other) => other.bits - one.bits);
	for (const [at, {a, b}] of firmest.entries()) {
		if (at % stride === 0) yield null;
		let [small, large] = [group[a] ?? a, group[b] ?? b];
		if (small === large) continue;
		if ((members[small]?.length ?? 0) > (members[large]?.length ?? 0)) [small, large] = [large, small];
		const moving = members[small] ?? [];
		const between = moving.reduce(
			(sum, at) => sum + (linked[at] ?? []).filter(other => group[other] === large).length,
			0,
		);
		if (between < needed(moving.length, members[large]?.length ?? 0)) continue;

		for (const at of moving) group[at] = large;
		members[large]?.push(...moving);
		members[small] = [];
	}
	const within = members.flatMap(all => all.flatMap((a, at) => all.slice(at + 1).map((b): [number, number] => [a, b])));
	const across = links.filter(({a, b}) => group[a] !== group[b]).map(({a, b}): [number, number] => [a, b]);

	return [...within, ...across];
};

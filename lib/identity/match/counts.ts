// Counts: how often each value of a field occurs; kept by hash, so that nobody's name or address stands in what is kept.

export type Counts = {readonly size: number; get(value: string): number | undefined};

/** Values that occur more than once, by rising hash, and how often: all others occur once, or not at all. */
export type KeptCounts = {size: number; hashes: Uint32Array; counts: Uint32Array};

/** FNV-1a over UTF-16 units. */
const hashOf = (value: string): number => {
	let hash = 0x811c9dc5;
	for (let at = 0; at < value.length; at++) hash = Math.imul(hash ^ value.charCodeAt(at), 0x01000193);

	return (hash ^ (hash >>> 15)) >>> 0;
};

export const keptCounts = (counts: ReadonlyMap<string, number>): KeptCounts => {
	const often = [...counts]
		.filter(([, count]) => count > 1)
		.map(([value, count]) => [hashOf(value), count] as const)
		.sort(([a], [b]) => a - b);

	return {
		size: counts.size,
		hashes: Uint32Array.from(often, ([hash]) => hash),
		counts: Uint32Array.from(often, ([, count]) => count),
	};
};

export const readCounts = ({size, hashes, counts}: KeptCounts): Counts => ({
	size,
	get: value => {
		const hash = hashOf(value);
		let [low, high] = [0, hashes.length];
		while (low < high) {
			const middle = (low + high) >> 1;
			if (hashes[middle]! < hash) low = middle + 1;
			else high = middle;
		}
		return hashes[low] === hash ? counts[low] : undefined;
	},
});

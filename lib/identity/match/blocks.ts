// Blocks: who of a store shares a key with whom.
import {type Keys, keysOf} from './keys';
import type {Traits} from './traits';

/** Positions by key, the keys apart by their kind: one map of millions would hold the worker each time it grows. */
export type Blocks = ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>;

const kindOf = (key: string): string => key.slice(0, key.indexOf(' '));

/** How many records are handled between two breaths: some milliseconds of work. */
const stride = 200;

/** Yields `null` between strides, so that the caller may let others work. */
export const blocksOf = function* (store: readonly Traits[], which: (keys: Keys) => string[]): Generator<null, Blocks> {
	const blocks = new Map<string, Map<string, number[]>>();
	for (const [at, who] of store.entries()) {
		for (const key of which(keysOf(who))) {
			const some = blocks.get(kindOf(key)) ?? new Map<string, number[]>();
			blocks.set(kindOf(key), some);
			const block = some.get(key);
			if (block) block.push(at);
			else some.set(key, [at]);
		}
		if (at % stride === 0) yield null;
	}

	return blocks;
};

/** Positions of those who share a key that few share. */
export const sharing = (blocks: Blocks, keys: readonly string[], few: number): Set<number> => {
	const found = new Set<number>();
	for (const key of keys) {
		const block = blocks.get(kindOf(key))?.get(key) ?? [];
		if (block.length <= few) for (const at of block) found.add(at);
	}

	return found;
};

/** Each pair of one store that shares a key that few share, once: the later and the earlier. */
export const pairsIn = function* (
	store: readonly Traits[],
	blocks: Blocks,
	which: (keys: Keys) => string[],
	few: number,
): Generator<null, [number, number][]> {
	const pairs: [number, number][] = [];
	let looked = 0;
	for (const [at, who] of store.entries()) {
		const others = sharing(blocks, which(keysOf(who)), few);
		for (const other of others) if (other < at) pairs.push([other, at]);
		looked += others.size + 20;
		if (looked < 20 * stride) continue;
		yield null;
		looked = 0;
	}

	return pairs;
};

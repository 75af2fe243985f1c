// Blocks: who of a store shares a key with whom.
import {type Keys, keysOf} from './keys';
import type {Traits} from './traits';

export type Blocks = ReadonlyMap<string, readonly number[]>;

/** How many records are handled between two breaths: some milliseconds of work. */
const stride = 500;

/** Yields `null` between strides, so that the caller may let others work. */
export const blocksOf = function* (store: readonly Traits[], which: (keys: Keys) => string[]): Generator<null, Blocks> {
	const blocks = new Map<string, number[]>();
	for (const [at, who] of store.entries()) {
		for (const key of which(keysOf(who))) {
			const block = blocks.get(key);
			if (block) block.push(at);
			else blocks.set(key, [at]);
		}
		if (at % stride === 0) yield null;
	}

	return blocks;
};

/** Positions of those who share a key that few share. */
export const sharing = (blocks: Blocks, keys: readonly string[], few: number): Set<number> => {
	const found = new Set<number>();
	for (const key of keys) {
		const block = blocks.get(key) ?? [];
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
	for (const [at, who] of store.entries()) {
		for (const other of sharing(blocks, which(keysOf(who)), few)) if (other < at) pairs.push([other, at]);
		if (at % stride === 0) yield null;
	}

	return pairs;
};

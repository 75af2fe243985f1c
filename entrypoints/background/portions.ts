// Portions: some subjects at a time, packed, and many such parts merged as one; in slices, so that the keeper is not held.
import {type Entry, entryOf, type Findable} from '@/lib/find/entry';
import {type Part as Merging, merge} from '@/lib/find/merge';
import {pack} from '@/lib/find/pack';
import type {Packed} from '@/lib/find/segment';
import {inSlices} from './slices';

/** So many portions are merged before they are kept: who is killed goes on from there. */
export const portions = 96;
/** How many parts are merged at a time. */
const together = 8;

export const alive = (packed: Packed): Merging => ({...packed, dead: new Set()});

function* entriesOf(findables: Findable[]): Generator<void, Entry[]> {
	const entries: Entry[] = [];
	for (const findable of findables) {
		entries.push(entryOf(findable));
		yield;
	}
	return entries;
}

/** One portion; none where there is nobody. */
export const portionOf = async (findables: Findable[]): Promise<Merging[]> => {
	const entries = await inSlices(entriesOf(findables));

	return entries.length > 0 ? [alive(pack(entries, Date.now()))] : [];
};

export const mergeAll = async (parts: Merging[]): Promise<Packed | null> => {
	let all = parts;
	// One alone is merged too where somebody of it is dead.
	while (all.length > 1 || all.some(({dead}) => dead.size > 0)) {
		const next: Merging[] = [];
		for (let from = 0; from < all.length; from += together)
			next.push(alive(await inSlices(merge(all.slice(from, from + together), Date.now()))));
		all = next;
	}
	return all[0] ?? null; // Missing where there was none
};

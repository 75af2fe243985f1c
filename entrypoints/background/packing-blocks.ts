// Packing blocks: whom a file brought in becomes a part of the index as when it is built, portion by portion.
import type {Part as Merging} from '@/lib/find/merge';
import type {Store} from '@/storage/database';
import {residentId} from '@/storage/residents';
import {broughtAfter} from '@/storage/touched';
import {findablesIn} from './findables';
import {keep} from './keeping';
import {bury, buryBetween, type Held} from './packed';
import {mergeAll, portionOf, portions} from './portions';

/** Fewer are taken in as whoever was written about. */
const fewest = 8;

/**
 * Takes in the blocks that were brought in next. Only while nobody is `fresh`. Answers whether there were so many; null where
 * everything was erased meanwhile.
 */
export const packBlocks = async (db: Store, own: Held): Promise<boolean | null> => {
	const ahead = own.fresh.size > 0 ? [] : await broughtAfter(db, own.seen, portions);
	if (ahead.length < fewest) return false;

	const packs: Merging[] = [];
	let taken = 0;
	for (const {block} of ahead) {
		const [findables] = await findablesIn(db, [block]);
		if (!findables) break;

		packs.push(...(await portionOf(findables)));
		taken += 1;
	}
	const last = ahead[taken - 1];
	if (!last) return false;

	for (const {block} of ahead.slice(0, taken)) buryBetween(own.parts, residentId(block, 0), residentId(block, 0xffff));
	const added = await keep(db, own, own.parts.length, await mergeAll(packs), {upTo: last.n});
	if (!added) return null;

	// Whoever was taken in by a search meanwhile is newer there.
	if (added !== 'nothing') for (const id of own.fresh.keys()) bury([added], id);
	own.seen = Math.max(own.seen, last.n);
	return true;
};

// Packing: builds the index, keeps what was taken in since, and merges its parts, in slices, while nobody waits for it.
import {numberOf} from '@/lib/find/ids';
import type {Part as Merging} from '@/lib/find/merge';
import type {Names} from '@/lib/find/segment';
import type {Store} from '@/storage/database';
import {findablesAfter} from './findables';
import {begin, keep} from './keeping';
import {namesId} from './manifest';
import {bury, catchUp, type Held, heldOf, type Part, packFresh} from './packed';
import {packBlocks} from './packing-blocks';
import {alive, mergeAll, portionOf, portions} from './portions';
import {isImporting} from './under-way';

/** An older part is left alone if it is more times as large than all that came after it. */
const larger = 8;
/** So many who changed are kept as a part of their own; so many are read again at a time. */
const [many, some] = [1000, 300];

/** Reads the whole store, from where it was left. False where everything was erased meanwhile. */
const build = async (db: Store, own: Held): Promise<boolean> => {
	let read = own.manifest.read;
	let packs: Merging[] = [];
	while (read) {
		const {all, next} = await findablesAfter(db, read);
		packs.push(...(await portionOf(all)));
		read = next;
		if (read && packs.length < portions) continue;
		if (!(await keep(db, own, own.parts.length, await mergeAll(packs), {read}))) return false;

		packs = [];
	}
	return true;
};

const sizeOf = ({searched}: Part): number => searched.segment.strengths.length;

/** The first part that is merged with all after it and `size` more. */
const firstToMerge = (parts: readonly Part[], size: number): number => {
	let [first, sum] = [parts.length, size];
	if (sum === 0 && first > 0) sum += sizeOf(parts[--first]!);
	while (first > 0 && sizeOf(parts[first - 1]!) <= larger * sum) sum += sizeOf(parts[--first]!);
	return size === 0 && first === parts.length - 1 ? parts.length : first;
};

const withNames = async (db: Store, {key, searched, dead}: Part): Promise<Merging> => {
	const names = (await db.derived.get(namesId(key)))?.value as Names; // Missing never: written with its segment
	return {segment: searched.segment, names, dead: new Set(dead)};
};

/** Keeps what was taken in. `last`: nothing more is to be, so nobody who is no more stays in any part. False as above. */
const tidy = async (db: Store, own: Held, last: boolean): Promise<boolean> => {
	const [fresh, upTo] = [new Map(own.fresh), own.seen];
	const gone = [...fresh].filter(
		([id, entry]) => !entry && own.parts.some(part => numberOf(part.searched.segment.ids, id) >= 0),
	);
	const unclean = own.manifest.unclean || gone.length > 0;
	const size = [...fresh.values()].filter(entry => entry !== null).length;
	let first = firstToMerge(own.parts, size);
	const dead = own.parts.findIndex(part => part.dead.size > 0);
	if (last && unclean && dead >= 0) first = Math.min(first, dead);
	if (fresh.size === 0 && first === own.parts.length && !unclean) return true;

	const young = size > 0 ? [alive(packFresh(own, Date.now()))] : [];
	const parts = await Promise.all(own.parts.slice(first).map(part => withNames(db, part)));
	const made = await mergeAll([...parts, ...young]);
	const added = await keep(db, own, first, made, {upTo, unclean: unclean && !last});
	if (!added) return false;

	for (const [id, entry] of fresh) if (own.fresh.get(id) === entry) own.fresh.delete(id);
	if (added !== 'nothing') for (const id of own.fresh.keys()) bury([added], id);
	own.young = null;
	return true;
};

const work = async (db: Store): Promise<void> => {
	await begin(db);
	const own = await heldOf(db);
	if (!own || (own.manifest.read && !(await build(db, own)))) return;

	// Whoever brings a file in calls again when it is through.
	for (let all = false; !all && !isImporting(); ) {
		const packed = await packBlocks(db, own);
		if (packed === null) return;
		if (packed) continue;

		all = await catchUp(db, own, some);
		if ((all || own.fresh.size >= many) && !(await tidy(db, own, all))) return;
	}
};

const working = new WeakMap<Store, Promise<void>>();

/** Brings the index into step with the store and keeps it, once at a time. Goes on after a crash from where it had come to. */
export const follow = (db: Store): Promise<void> => {
	const under = working.get(db) ?? work(db).finally(() => working.delete(db)); // Missing where nobody does it yet
	working.set(db, under);
	return under;
};

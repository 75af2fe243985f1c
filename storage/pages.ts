// Pages: by which handle, name or company somebody in a block is found.
// An index on a million rows takes minutes to write. A page of sorted numbers is written whole, one beside every few blocks, and
// searched in memory.
import type {Store} from './database';
import {hashOf} from './hash';
import {blockId, numberOfBlock, positionOf, type Resident, residentId} from './residents';

/** `id` is that of its first block. `keys`: sorted, each the hash of a key, then how many blocks later, then the position there. */
export type PageRow = {id: string; keys: Float64Array};
export const pagesIndex = 'id';

/** A hash of 40 bits and a place of 13 fill the 53 that a number holds exactly. */
export const places = 2 ** 13;
const positions = 2 ** 8;
export const blocksOfPage = places / positions;

/** What a page is asked for beside handles, which have a colon and no space: names and companies as lib/identity folds them. */
export const nameKeyed = (nameKey: string): string => `name ${nameKey}`;
export const companyKeyed = (companyKey: string): string => `at ${companyKey}`;

export const keysOf = ({subject, handles}: Resident): string[] => [
	...handles,
	...(subject.nameKey === '' ? [] : [nameKeyed(subject.nameKey)]),
	...(subject.companyKey ? [companyKeyed(subject.companyKey)] : []),
];

const numberAt = (key: string, block: number, position: number): number =>
	hashOf(key) * places + block * positions + position;

export const pageOf = (id: string, blocks: readonly (readonly (Resident | null)[])[]): PageRow => {
	const numbers = blocks.flatMap((people, block) =>
		people.flatMap((resident, position) =>
			resident ? keysOf(resident).map(key => numberAt(key, block, position)) : [],
		),
	);

	return {id, keys: Float64Array.from(numbers).sort()};
};

/** The first from `at` on that is not below `from`: looked for in ever longer steps, since it is near where much is asked for. */
const firstFrom = (keys: Float64Array, from: number, at: number): number => {
	let [low, step] = [at, 1];
	while (low + step <= keys.length && keys[low + step - 1]! < from) {
		low += step;
		step *= 2;
	}
	let high = Math.min(low + step - 1, keys.length);
	while (low < high) {
		const middle = (low + high) >> 1;
		if (keys[middle]! < from) low = middle + 1;
		else high = middle;
	}
	return low;
};

type Ring = Map<string, {blocks: number; pages: PageRow[]}>;

/** The pages of each open store, as far as they were read. They only become more, so whoever moved out since is still said to be there. */
const rings = new WeakMap<Store, Ring>();

/** The pages of every import, those written since the last question read now. */
const ringOf = async (db: Store): Promise<Ring> => {
	const [before, now] = [rings.get(db), new Map() as Ring];
	const imports = await db.imports.toArray();
	for (const {id, blocks} of imports) {
		const known = before?.get(id) ?? {blocks: 0, pages: []};
		const more =
			blocks > known.blocks
				? await db.pages.where('id').between(blockId(id, known.blocks), blockId(id, blocks)).toArray()
				: [];
		now.set(id, more.length > 0 ? {blocks, pages: [...known.pages, ...more]} : known);
	}
	rings.set(db, now);
	return now;
};

const idAt = ({id}: PageRow, place: number): string => {
	const block = numberOfBlock(id) + Math.floor(place / positions);

	return residentId(blockId(id.slice(0, 23), block), place % positions);
};

/** For each key the ids of residents who may have it: whoever asks looks at them. */
export const residentsBehind = async (db: Store, keys: readonly string[]): Promise<Map<string, string[]>> => {
	const ring = await ringOf(db);
	const found = new Map<string, string[]>();
	// In the order of a page, so that each is gone through once.
	const asked = [...new Set(keys)].map(key => ({key, from: numberAt(key, 0, 0)})).sort((a, b) => a.from - b.from);
	for (const page of [...ring.values()].flatMap(known => known.pages)) {
		let at = 0;
		for (const {key, from} of asked) {
			at = firstFrom(page.keys, from, at);
			if (at === page.keys.length) break;
			for (let place = at; page.keys[place]! - from < places; place += 1) {
				const ids = found.get(key) ?? []; // Missing before the first
				ids.push(idAt(page, page.keys[place]! - from));
				found.set(key, ids);
			}
		}
	}
	return found;
};

/** Within the running transaction: nobody is found any more at these places, which are of one block. */
export const strike = async (db: Store, block: string, ids: readonly string[]): Promise<void> => {
	const page = await db.pages.where('id').belowOrEqual(block).last();
	if (!page) return;

	const first = (numberOfBlock(block) - numberOfBlock(page.id)) * positions;
	const gone = new Set(ids.map(id => first + positionOf(id)));
	await db.pages.put({...page, keys: page.keys.filter(number => !gone.has(number % places))});
};

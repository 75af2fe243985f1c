// The packed index in the keeper: loaded from what was derived, brought into step with what was written since, and asked.
import type {Entry} from '@/lib/find/entry';
import {entryOf} from '@/lib/find/entry';
import {idAt, numberOf, numbersBetween} from '@/lib/find/ids';
import {pack} from '@/lib/find/pack';
import {type Searched, search, searched} from '@/lib/find/search';
import type {Names, Packed, Segment} from '@/lib/find/segment';
import type {Term} from '@/lib/find/terms';
import type {Store} from '@/storage/database';
import {touchedAfter} from '@/storage/touched';
import {findablesOf} from './findables';
import {deadId, type Manifest, manifestOf, segmentId} from './manifest';

export type Part = {key: string; searched: Searched; dead: Set<number>};
export type Held = {
	manifest: Manifest;
	/** The oldest first, and none of them changes. */
	parts: Part[];
	/** Whom something was written about since: null for those who are no more. Never in `parts` alive. */
	fresh: Map<string, Entry | null>;
	/** Those of `fresh` who are there, packed; null until they are looked for. */
	young: {part: Part; names: Names} | null;
	/** Up to which moment `fresh` is true. */
	seen: number;
};

const held = new WeakMap<Store, Promise<Held | null>>();

export const partOf = (key: string, segment: Segment): Part => {
	const dead = new Set<number>();
	return {key, searched: searched(segment, dead), dead};
};

/** In all parts but those after `before`, the subject is dead from now on. */
export const bury = (parts: readonly Part[], id: string): void => {
	for (const {searched: own, dead} of parts) {
		const number = numberOf(own.segment.ids, id);
		if (number >= 0) dead.add(number);
	}
};

/** So are all whose ids are from one up to another. */
export const buryBetween = (parts: readonly Part[], from: string, to: string): void => {
	for (const {searched: own, dead} of parts) {
		const [first, end] = numbersBetween(own.segment.ids, from, to);
		for (let number = first; number < end; number += 1) dead.add(number);
	}
};

const load = (db: Store): Promise<Held | null> =>
	db.transaction('r', db.derived, async () => {
		const manifest = await manifestOf(db);
		if (!manifest) return null;

		const rows = await db.derived.bulkGet(manifest.keys.map(segmentId));
		const dead = (await db.derived.get(deadId))?.value as Map<string, Uint32Array> | undefined; // Missing until a part is kept
		const parts: Part[] = [];
		for (const [index, key] of manifest.keys.entries()) {
			const row = rows[index];
			if (!row) return null;

			const part = partOf(key, row.value as Segment);
			for (const number of dead?.get(key) ?? []) part.dead.add(number); // Missing where nobody is
			parts.push(part);
		}
		return {manifest, parts, fresh: new Map(), young: null, seen: manifest.upTo};
	});

/** What is held of the index; null where it was never begun, or everything was erased since. */
export const heldOf = async (db: Store): Promise<Held | null> => {
	const own = await held.get(db);
	const now = await manifestOf(db);
	if (own && own.manifest.stamp === now?.stamp) return own;
	if (!now) return null;

	const loading = load(db);
	held.set(db, loading);
	return loading;
};

/** So many are read again while the rep waits; if there are more, the search is answered first. */
const atOnce = 200;

/** Takes in what was written since. Answers whether that was all; `most`: no more than about so many subjects. */
export const catchUp = async (db: Store, own: Held, most = atOnce): Promise<boolean> => {
	const touched = await touchedAfter(db, own.seen, most);
	const ids = new Set<string>();
	let [taken, seen] = [0, own.seen];
	for (const {n, subjects} of touched) {
		if (taken > 0 && ids.size + subjects.length > most) break;

		for (const id of subjects) ids.add(id);
		[taken, seen] = [taken + 1, n];
	}
	if (taken === 0) return true;

	const entries = new Map((await findablesOf(db, [...ids])).map(entryOf).map(entry => [entry.id, entry]));
	// Two may be catching up at once: what the other has read since is newer.
	if (seen <= own.seen) return catchUp(db, own, most);

	for (const id of ids) {
		bury(own.parts, id);
		own.fresh.set(id, entries.get(id) ?? null); // Missing where the subject is no more
	}
	[own.seen, own.young] = [seen, null];
	return taken === touched.length && touched.length < most;
};

const entriesOf = (fresh: Held['fresh']): Entry[] => [...fresh.values()].filter(entry => entry !== null);

export const packFresh = (own: Held, now: number): Packed => pack(entriesOf(own.fresh), now);

/** Whoever changed since the parts were made. */
export const youngOf = (own: Held, now: number): NonNullable<Held['young']> => {
	if (own.young) return own.young;

	const {segment, names} = packFresh(own, now);
	own.young = {part: partOf('', segment), names};
	return own.young;
};

/** Fewer hits than these, and words one slip away are looked for too. */
const few = 3;

/** The ids of the best, the best first. */
export const ask = (own: Held, terms: readonly Term[], now: number, limit: number): string[] => {
	const young = youngOf(own, now);
	const among = (slips: boolean) =>
		[...own.parts, young.part]
			.flatMap(part =>
				search(part.searched, terms, slips, now, limit).map(({number, score}) => ({part, number, score})),
			)
			.sort((a, b) => b.score - a.score)
			.slice(0, limit)
			.map(({part, number}) => idAt(part.searched.segment.ids, number));
	const exact = among(false);
	return exact.length < few ? [...new Set([...exact, ...among(true)])].slice(0, limit) : exact;
};

// What is known of doubles: how far they were looked for, and who was found. Derived, so that it can be made again.
import type {Pair} from '@/lib/identity/match/duplicates';
import type {Store} from '@/storage/database';
import {manifestOf} from './manifest';

/** What the row says; one of another layout is of no use. */
const layout = 1;
const doublesId = 'doubles';

export type Doubles = {
	layout: number;
	/** Another one for each time it is begun anew. */
	stamp: string;
	/** When it was begun. */
	at: number;
	/** Up to which word about anybody, and after which imports. */
	upTo: number;
	imports: string;
	/** How many were there, in how many parts they are looked at, and in how many they were. */
	size: number;
	parts: number;
	looked: number;
	/** The likeliest first; of the time before until all was looked at. */
	pairs: Pair[];
	coming: Pair[];
};

/** So many are held and compared at once; of more, in parts, only those whose names have a word that begins alike. */
const atOnce = 100_000;
/** Up to this many it is looked anew after every change; with more once a day (in more parts more seldom), and after each import. */
const quick = 3000;
const day = 24 * 60 * 60 * 1000;

export const doublesOf = async (db: Store): Promise<Doubles | null> => {
	const row = (await db.derived.get(doublesId))?.value as Doubles | undefined; // Missing before the first time, and after everything was erased
	return row?.layout === layout ? row : null;
};

type State = Pick<Doubles, 'upTo' | 'imports' | 'size'>;

const stateOf = async (db: Store): Promise<State> => {
	const last = (await db.touched.toCollection().lastKey()) as number | undefined; // Missing where the index has taken all in
	const imports = await db.imports.toArray();
	const living = imports.reduce((sum, one) => sum + one.living.people + one.living.companies, 0);
	const upTo = last ?? (await manifestOf(db))?.upTo ?? 0; // Missing where nothing was ever written
	const done = imports.filter(({state}) => state !== 'chosen').map(({id, blocks, state}) => `${id} ${blocks} ${state}`);

	return {upTo, imports: done.join(), size: (await db.subjects.count()) + living};
};

export const isLooking = ({looked, parts}: Doubles): boolean => looked < parts;

const isDue = (before: Doubles | null, now: State, at: number): boolean => {
	if (!before || isLooking(before) || before.imports !== now.imports) return true;
	if (before.upTo === now.upTo) return false;

	return now.size <= quick || Math.abs(at - before.at) >= day * before.parts;
};

/** Keeps it, unless it was begun anew or everything was erased meanwhile. */
export const keep = (db: Store, next: Doubles): Promise<boolean> =>
	db.transaction('rw', db.derived, async () => {
		if ((await doublesOf(db))?.stamp !== next.stamp) return false; // Missing as above

		await db.derived.put({id: doublesId, value: next});
		return true;
	});

export const begun = async (db: Store, now: number): Promise<Doubles | null> => {
	const [before, state] = [await doublesOf(db), await stateOf(db)];
	if (!isDue(before, state, now)) return null;
	if (before && isLooking(before) && before.imports === state.imports) return before;

	// In parts everybody is looked at twice: by the given and by the family's name.
	const parts = state.size <= atOnce ? 1 : Math.ceil((2 * state.size) / atOnce);
	const pairs = before?.pairs ?? []; // Missing at the first time
	const value: Doubles = {layout, stamp: crypto.randomUUID(), at: now, ...state, parts, looked: 0, pairs, coming: []};
	await db.derived.put({id: doublesId, value});
	return value;
};

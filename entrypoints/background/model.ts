// The model by which people are told apart in this store: what was learned of it, or what is believed before.
import {type KeptCounts, keptCounts, readCounts} from '@/lib/identity/match/counts';
import {type Compared, compared} from '@/lib/identity/match/level';
import {type Counted, type Model, unlearned} from '@/lib/identity/match/model';
import type {Store} from '@/storage/database';
import {manifestOf} from './manifest';
import {inSlices} from './slices';

/** What the row says; one of another layout is of no use. */
const layout = 1;
const modelId = 'model';

/** `of`: how many the index held then. `stamp`: the index's, which is another one after everything was erased. */
type Kept = Omit<Model, 'counts' | 'people'> & {
	layout: number;
	stamp: string;
	of: number;
	counts: Record<Compared, KeptCounts>;
};

/** Whoever a page shows may be anybody: a small store says nothing of how many are called so. */
const fewest = 100_000;

const readOf = (kept: Kept['counts']): Model['counts'] =>
	Object.fromEntries(Object.entries(kept).map(([field, counts]) => [field, readCounts(counts)])) as Model['counts'];

const keptIn = async (db: Store, stamp: string | undefined): Promise<Kept | null> => {
	const kept = (await db.derived.get(modelId))?.value as Kept | undefined; // Missing before anything was learned

	return kept?.layout === layout && kept.stamp === stamp ? kept : null;
};

const stampIn = async (db: Store): Promise<string | undefined> => (await manifestOf(db))?.stamp; // Missing where there is no index

const read = new WeakMap<Store, {stamp: string | undefined; model: Model}>();

/** What each agreement weighs among the people of this store. */
export const modelOf = async (db: Store): Promise<Model> => {
	const [stamp, known] = [await stampIn(db), read.get(db)];
	if (known && known.stamp === stamp) return known.model;

	const kept = await keptIn(db, stamp);
	const model: Model = kept
		? {...kept, people: Math.max(fewest, kept.of), counts: readOf(kept.counts)}
		: unlearned(fewest);
	read.set(db, {stamp, model});
	return model;
};

const keptOf = function* (counts: Counted['counts']): Generator<null, Kept['counts']> {
	const kept: Partial<Kept['counts']> = {};
	for (const field of compared) {
		yield null;
		kept[field] = keptCounts(counts[field]);
	}
	return kept as Kept['counts'];
};

/** Of how many the model was learned; null where none was. */
export const learnedOf = async (db: Store): Promise<number | null> => (await keptIn(db, await stampIn(db)))?.of ?? null; // Missing as above

/** Keeps what was learned of a store of so many, unless everything was erased meanwhile. */
export const keepModel = async (
	db: Store,
	stamp: string,
	of: number,
	{counts, people: _, ...learned}: Counted,
): Promise<void> => {
	const kept: Kept = {...learned, layout, stamp, of, counts: await inSlices(keptOf(counts))};
	await db.transaction('rw', db.derived, async () => {
		if ((await stampIn(db)) === stamp) await db.derived.put({id: modelId, value: kept});
	});
	read.delete(db);
};

// Keeping the index: parts of it take the place of older ones, all in one transaction, so that it is whole whenever the keeper dies.
import type {Packed} from '@/lib/find/segment';
import type {Store} from '@/storage/database';
import {deadId, type Manifest, manifestId, manifestOf, namesId, newManifest, segmentId} from './manifest';
import {type Held, type Part, partOf} from './packed';

/** Begins anew: nothing is packed yet, and what is written from now on will be read again. */
export const begin = (db: Store): Promise<void> =>
	db.transaction('rw', db.derived, db.touched, async () => {
		if (await manifestOf(db)) return;

		const last = (await db.touched.toCollection().lastKey()) as number | undefined; // Missing where nothing was written yet
		await db.derived.where('id').startsWith(manifestId).delete();
		await db.derived.put({id: manifestId, value: newManifest(last ?? 0)});
	});

/** Keeps `made` in place of the parts from `first` on, and the manifest with this change. Null where everything was erased meanwhile. */
export const keep = async (
	db: Store,
	own: Held,
	first: number,
	made: Packed | null,
	change: Partial<Manifest>,
): Promise<Part | 'nothing' | null> => {
	const key = crypto.randomUUID();
	const [left, gone] = [own.parts.slice(0, first), own.parts.slice(first)];
	const added = made && made.segment.strengths.length > 0 ? partOf(key, made.segment) : null;
	const parts = added ? [...left, added] : left;
	const manifest = {...own.manifest, ...change, keys: parts.map(part => part.key)};
	const kept = await db.transaction('rw', db.derived, db.touched, async () => {
		if ((await manifestOf(db))?.stamp !== manifest.stamp) return false; // Missing where everything was erased

		await db.derived.bulkDelete(gone.flatMap(part => [segmentId(part.key), namesId(part.key)]));
		if (made && added)
			await db.derived.bulkPut([
				{id: segmentId(key), value: made.segment},
				{id: namesId(key), value: made.names},
			]);
		await db.derived.bulkPut([
			{id: deadId, value: new Map(left.map(part => [part.key, Uint32Array.from(part.dead)]))},
			{id: manifestId, value: manifest},
		]);
		// Nobody else follows the store by them.
		await db.touched.where('n').belowOrEqual(manifest.upTo).delete();
		return true;
	});
	if (!kept) return null;

	[own.manifest, own.parts] = [manifest, parts];
	return added ?? 'nothing';
};

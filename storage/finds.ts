// Finds: what saved searches came upon.
import type {Find} from '@/lib/domain/find';
import type {Store} from './database';

export type FindRow = Find;
export const findsIndex = 'id, watch, at';

export const findOf = (db: Store, id: string): Promise<Find | undefined> => db.finds.get(id);

/** What is not kept goes after 30 days. */
const keptFor = 30 * 24 * 60 * 60 * 1000;

/** Of one search, the newest first: those that are neither done nor too old, and those that are kept. */
export const findsFor = async (db: Store, watch: string, limit: number): Promise<Find[]> =>
	(
		await db.finds
			.where('watch')
			.equals(watch)
			.filter(({done}) => !done)
			.toArray()
	)
		.sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1))
		.slice(0, limit);

/** Drops what was found too long ago, or claims to be found later than now, and is not kept. */
export const purgeFinds = async (db: Store, now: number): Promise<void> => {
	await db.finds.filter(({kept, seenAt}) => !kept && Math.abs(now - seenAt) > keptFor).delete();
};

// Watches: whom and what the rep wants to hear of, found by whose turn it is.
import type {Watch} from '@/lib/domain/watch';
import type {Store} from './database';

export type WatchRow = Watch;
export const watchesIndex = 'id, subject, due';

/** Those that follow one subject: at most one. */
export const watchesOf = (db: Store, subject: string): Promise<Watch[]> =>
	db.watches.where('subject').equals(subject).toArray();

export const watchOf = (db: Store, id: string): Promise<Watch | undefined> => db.watches.get(id);

/** Whose turn it is: who waits longest, since `from` or later, then whoever was given a turn beyond `farthest`; none of `apart`. */
export const nextWatch = async (
	db: Store,
	{from, now, farthest}: {from: number; now: number; farthest: number},
	apart: ReadonlySet<string>,
): Promise<Watch | undefined> => {
	const isFree = ({id}: Watch) => !apart.has(id);
	const due = db.watches.where('due');

	return (
		(await due.between(from, now, true, true).filter(isFree).first()) ??
		(await due.above(farthest).filter(isFree).first()) // Missing where nobody waits
	);
};

/** The round is through with it; not where it was taken away or changed meanwhile. */
export const turnedTo = (db: Store, was: Watch, turn: Pick<Watch, 'at' | 'due' | 'left'>): Promise<void> =>
	db.transaction('rw', db.watches, async () => {
		const watch = await db.watches.get(was.id);
		if (watch && JSON.stringify(watch.search) === JSON.stringify(was.search)) await db.watches.put({...watch, ...turn});
	});

/** The earliest turn there is; null where nobody is watched. */
export const firstDue = async (db: Store): Promise<number | null> =>
	(await db.watches.orderBy('due').first())?.due ?? null; // Missing as said

/** How many are watched, how many wait since when, and why rounds left something out of how many. */
export const countWatches = async (
	db: Store,
	now: number,
): Promise<{watched: number; behind: number; since: number | null; left: Record<string, number>}> => {
	// Each asked by itself: whoever asks for the first of some shortens the question.
	const waiting = () => db.watches.where('due').belowOrEqual(now);
	const [watched, behind, first] = await Promise.all([db.watches.count(), waiting().count(), waiting().first()]);
	const left: Record<string, number> = {};
	await db.watches.each(({left: why}) => {
		if (why !== null) left[why] = (left[why] ?? 0) + 1; // Missing before the first of these
	});

	return {watched, behind, since: first?.due ?? null, left}; // Missing where nobody waits
};

/** Those that search, the oldest first. A few, among thousands that follow somebody. */
export const searches = async (db: Store): Promise<Watch[]> =>
	(await db.watches.filter(({search}) => search !== null).toArray()).sort((a, b) => a.createdAt - b.createdAt);

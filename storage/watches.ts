// Watches: whom and what the rep wants to hear of, found by whose turn it is.
import type {Watch} from '@/lib/domain/watch';
import type {Store} from './database';

export type WatchRow = Watch;
export const watchesIndex = 'id, subject, due';

/** Those that follow one subject: at most one. */
export const watchesOf = (db: Store, subject: string): Promise<Watch[]> =>
	db.watches.where('subject').equals(subject).toArray();

/** How many could not be looked up when they were last due. */
export const leftOut = (db: Store): Promise<number> => db.watches.filter(({left}) => left !== null).count();

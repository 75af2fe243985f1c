// Signals: what was noticed about a subject.
import type {Signal} from '@/lib/domain/signal';
import {rowsOfAny} from './any-of';
import type {Store} from './database';

export type SignalRow = Signal;
export const signalsIndex = 'id, subject';
/** From the fifth version on. */
export const signalsByTime = 'id, subject, at';

export const signalOf = (db: Store, id: string): Promise<Signal | undefined> => db.signals.get(id);

export const signalsOf = (db: Store, subject: string): Promise<Signal[]> =>
	db.signals.where('subject').equals(subject).toArray();

/** Those of several subjects. */
export const signalsOfAny = (db: Store, subjects: readonly string[]): Promise<Signal[]> =>
	rowsOfAny(db.signals, 'subject', subjects);

/** Of everybody, what happened between two moments, the newest first. */
export const signalsSince = (db: Store, from: number, until: number): Promise<Signal[]> =>
	db.signals.where('at').between(from, until, true, true).reverse().sortBy('at');

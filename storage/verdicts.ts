// Verdicts: the rep's own word on facts and matches.
import type {Verdict} from '@/lib/domain/verdict';
import {rowsOfAny} from './any-of';
import type {Store} from './database';

export type VerdictRow = Verdict;
export const verdictsIndex = 'id, subject, about';

export const verdictsOf = (db: Store, subject: string): Promise<Verdict[]> =>
	db.verdicts.where('subject').equals(subject).toArray();

/** Whatever was said of these handles or facts, about any subject. */
export const verdictsAbout = (db: Store, about: readonly string[]): Promise<Verdict[]> =>
	rowsOfAny(db.verdicts, 'about', about);

/** Of whom the rep said that they are two: their ids. */
export const saidApart = async (db: Store): Promise<[string, string][]> => {
	const said = await db.verdicts.filter(({kind, about}) => kind === 'not-same' && !about.includes(':')).toArray();

	return said.map(({subject, about}) => [subject, about]);
};

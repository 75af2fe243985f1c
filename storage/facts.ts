// Facts: every claim about a subject. Only ever added.
import type {Fact} from '@/lib/domain/fact';
import type {Store} from './database';

export type FactRow = Fact;
export const factsIndex = 'id, subject';

export const factOf = (db: Store, id: string): Promise<Fact | undefined> => db.facts.get(id);

export const factsOf = (db: Store, subject: string): Promise<Fact[]> =>
	db.facts.where('subject').equals(subject).toArray();

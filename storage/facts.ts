// Facts: every claim about a subject. Only ever added.
import type {Fact} from '@/lib/domain/fact';
import type {Store} from './database';
import {atOnce, factRows, residentsOf} from './residents';

export type FactRow = Fact;
export const factsIndex = 'id, subject';

export const factOf = async (db: Store, id: string): Promise<Fact | undefined> => {
	const subject = id.slice(0, id.indexOf('|'));

	return atOnce(
		db,
		'facts',
		[subject],
		async () => (await db.facts.get(id)) ?? (await lodged(db, subject)).find(row => row.id === id),
	);
};

export const factsOf = (db: Store, subject: string): Promise<Fact[]> =>
	atOnce(db, 'facts', [subject], async () => [
		...(await db.facts.where('subject').equals(subject).toArray()),
		...(await lodged(db, subject)),
	]);

const lodged = async (db: Store, subject: string): Promise<Fact[]> => {
	const resident = (await residentsOf(db, [subject])).get(subject);

	return resident ? factRows(subject, resident) : [];
};

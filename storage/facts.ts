// Facts: every claim about a subject. Only ever added.
import type {Fact, Field} from '@/lib/domain/fact';
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

/** Where subjects of rows are said to be, from one id to another: a fact's key holds all that is asked, so no fact need be read. */
export const placesOf = async (db: Store, first: string, last: string): Promise<[subject: string, place: string][]> => {
	const keys = await db.facts.where('subject').between(first, last, true, true).primaryKeys();

	return keys.flatMap((key): [string, string][] => {
		const [subject = '', field, , , ...value] = key.split('|');
		return field === ('location' satisfies Field) ? [[subject, value.join('|')]] : [];
	});
};

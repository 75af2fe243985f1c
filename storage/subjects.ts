// Subjects: whom the rep remembers, by id, by name, by company, and by the beginnings of words.
import type {Subject} from '@/lib/domain/subject';
import type {Store} from './database';

export type SubjectRow = Subject;
export const subjectsIndex = 'id, kind, nameKey, companyKey, *words';

export const subjectOf = (db: Store, id: string): Promise<Subject | undefined> => db.subjects.get(id);

/** In the order asked for; those that are not there are left out. */
export const subjectsOf = async (db: Store, ids: string[]): Promise<Subject[]> => {
	const rows = await db.subjects.bulkGet(ids);

	return rows.filter(row => row !== undefined);
};

export const subjectsNamed = (db: Store, nameKey: string, limit: number): Promise<Subject[]> =>
	db.subjects.where('nameKey').equals(nameKey).limit(limit).toArray();

export const subjectsAt = (db: Store, companyKey: string, kind: Subject['kind'], limit: number): Promise<Subject[]> =>
	db.subjects
		.where('companyKey')
		.equals(companyKey)
		.filter(row => row.kind === kind)
		.limit(limit)
		.toArray();

/** How many keys of one word are read before another word is tried; at most this many are held at once. */
const most = 2000;

const beginsWith = (row: Subject, words: string[]) => words.every(word => row.words.some(own => own.startsWith(word)));

/**
 * Those of whom every word begins a word, whole words first. The word with the fewest hits is read from the index and the others are
 * looked for in its rows.
 */
export const findSubjects = (db: Store, words: string[], limit: number): Promise<Subject[]> => {
	const wanted = [...new Set(words.filter(word => word !== ''))].sort((a, b) => b.length - a.length);
	const [longest] = wanted;
	if (longest === undefined) return Promise.resolve([]);

	const starting = (word: string) => db.subjects.where('words').startsWith(word);
	return db.transaction('r', db.subjects, async () => {
		let rarest = longest;
		if (wanted.length > 1) {
			const hits = await Promise.all(wanted.map(word => starting(word).limit(most).count()));
			rarest = wanted[hits.indexOf(Math.min(...hits))]!;
		}
		const found = new Map<string, Subject>();
		for (let offset = 0, step = limit * 4; found.size < limit; offset += step, step = most) {
			const rows = await starting(rarest).offset(offset).limit(step).toArray();
			for (const row of rows) if (found.size < limit && beginsWith(row, wanted)) found.set(row.id, row);
			if (rows.length < step) break;
		}
		return [...found.values()];
	});
};

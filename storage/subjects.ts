// Subjects: whom the rep remembers, by id, by name, by company, and by the beginnings of words.
import type {Subject} from '@/lib/domain/subject';
import {rowsOfAny} from './any-of';
import type {Store} from './database';
import {companyKeyed, nameKeyed, residentsBehind} from './pages';
import {atOnce, residentsOf, subjectRow} from './residents';

export type SubjectRow = Subject;
export const subjectsIndex = 'id, kind, nameKey, companyKey, *words';

export const subjectOf = async (db: Store, id: string): Promise<Subject | undefined> => (await subjectsOf(db, [id]))[0];

/** In the order asked for; those that are not there are left out. */
export const subjectsOf = (db: Store, ids: string[]): Promise<Subject[]> =>
	atOnce(db, 'subjects', ids, async () => {
		const rows = await db.subjects.bulkGet(ids);
		const lodged = await residentsOf(
			db,
			ids.filter((_, index) => rows[index] === undefined),
		);

		return ids.flatMap((id, index) => {
			const resident = lodged.get(id);
			return rows[index] ?? (resident ? subjectRow(id, resident) : []);
		});
	});

/** Residents of whom this holds, so many of them that `rows` are `limit` together with them. */
const withLodged = async (
	db: Store,
	rows: Subject[],
	key: string,
	limit: number,
	isOne: (subject: Subject) => boolean,
): Promise<Subject[]> => {
	const found = [...rows];
	const ids = found.length < limit ? ((await residentsBehind(db, [key])).get(key) ?? []) : []; // Missing where nobody is said to be
	for (let from = 0; found.length < limit && from < ids.length; from += limit) {
		const residents = [...(await residentsOf(db, ids.slice(from, from + limit)))];
		found.push(...residents.map(([id, resident]) => subjectRow(id, resident)).filter(isOne));
	}

	return found.slice(0, limit);
};

export const subjectsNamed = async (db: Store, nameKey: string, limit: number): Promise<Subject[]> => {
	const rows = await db.subjects.where('nameKey').equals(nameKey).limit(limit).toArray();

	return withLodged(db, rows, nameKeyed(nameKey), limit, row => row.nameKey === nameKey);
};

/** For each of these names the ids of those who have it, so many of each; of residents, of those who may have it. */
export const namesakesOf = async (db: Store, nameKeys: string[], limit: number): Promise<Map<string, string[]>> => {
	const rows = await rowsOfAny(db.subjects, 'nameKey', nameKeys);
	const rowed = Map.groupBy(rows, row => row.nameKey);
	const lodged = await residentsBehind(db, nameKeys.map(nameKeyed));

	return new Map(
		nameKeys.map(name => {
			const ids = (rowed.get(name) ?? []).map(({id}) => id); // Missing where nobody with rows is called so; and so below
			return [name, [...ids, ...(lodged.get(nameKeyed(name)) ?? [])].slice(0, limit)];
		}),
	);
};

export const subjectsAt = async (
	db: Store,
	companyKey: string,
	kind: Subject['kind'],
	limit: number,
): Promise<Subject[]> => {
	const rows = await db.subjects
		.where('companyKey')
		.equals(companyKey)
		.filter(row => row.kind === kind)
		.limit(limit)
		.toArray();

	return withLodged(
		db,
		rows,
		companyKeyed(companyKey),
		limit,
		row => row.companyKey === companyKey && row.kind === kind,
	);
};

/** How many hits of one word are looked at to see whether it is rare. */
const most = 1000;

/** How many rows are read in search of somebody whose words are all common; then those found so far are the answer. */
const enough = 20_000;

const beginsWith = (row: Subject, words: string[]) => words.every(word => row.words.some(own => own.startsWith(word)));

const starting = (db: Store, word: string) => db.subjects.where('words').startsWith(word);

/** The ids on every list, in the order of the shortest. */
const onAll = (lists: string[][]): string[] => {
	const [shortest = [], ...others] = lists.toSorted((a, b) => a.length - b.length);
	const sets = others.map(list => new Set(list));

	return [...new Set(shortest)].filter(id => sets.every(set => set.has(id)));
};

/** Every word has many hits, so those who have them all are not far: rows are read until there are enough. */
const findCommon = async (db: Store, words: string[], limit: number): Promise<Subject[]> => {
	const found = new Map<string, Subject>();
	for (let [offset, step] = [0, limit * 10]; found.size < limit && offset < enough; offset += step, step = most) {
		const rows = await starting(db, words[0]!).offset(offset).limit(step).toArray();
		for (const row of rows) if (found.size < limit && beginsWith(row, words)) found.set(row.id, row);
		if (rows.length < step) break;
	}

	return [...found.values()];
};

/** Those of whom every word given begins a word; of one word alone, whole words come first. */
export const findSubjects = async (db: Store, words: string[], limit: number): Promise<Subject[]> => {
	const wanted = [...new Set(words.filter(word => word !== ''))].sort((a, b) => b.length - a.length);
	if (wanted.length === 0) return [];

	return db.transaction('r', db.subjects, db.blocks, async () => {
		if (wanted.length === 1) return await findCommon(db, wanted, limit);

		const hits = await Promise.all(wanted.map(word => starting(db, word).limit(most).primaryKeys()));
		const rare = hits.filter(ids => ids.length < most);
		if (rare.length === 0) return await findCommon(db, wanted, limit);

		const ids = onAll(rare);
		if (rare.length === wanted.length) return await subjectsOf(db, ids.slice(0, limit));

		const found: Subject[] = [];
		for (let from = 0; found.length < limit && from < ids.length; from += 100)
			found.push(...(await subjectsOf(db, ids.slice(from, from + 100))).filter(row => beginsWith(row, wanted)));
		return found.slice(0, limit);
	});
};

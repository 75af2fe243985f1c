// Holdings: what is held of many at once, for rows of a file that speak of people we know.
import type {Table} from 'dexie';
import type {Fact} from '@/lib/domain/fact';
import type {Handle} from '@/lib/domain/handle';
import type {Subject} from '@/lib/domain/subject';
import type {Verdict} from '@/lib/domain/verdict';
import type {Store} from './database';
import {blockOf, factRows, type Resident, residentsOf, subjectRow, wasResident} from './residents';

export type Holding = {subject: Subject; facts: Fact[]; handles: Handle[]; notes: string[]; verdicts: Verdict[]};

const lodged = (id: string, resident: Resident): Holding => ({
	subject: subjectRow(id, resident),
	facts: factRows(id, resident),
	handles: resident.handles,
	notes: resident.notes,
	verdicts: [],
});

/** Those who came in one block are read as one range: a question for each of a thousand takes a hundred times as long. */
const rangesOf = (ids: readonly string[]): [string, string][] => {
	const blocks = Map.groupBy(ids, id => (wasResident(id) ? blockOf(id) : id));

	return [...blocks.values()].map(list => {
		const sorted = list.toSorted();
		return [sorted[0]!, sorted.at(-1)!];
	});
};

const within = async <T>(table: Table<T, string>, ranges: [string, string][]): Promise<T[]> =>
	(
		await Promise.all(ranges.map(([from, to]) => table.where('subject').between(from, to, true, true).toArray()))
	).flat();

/** Of those of these ids who are there. */
export const holdingsOf = (db: Store, ids: string[]): Promise<Map<string, Holding>> =>
	db.transaction('r', [db.subjects, db.blocks, db.facts, db.handles, db.notes, db.verdicts], async () => {
		const subjects = (await db.subjects.bulkGet(ids)).filter(row => row !== undefined);
		const own = subjects.map(({id}) => id);
		const rows = new Set(own);
		const ranges = rangesOf(own);
		const [facts, handles, notes, verdicts] = await Promise.all([
			within(db.facts, ranges),
			within(db.handles, ranges),
			within(db.notes, ranges),
			within(db.verdicts, ranges),
		]);
		const of = <T extends {subject: string}>(rows: T[]) => Map.groupBy(rows, row => row.subject);
		const [factsBy, handlesBy, notesBy, verdictsBy] = [of(facts), of(handles), of(notes), of(verdicts)];
		const rowed = subjects.map((subject): [string, Holding] => [
			subject.id,
			{
				subject,
				facts: factsBy.get(subject.id) ?? [], // Missing where there is none; and so below
				handles: (handlesBy.get(subject.id) ?? []).map(({handle}) => handle),
				notes: (notesBy.get(subject.id) ?? []).map(({text}) => text),
				verdicts: verdictsBy.get(subject.id) ?? [],
			},
		]);
		const residents = await residentsOf(
			db,
			ids.filter(id => !rows.has(id)),
		);

		return new Map([
			...[...residents].map(([id, resident]): [string, Holding] => [id, lodged(id, resident)]),
			...rowed,
		]);
	});

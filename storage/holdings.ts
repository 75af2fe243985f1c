// Holdings: what is held of many at once, for rows of a file that speak of people we know.
import type {Fact} from '@/lib/domain/fact';
import type {Handle} from '@/lib/domain/handle';
import type {Subject} from '@/lib/domain/subject';
import type {Verdict} from '@/lib/domain/verdict';
import type {Store} from './database';
import {factRows, type Resident, residentsOf, subjectRow} from './residents';

export type Holding = {subject: Subject; facts: Fact[]; handles: Handle[]; notes: string[]; verdicts: Verdict[]};

const lodged = (id: string, resident: Resident): Holding => ({
	subject: subjectRow(id, resident),
	facts: factRows(id, resident),
	handles: resident.handles,
	notes: resident.notes,
	verdicts: [],
});

/** Of those of these ids who are there. */
export const holdingsOf = (db: Store, ids: string[]): Promise<Map<string, Holding>> =>
	db.transaction('r', [db.subjects, db.blocks, db.facts, db.handles, db.notes, db.verdicts], async () => {
		const subjects = (await db.subjects.bulkGet(ids)).filter(row => row !== undefined);
		const own = subjects.map(({id}) => id);
		const rows = new Set(own);
		const [facts, handles, notes, verdicts] = await Promise.all([
			db.facts.where('subject').anyOf(own).toArray(),
			db.handles.where('subject').anyOf(own).toArray(),
			db.notes.where('subject').anyOf(own).toArray(),
			db.verdicts.where('subject').anyOf(own).toArray(),
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

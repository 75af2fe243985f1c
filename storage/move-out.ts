// Moving out: whoever lives in a block gets rows of their own, as something is written about them.
import type {Store} from './database';
import type {Living} from './imports';
import {tellKeys} from './known';
import {strike} from './pages';
import {blockOf, factRows, handleRows, noteRows, positionOf, type Resident, residentsOf, subjectRow} from './residents';

export const livingOf = (residents: readonly Resident[]): Living => {
	const companies = residents.filter(({subject}) => subject.kind === 'company').length;

	return {
		people: residents.length - companies,
		companies,
		facts: residents.reduce((sum, {claims}) => sum + claims.length, 0),
		notes: residents.reduce((sum, {notes}) => sum + notes.length, 0),
	};
};

/** Adds to what lives in the blocks of an import, or takes away from it. */
export const sumLiving = (living: Living, more: Living, sign: 1 | -1 = 1): Living => ({
	people: living.people + sign * more.people,
	companies: living.companies + sign * more.companies,
	facts: living.facts + sign * more.facts,
	notes: living.notes + sign * more.notes,
});

const leave = async (db: Store, block: string, left: [string, Resident][]): Promise<void> => {
	const row = await db.blocks.get(block);
	if (!row) return;

	const people = [...row.people];
	for (const [id] of left) people[positionOf(id)] = '';
	await db.blocks.put({...row, people});
	await strike(
		db,
		block,
		left.map(([id]) => id),
	);
	const gone = livingOf(left.map(([, resident]) => resident));
	await db.imports
		.where('id')
		.equals(block.slice(0, 23))
		.modify(one => {
			one.living = sumLiving(one.living, gone, -1);
		});
};

/** Within the running transaction: those of these who live in a block have rows of their own from now on, and say what they said. */
export const moveOut = async (db: Store, ids: readonly string[]): Promise<void> => {
	const residents = [...(await residentsOf(db, ids))];
	if (residents.length === 0) return;

	await db.subjects.bulkPut(residents.map(([id, resident]) => subjectRow(id, resident)));
	const handles = residents.flatMap(([id, resident]) => handleRows(id, resident));
	await db.handles.bulkPut(handles);
	tellKeys('handles', handles);
	await db.facts.bulkPut(residents.flatMap(([id, resident]) => factRows(id, resident)));
	await db.notes.bulkPut(residents.flatMap(([id, resident]) => noteRows(id, resident)));
	const blocks = Map.groupBy(residents, ([id]) => blockOf(id));
	for (const [block, left] of blocks) await leave(db, block, left);
};

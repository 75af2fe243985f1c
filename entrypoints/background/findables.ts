// Findables: what the index reads of subjects, some at a time: of those with rows of their own, and of those who live in blocks.
import {Dexie} from 'dexie';
import type {Subject} from '@/lib/domain/subject';
import type {Findable} from '@/lib/find/entry';
import type {Store} from '@/storage/database';
import {placesOf} from '@/storage/facts';
import {noteRows, type Resident, residentsIn, residentsOf, roomFor, subjectRow} from '@/storage/residents';

type TouchKey = [subject: string, at: number];
/** How far reading has come: through the rows, then through the blocks. */
export type Read = {of: 'subjects' | 'blocks'; after: string};

/** People in one portion: reading them holds the keeper for a few milliseconds. */
const portion = 150;

const resident = ([id, one]: [string, Resident]): Findable => ({
	subject: subjectRow(id, one),
	notes: noteRows(id, one),
	touches: [],
	places: one.claims.flatMap(([field, value]) => (field === 'location' ? [value] : [])),
});

const withTheirs = (
	subjects: Subject[],
	notes: {subject: string; text: string; at: number}[],
	touches: TouchKey[],
	places: [subject: string, place: string][],
) => {
	const placesBy = Map.groupBy(places, ([subject]) => subject);
	const notesBy = Map.groupBy(notes, note => note.subject);
	const touchesBy = Map.groupBy(touches, ([subject]) => subject);
	return subjects.map(
		(subject): Findable => ({
			subject,
			notes: notesBy.get(subject.id) ?? [], // Missing where there is none
			touches: (touchesBy.get(subject.id) ?? []).map(([, at]) => at), // Missing as well
			places: (placesBy.get(subject.id) ?? []).map(([, place]) => place), // Missing as well
		}),
	);
};

/** The next portion in the order of the ids, and where the one after it begins; null after the last. */
export const findablesAfter = (db: Store, {of, after}: Read): Promise<{findables: Findable[]; next: Read | null}> =>
	db.transaction('r', [db.subjects, db.notes, db.touches, db.blocks, db.facts], async () => {
		if (of === 'blocks') {
			const rows = await db.blocks
				.where('id')
				.above(after)
				.limit(Math.floor(portion / roomFor))
				.toArray();
			const last = rows.at(-1);
			return {findables: residentsIn(rows).map(resident), next: last ? {of, after: last.id} : null};
		}
		const subjects = await db.subjects.where('id').above(after).limit(portion).toArray();
		const [first, last] = [subjects[0], subjects.at(-1)];
		if (!first || !last) return {findables: [], next: {of: 'blocks', after: ''}};

		const [notes, touches, places] = await Promise.all([
			db.notes.where('subject').between(first.id, last.id, true, true).toArray(),
			db.touches.where('[subject+at]').between([first.id, Dexie.minKey], [last.id, Dexie.maxKey]).keys(),
			placesOf(db, first.id, last.id),
		]);
		return {
			findables: withTheirs(subjects, notes, touches as unknown as TouchKey[], places),
			next: {of, after: last.id},
		};
	});

/** Everybody in each of these blocks; null for a block that is no more. */
export const findablesIn = async (db: Store, blocks: string[]): Promise<(Findable[] | null)[]> =>
	(await db.blocks.bulkGet(blocks)).map(row => (row ? residentsIn([row]).map(resident) : null));

/** Of those of these ids who are there. */
export const findablesOf = (db: Store, ids: string[]): Promise<Findable[]> =>
	db.transaction('r', [db.subjects, db.notes, db.touches, db.blocks, db.facts], async () => {
		const subjects = (await db.subjects.bulkGet(ids)).filter(row => row !== undefined);
		const own = new Set(subjects.map(({id}) => id));
		const lodged = await residentsOf(
			db,
			ids.filter(id => !own.has(id)),
		);
		const [notes, touches, places] = await Promise.all([
			db.notes
				.where('subject')
				.anyOf([...own])
				.toArray(),
			Promise.all(
				[...own].map(id => db.touches.where('[subject+at]').between([id, Dexie.minKey], [id, Dexie.maxKey]).keys()),
			),
			Promise.all([...own].map(id => placesOf(db, id, id))),
		]);
		return [
			...withTheirs(subjects, notes, touches.flat() as unknown as TouchKey[], places.flat()),
			...[...lodged].map(resident),
		];
	});

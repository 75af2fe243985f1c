// Findables: what the index reads of subjects, some at a time: of those with rows of their own, and of those who live in blocks.
import {Dexie} from 'dexie';
import type {Subject} from '@/lib/domain/subject';
import type {Findable} from '@/lib/find/entry';
import type {Store} from '@/storage/database';
import {placesOf} from '@/storage/facts';
import {noteRows, type Resident, residentsIn, residentsOf, subjectRow} from '@/storage/residents';
import {type Read, type Some, someAfter} from './everybody';

type TouchKey = [subject: string, at: number];
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

const between = async (db: Store, subjects: Subject[], first: string, last: string): Promise<Findable[]> => {
	const [notes, touches, places] = await Promise.all([
		db.notes.where('subject').between(first, last, true, true).toArray(),
		db.touches.where('[subject+at]').between([first, Dexie.minKey], [last, Dexie.maxKey]).keys(),
		placesOf(db, first, last),
	]);
	return withTheirs(subjects, notes, touches as unknown as TouchKey[], places);
};

/** The next portion of what the index reads. */
export const findablesAfter = (db: Store, read: Read): Promise<Some<Findable>> =>
	db.transaction('r', [db.subjects, db.notes, db.touches, db.blocks, db.facts], () =>
		someAfter(db, read, resident, (subjects, first, last) => between(db, subjects, first, last)),
	);

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

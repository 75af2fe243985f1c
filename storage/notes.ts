// Notes: what the rep wrote about a subject.
import type {Note} from '@/lib/domain/note';
import type {Store} from './database';
import {atOnce, noteRows, residentsOf} from './residents';

export type NoteRow = Note;
export const notesIndex = 'id, subject';

export const noteOf = async (db: Store, id: string): Promise<Note | undefined> => {
	const [subject = ''] = id.split('.');

	return atOnce(
		db,
		'notes',
		[subject],
		async () => (await db.notes.get(id)) ?? (await lodged(db, subject)).find(row => row.id === id),
	);
};

/** The newest first. */
export const notesOf = async (db: Store, subject: string): Promise<Note[]> => {
	const rows = await atOnce(db, 'notes', [subject], async () => [
		...(await db.notes.where('subject').equals(subject).toArray()),
		...(await lodged(db, subject)),
	]);

	return rows.sort((a, b) => b.at - a.at);
};

const lodged = async (db: Store, subject: string): Promise<Note[]> => {
	const resident = (await residentsOf(db, [subject])).get(subject);

	return resident ? noteRows(subject, resident) : [];
};

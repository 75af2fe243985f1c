// Notes: what the rep wrote about a subject.
import type {Note} from '@/lib/domain/note';
import type {Store} from './database';

export type NoteRow = Note;
export const notesIndex = 'id, subject';

export const noteOf = (db: Store, id: string): Promise<Note | undefined> => db.notes.get(id);

/** The newest first. */
export const notesOf = async (db: Store, subject: string): Promise<Note[]> => {
	const rows = await db.notes.where('subject').equals(subject).toArray();

	return rows.sort((a, b) => b.at - a.at);
};

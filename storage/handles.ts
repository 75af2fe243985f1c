// Handles: which subject stands behind an outside key.
import type {Handle} from '@/lib/domain/handle';
import type {Store} from './database';

export type HandleRow = {
	handle: Handle;
	subject: string;
	/** Who said so, as the source of a fact. */
	source: string;
	seenAt: number;
};
export const handlesIndex = 'handle, subject';

/** Handle → subject id, of those that are known. */
export const subjectsBehind = async (db: Store, handles: Handle[]): Promise<Map<Handle, string>> => {
	const rows = await db.handles.bulkGet(handles);

	return new Map(rows.flatMap(row => (row ? [[row.handle, row.subject]] : [])));
};

export const handlesOf = (db: Store, subject: string): Promise<HandleRow[]> =>
	db.handles.where('subject').equals(subject).toArray();

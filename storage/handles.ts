// Handles: which subject stands behind an outside key.
import type {Handle} from '@/lib/domain/handle';
import type {Store} from './database';
import {residentOwners} from './lodging';
import {atOnce, handleRows, residentsOf} from './residents';

export type HandleRow = {
	handle: Handle;
	subject: string;
	/** Who said so, as the source of a fact. */
	source: string;
	seenAt: number;
};
export const handlesIndex = 'handle, subject';

/** Handle → subject id, of those that are known. */
export const subjectsBehind = (
	db: Store,
	handles: Handle[],
	/** False of a handle that surely has no row of its own: a thousand need not be looked for one by one. */
	mayHaveRow: (handle: Handle) => boolean = () => true,
): Promise<Map<Handle, string>> =>
	db.transaction('r', db.handles, db.imports, db.pages, db.blocks, async () => {
		const rows = await db.handles.bulkGet(handles.filter(mayHaveRow));
		const known = new Map(rows.flatMap(row => (row ? [[row.handle, row.subject] as const] : [])));
		const unknown = handles.filter(handle => !known.has(handle));

		return new Map([...known, ...(await residentOwners(db, unknown))]);
	});

export const handlesOf = (db: Store, subject: string): Promise<HandleRow[]> =>
	atOnce(db, 'handles', [subject], async () => {
		const rows = await db.handles.where('subject').equals(subject).toArray();
		const resident = (await residentsOf(db, [subject])).get(subject);

		return resident ? handleRows(subject, resident) : rows;
	});

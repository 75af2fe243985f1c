// Everybody of the store, some at a time: those with rows of their own first, then those who live in blocks.
import type {Subject} from '@/lib/domain/subject';
import type {Store} from '@/storage/database';
import {type Resident, residentsIn, roomFor} from '@/storage/residents';

/** How far reading has come: through the rows, then through the blocks. */
export type Read = {of: 'subjects' | 'blocks'; after: string};
/** Whom it holds, in the order of their ids, and where the one after it begins; null after the last. */
export type Some<T> = {all: T[]; next: Read | null};

/** People in one: reading them holds the keeper for a few milliseconds. */
const most = 150;

/** Within the running transaction. */
export const someAfter = async <T>(
	db: Store,
	{of, after}: Read,
	resident: (one: [string, Resident]) => T,
	/** Of subjects in the order of their ids, with the first and the last of these. */
	withTheirs: (subjects: Subject[], first: string, last: string) => Promise<T[]>,
): Promise<Some<T>> => {
	if (of === 'blocks') {
		const rows = await db.blocks
			.where('id')
			.above(after)
			.limit(Math.floor(most / roomFor))
			.toArray();
		const last = rows.at(-1);
		return {all: residentsIn(rows).map(resident), next: last ? {of, after: last.id} : null};
	}
	const subjects = await db.subjects.where('id').above(after).limit(most).toArray();
	const [first, last] = [subjects[0], subjects.at(-1)];
	if (!first || !last) return {all: [], next: {of: 'blocks', after: ''}};

	return {all: await withTheirs(subjects, first.id, last.id), next: {of, after: last.id}};
};

// Doing: an act of the rep is written once, told to every view, and undoable for ten seconds.
import type {Act} from '@/storage/act';
import {commit, purge} from '@/storage/commit';
import {withStore} from '@/storage/open';
import {broadcast} from './broadcast';
import {followSoon} from './follow-soon';

/** One act of the rep: written once, told to every view, and no longer undoable ten seconds later. */
export const act = async <T>(op: string, write: (act: Act) => Promise<T>): Promise<T | undefined> => {
	const result = await withStore(async db => {
		followSoon(db);
		return commit(db, op, write);
	});
	broadcast(null);
	setTimeout(() => withStore(db => purge(db, Date.now())).catch(() => {}), 10_500);
	return result;
};

export const done = async (op: string, write: (act: Act) => Promise<unknown>): Promise<null> => {
	await act(op, write);
	return null;
};

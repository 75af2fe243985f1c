// The kept answers: for 30 days and 50 MB at most; all of them can be asked again.
import type {Answer} from '@/lib/domain/answer';
import type {Store} from './database';

export type AnswerRow = Answer;
export const answersIndex = 'id, [at+size]';

const keptFor = 30 * 24 * 60 * 60 * 1000;
const mostBytes = 50 * 1024 * 1024;

/** Drops what is too old, what claims to be from the future, and the oldest of too much. None is opened for that. */
export const purgeAnswers = (db: Store, now: number, most = mostBytes): Promise<void> =>
	db.transaction('rw', db.answers, async () => {
		const byAge = () => db.answers.where('[at+size]');
		await byAge()
			.below([now - keptFor])
			.delete();
		await byAge()
			.above([now + keptFor, []])
			.delete();
		const keys = (await db.answers.orderBy('[at+size]').keys()) as unknown as [number, number][];
		let left = most;
		const last = keys.findLast(([, size]) => {
			left -= size;
			return left < 0;
		});
		if (last) await byAge().belowOrEqual(last).delete(); // Missing where there is room for all
	});

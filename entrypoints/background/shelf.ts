// The shelf of the keeper: what the paper and the streams ask of its store.
import type {Shelf} from '@/lib/paper/shelf';
import type {Store} from '@/storage/database';
import {subjectsBehind} from '@/storage/handles';
import {meetingsBetween} from '@/storage/meetings';
import {noticedAfter, noticedBy} from '@/storage/noticed';
import {keepPaper, keptPaper} from '@/storage/papers';
import {readSettings} from '@/storage/settings';
import {subjectsOf} from '@/storage/subjects';
import {countWatches, watchesOf} from '@/storage/watches';
import {evidenceOf} from './evidence';
import {tasteFor} from './habits';
import {holdingOf} from './held';

/** Whoever waits longer than this for their turn is not up to date, in milliseconds. */
const day = 24 * 3600_000;

export const shelfOf = async (db: Store): Promise<Shelf> => ({
	settings: await readSettings(db),
	after: spot => noticedAfter(db, spot),
	rows: ids => noticedBy(db, ids),
	subjects: ids => subjectsOf(db, ids),
	facts: ids => evidenceOf(db, ids),
	behind: handles => subjectsBehind(db, handles),
	meetings: (from, until) => meetingsBetween(db, from, until),
	unread: async now => {
		const {left, behind, since} = await countWatches(db, now);
		const waiting = since !== null && now - since > day ? behind : 0;
		// Of whom something was left out may wait as well.
		return Math.max(
			waiting,
			Object.values(left).reduce((sum, count) => sum + count, 0),
		);
	},
	held: subject => holdingOf(db, subject),
	taste: async signals => tasteFor(db, signals, await readSettings(db)),
	isWatched: async subject => (await watchesOf(db, subject)).length > 0,
	kept: () => keptPaper(db),
	keep: kept => keepPaper(db, kept),
});

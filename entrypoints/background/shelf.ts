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
import {tasteFor} from './habits';
import {holdingOf} from './held';

export const shelfOf = async (db: Store): Promise<Shelf> => ({
	settings: await readSettings(db),
	after: spot => noticedAfter(db, spot),
	rows: ids => noticedBy(db, ids),
	subjects: ids => subjectsOf(db, ids),
	facts: ids => db.facts.bulkGet(ids),
	behind: handles => subjectsBehind(db, handles),
	meetings: (from, until) => meetingsBetween(db, from, until),
	unread: async now => Object.values((await countWatches(db, now)).left).reduce((sum, count) => sum + count, 0),
	held: subject => holdingOf(db, subject),
	taste: async signals => tasteFor(db, signals, await readSettings(db)),
	isWatched: async subject => (await watchesOf(db, subject)).length > 0,
	kept: () => keptPaper(db),
	keep: kept => keepPaper(db, kept),
});

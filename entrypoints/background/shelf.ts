// The shelf of the keeper: what the paper and the streams ask of its store.
import type {Shelf} from '@/lib/paper/shelf';
import type {Store} from '@/storage/database';
import {subjectsBehind} from '@/storage/handles';
import {meetingsBetween} from '@/storage/meetings';
import {noticedAfter, noticedBy} from '@/storage/noticed';
import {keepPaper, keptPaper} from '@/storage/papers';
import {readSettings} from '@/storage/settings';
import {subjectsOf} from '@/storage/subjects';
import {lastTouchesOf} from '@/storage/touches';
import {leftOut} from '@/storage/watches';

export const shelfOf = async (db: Store): Promise<Shelf> => ({
	settings: await readSettings(db),
	after: spot => noticedAfter(db, spot),
	rows: ids => noticedBy(db, ids),
	subjects: ids => subjectsOf(db, ids),
	facts: ids => db.facts.bulkGet(ids),
	touches: subjects => lastTouchesOf(db, subjects),
	behind: handles => subjectsBehind(db, handles),
	meetings: (from, until) => meetingsBetween(db, from, until),
	unread: () => leftOut(db),
	kept: () => keptPaper(db),
	keep: kept => keepPaper(db, kept),
});

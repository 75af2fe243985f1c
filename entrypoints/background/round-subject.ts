// A round's turn at somebody who is watched: every source whose answer no longer holds is asked, and the row says until when that is.
import type {Watch} from '@/lib/domain/watch';
import {nextDay} from '@/lib/net/pace';
import {dueAfter, leftBy} from '@/lib/rounds';
import {askedOf} from '@/storage/asked';
import {currentOf} from '@/storage/merges';
import {withStore} from '@/storage/open';
import {readSettings} from '@/storage/settings';
import {turnedTo} from '@/storage/watches';
import {askAbout} from './asking';
import {noticing} from './noticing';
import {isOn} from './source-ready';

const day = 24 * 60 * 60 * 1000;

/**
 * Killed within, it is gone on with: what was answered holds by its own row, and the turn is not over before the watch says so. Answers
 * false where every source that could be asked has its part of the day spent: then they wait as long as they did.
 */
export const turnAtSubject = async (watch: Watch & {subject: string}, signal: AbortSignal): Promise<boolean> => {
	const subject = await withStore(db => currentOf(db, watch.subject));
	const said = await askAbout(subject, 'watch', signal);
	// Switched off or locked meanwhile: nothing was asked, and the turn is still theirs.
	if (said === null || signal.aborted) return true;

	if (said.length > 0 && said.every(({outcome}) => outcome === 'closed')) {
		await withStore(db => turnedTo(db, watch, {at: watch.at, due: watch.due, left: 'closed'}));
		return false;
	}
	const now = Date.now();
	// Silence says nothing to any source: it is looked for at each turn.
	await withStore(db => noticing(db, subject, now));
	const [rows, settings] = await withStore(db => Promise.all([askedOf(db, subject), readSettings(db)]));
	const held = rows.filter(({source}) => isOn(source, settings)).map(({until}) => until);
	// Of the sources whose part of the day is spent nothing holds.
	const closed = said.flatMap(({outcome, until}) => (outcome === 'closed' ? [until ?? nextDay(now)] : [])); // Missing where it was switched off within
	const holds = Math.min(...held, ...closed, now + 7 * day);
	const turn = {at: now, due: dueAfter(holds, now, Math.random), left: leftBy(said.map(({outcome}) => outcome))};
	await withStore(db => turnedTo(db, watch, turn));
	return true;
};

// Meetings: the calendar as it was last read.
import type {Meeting} from '@/lib/domain/meeting';
import type {Store} from './database';

export type MeetingRow = Meeting;
export const meetingsIndex = 'id, at';

/** The calendar was read anew: these are all there are. */
export const writeMeetings = (db: Store, meetings: Meeting[]): Promise<void> =>
	db.transaction('rw', db.meetings, async () => {
		await db.meetings.clear();
		await db.meetings.bulkPut(meetings);
	});

/** Those that begin between two moments, in the order of time. */
export const meetingsBetween = (db: Store, from: number, until: number): Promise<Meeting[]> =>
	db.meetings.where('at').between(from, until, true, true).sortBy('at');

// Meetings: the calendar as it was last read.
import type {Meeting} from '@/lib/domain/meeting';

export type MeetingRow = Meeting;
export const meetingsIndex = 'id, at';

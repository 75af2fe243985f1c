// Making the paper: put together before it is asked for, and shown without what was put away since.
import type {Handle} from '@/lib/domain/handle';
import {handleValue} from '@/lib/domain/handle';
import type {Meeting} from '@/lib/domain/meeting';
import {type Paper, type PaperKept, type PaperMeeting, paperSections} from '@/lib/domain/paper';
import {shortened} from '@/lib/paper/budget';
import {dayAround, dayOf} from '@/lib/paper/clock';
import {brief} from '@/lib/paper/shown';
import type {Store} from '@/storage/database';
import {subjectsBehind} from '@/storage/handles';
import {meetingsBetween} from '@/storage/meetings';
import {noticedBy} from '@/storage/noticed';
import {keepPaper, keptPaper} from '@/storage/papers';
import {readSettings} from '@/storage/settings';
import {subjectsOf} from '@/storage/subjects';
import {leftOut} from '@/storage/watches';
import {later} from './later';
import {isOpen, withSubjects} from './noticed';
import {rankedLately} from './paper-rank';

/** So many meetings are told, and of each so many who take part. */
const [meetings, guests] = [8, 3];

const meetingShown = async (db: Store, meeting: Meeting): Promise<PaperMeeting> => {
	const {people, ...own} = meeting;
	const named = people.slice(0, guests);
	const behind = await subjectsBehind(db, named);
	const subjects = new Map((await subjectsOf(db, [...behind.values()])).map(one => [one.id, one]));
	const guestOf = (handle: Handle) => {
		const subject = subjects.get(behind.get(handle) ?? ''); // Missing where we do not know them
		return subject
			? {
					subject: subject.id,
					name: shortened(subject.name, 6, 60),
					company: subject.company && shortened(subject.company, 6, 60),
				}
			: {subject: null, name: shortened(handleValue(handle), 3, 60), company: null};
	};
	return {
		...own,
		title: shortened(own.title, 12, 90),
		place: own.place === null ? null : shortened(own.place, 8, 60),
		guests: named.map(guestOf),
		more: people.length - named.length,
	};
};

const meetingsOf = async (db: Store, now: number): Promise<PaperMeeting[]> => {
	const [from, until] = dayAround(now);
	const today = await meetingsBetween(db, from, until);

	return Promise.all(today.slice(0, meetings).map(one => meetingShown(db, one)));
};

/** Puts the paper of this day together and keeps it. */
export const makePaper = async (db: Store, now: number): Promise<PaperKept> => {
	const {paperOf} = await later();
	const told = await rankedLately(db, await readSettings(db), now);
	const kept = {
		day: dayOf(now),
		madeAt: now,
		unread: await leftOut(db),
		...paperOf(told, await meetingsOf(db, now)),
	};
	await keepPaper(db, kept);
	return kept;
};

/** The paper of this day. What was put away, muted or forgotten since is not in it, and nothing comes in its place: it ends. */
export const paper = async (db: Store, now: number): Promise<Paper> => {
	const before = await keptPaper(db);
	const kept = before?.day === dayOf(now) ? before : await makePaper(db, now); // Missing before the first
	const ids = [kept.deer, ...paperSections.flatMap(section => kept.sections[section])].flatMap(id => id ?? []); // Missing on a quiet day
	const [settings, rows] = [await readSettings(db), await noticedBy(db, ids)];
	const shown = await withSubjects(
		db,
		rows.filter(row => isOpen(row, settings, now)),
	);
	const byId = new Map(shown.map(item => [item.id, brief(item)]));
	return {
		day: kept.day,
		madeAt: kept.madeAt,
		meetings: await meetingsOf(db, now),
		deer: byId.get(kept.deer ?? '') ?? null, // Missing on a quiet day, and when it was put away
		sections: paperSections
			.map(section => ({section, items: kept.sections[section].flatMap(id => byId.get(id) ?? [])})) // Missing when put away
			.filter(({items}) => items.length > 0),
		unread: kept.unread,
	};
};

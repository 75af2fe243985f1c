// Making the paper: put together before it is asked for, and shown without what was put away since.
import {type Handle, handleValue} from '../domain/handle';
import type {Meeting} from '../domain/meeting';
import {type Paper, type PaperKept, type PaperMeeting, paperSections} from '../domain/paper';
import {paperOf} from '../paper';
import {shortened} from './budget';
import {dayAround, dayOf} from './clock';
import {isOpen} from './open';
import {rankedLately} from './rank';
import type {Shelf} from './shelf';
import {brief, withSubjects} from './shown';

/** So many meetings are told, and of each so many who take part. */
const [meetings, guests] = [8, 3];

const meetingShown = async (shelf: Shelf, meeting: Meeting): Promise<PaperMeeting> => {
	const {people, ...own} = meeting;
	const named = people.slice(0, guests);
	const behind = await shelf.behind(named);
	const subjects = new Map((await shelf.subjects([...behind.values()])).map(one => [one.id, one]));
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

const meetingsOf = async (shelf: Shelf, now: number): Promise<PaperMeeting[]> => {
	const [from, until] = dayAround(now);
	const today = await shelf.meetings(from, until);

	return Promise.all(today.slice(0, meetings).map(one => meetingShown(shelf, one)));
};

/** Puts the paper of this day together and keeps it. */
export const makePaper = async (shelf: Shelf, now: number): Promise<PaperKept> => {
	// As they will stand there: no line is charged for words that it will not have.
	const told = (await rankedLately(shelf, now)).map(({item, worth}) => ({item: brief(item), worth}));
	const kept = {
		day: dayOf(now),
		madeAt: now,
		unread: await shelf.unread(),
		...paperOf(told, await meetingsOf(shelf, now)),
	};
	await shelf.keep(kept);
	return kept;
};

/** The paper of this day. What was put away, muted or forgotten since is not in it, and nothing comes in its place: it ends. */
export const paper = async (shelf: Shelf, now: number): Promise<Paper> => {
	const before = await shelf.kept();
	const kept = before?.day === dayOf(now) ? before : await makePaper(shelf, now); // Missing before the first
	const ids = [kept.deer, ...paperSections.flatMap(section => kept.sections[section])].flatMap(id => id ?? []); // Missing on a quiet day
	const rows = await shelf.rows(ids);
	const shown = await withSubjects(
		shelf,
		rows.filter(row => isOpen(row, shelf.settings, now)),
	);
	const byId = new Map(shown.map(item => [item.id, brief(item)]));
	return {
		day: kept.day,
		madeAt: kept.madeAt,
		meetings: await meetingsOf(shelf, now),
		deer: byId.get(kept.deer ?? '') ?? null, // Missing on a quiet day, and when it was put away
		sections: paperSections
			.map(section => ({section, items: kept.sections[section].flatMap(id => byId.get(id) ?? [])})) // Missing when put away
			.filter(({items}) => items.length > 0),
		unread: kept.unread,
	};
};

// Meetings: what a calendar file says of the time between two moments, repeats and exceptions worked out.
import type {Handle} from '../domain/handle';
import type {Meeting} from '../domain/meeting';
import {type Line, linesOf, unescaped} from './lines';
import {daysOf, ruleOf} from './repeats';
import {momentOf, type Wall} from './zone';

type When = {wall: Wall; zone: string | null; allDay: boolean};

const day = 86_400_000;
/** So many entries are read, and so many meetings made of them. */
const [mostEntries, mostMeetings] = [20_000, 2000];

const whenOf = ({value, params}: Line): When | null => {
	const [, year, month, date, hour, minute, second, utc] =
		/^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)?(Z)?)?$/u.exec(value.trim()) ?? []; // Missing where it is no date
	if (year === undefined) return null;

	const wall = {
		day: Math.floor(Date.UTC(Number(year), Number(month) - 1, Number(date)) / day),
		time: ((Number(hour ?? 0) * 60 + Number(minute ?? 0)) * 60 + Number(second ?? 0)) * 1000, // Missing of a whole day
	};
	return {wall, zone: utc ? 'UTC' : (params.TZID ?? null), allDay: hour === undefined}; // Missing where the clock of this machine is meant
};

/** `PT1H30M` in milliseconds. */
const durationOf = (text: string): number => {
	const [, weeks = 0, days = 0, hours = 0, minutes = 0] =
		/^\+?P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:\d+S)?)?$/u.exec(text.trim()) ?? []; // Missing where it is none

	return (Number(weeks) * 7 + Number(days)) * day + (Number(hours) * 60 + Number(minutes)) * 60_000;
};

type Entry = {lines: Line[]; one: (name: string) => Line | undefined};

const entriesOf = (text: string): Entry[] => {
	const [entries, open]: [Entry[], Line[][]] = [[], []];
	for (const line of linesOf(text)) {
		if (line.name === 'BEGIN') open.push([]);
		else if (line.name === 'END') {
			const lines = open.pop() ?? []; // Missing where it was never begun
			if (line.value.toUpperCase() === 'VEVENT' && entries.length < mostEntries)
				entries.push({lines, one: name => lines.find(one => one.name === name)});
		} else open.at(-1)?.push(line); // Missing outside of everything
	}
	return entries;
};

const peopleOf = ({lines}: Entry, own: (email: string) => boolean): Handle[] => [
	...new Set(
		lines.flatMap(({name, value}): Handle[] => {
			const email = /^mailto:\s*([^\s@]+@[^\s@]+\.[^\s@]+)$/iu.exec(value)?.[1]?.toLowerCase(); // Missing in a room
			return (name === 'ATTENDEE' || name === 'ORGANIZER') && email && !own(email) ? [`email:${email}`] : [];
		}),
	),
];

const startsOf = (entry: Entry, start: When, from: number, until: number): number[] => {
	const at = (wall: Wall) => momentOf(wall, start.zone);
	const rule = entry.one('RRULE') ? ruleOf(entry.one('RRULE')!.value) : null; // Missing never: it was asked just now
	if (!rule) return [at(start.wall)].filter(one => one < until);

	const last = Math.ceil(until / day) + 1;
	const end = rule.until === null ? null : whenOf({name: '', params: {}, value: rule.until});
	const isOver = (one: number, wall: Wall) =>
		end !== null && (end.allDay ? wall.day > end.wall.day : one > momentOf(end.wall, end.zone ?? start.zone)); // Missing where it is in the zone of the start
	const found: number[] = [];
	for (const one of daysOf(rule, start.wall.day, last)) {
		if (one < Math.floor(from / day) - 2) continue;

		const wall = {...start.wall, day: one};
		const moment = at(wall);
		if (isOver(moment, wall) || moment >= until) break;
		if (moment >= from - day) found.push(moment);
	}
	return found;
};

const datesOf = ({lines}: Entry, name: string): number[] =>
	lines
		.filter(line => line.name === name)
		.flatMap(line => line.value.split(',').map(value => whenOf({...line, value})))
		.flatMap(when => (when ? momentOf(when.wall, when.zone) : [])); // Missing where it is no date

/** In the order of time. `own`: whether an address is the rep's. What is a whole day long and of nobody else is no meeting. */
export const meetingsOf = (text: string, from: number, until: number, own: (email: string) => boolean): Meeting[] => {
	const entries = entriesOf(text);
	const uid = (entry: Entry) => entry.one('UID')?.value ?? ''; // Missing in a careless file
	// One of a row that was moved or cancelled stands for itself.
	const moved = new Set(entries.flatMap(entry => datesOf(entry, 'RECURRENCE-ID').map(at => `${uid(entry)} ${at}`)));
	const meetings = entries.flatMap((entry): Meeting[] => {
		const start = entry.one('DTSTART') && whenOf(entry.one('DTSTART')!); // Missing in what is no meeting, and so below
		if (!start || /^CANCELLED$/iu.test(entry.one('STATUS')?.value ?? '')) return [];

		const people = peopleOf(entry, own);
		if (start.allDay && people.length === 0) return [];

		const end = entry.one('DTEND') && whenOf(entry.one('DTEND')!);
		const long = end
			? Math.max(0, momentOf(end.wall, end.zone ?? start.zone) - momentOf(start.wall, start.zone))
			: durationOf(entry.one('DURATION')?.value ?? '') || (start.allDay ? day : 0);
		const isOne = entry.one('RECURRENCE-ID') !== undefined;
		const not = new Set(datesOf(entry, 'EXDATE'));
		return [
			...(isOne ? [momentOf(start.wall, start.zone)] : startsOf(entry, start, from, until)),
			...datesOf(entry, 'RDATE'),
		]
			.filter(at => !not.has(at) && (isOne || !moved.has(`${uid(entry)} ${at}`)) && at < until && at + long >= from)
			.map(at => ({
				id: `${uid(entry)}|${at}`.slice(0, 900),
				at,
				until: at + long,
				title: unescaped(entry.one('SUMMARY')?.value ?? '').slice(0, 300),
				place: unescaped(entry.one('LOCATION')?.value ?? '').slice(0, 300) || null,
				people,
			}));
	});
	return [...new Map(meetings.map(one => [one.id, one])).values()].sort((a, b) => a.at - b.at).slice(0, mostMeetings);
};

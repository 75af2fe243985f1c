// The calendar: a feed whose address the rep gave, read now and then; five minutes before a meeting the badge says so.
import browser from 'webextension-polyfill';
import type {Meeting} from '@/lib/domain/meeting';
import type {CalendarState} from '@/lib/messages';
import {NetTrouble} from '@/lib/net/trouble';
import {meetingsBetween, writeMeetings} from '@/storage/meetings';
import {withStore} from '@/storage/open';
import {secretsOf, writeSecrets} from '@/storage/secrets';
import {readSettings} from '@/storage/settings';
import type {AlarmName} from './alarms';
import {broadcast} from './broadcast';
import {later} from './later';
import {getFor} from './net';
import {keep, recall} from './session';
import {BadMessage} from './trouble';
import {unframed} from './unframed';

const minute = 60_000;
const day = 24 * 60 * minute;
/** What is kept of it: from yesterday to two weeks ahead. */
const ahead = 14 * day;
/** Before a meeting begins. */
export const before = 5 * minute;
/** A year of a busy calendar. */
const most = 8 * 1024 * 1024;

const reading: AlarmName = 'calendar';
const ringing: AlarmName = 'meeting';
const source = 'calendar';
/** In minutes. */
const every = 30;

const addressOf = async (): Promise<string | null> => (await withStore(db => secretsOf(db, source))).address ?? null; // Missing where the rep gave none

/** `webcal:` is what calendars write for the same over https. */
const urlOf = (address: string): URL | null => {
	const url = URL.parse(address.trim().replace(/^webcals?:/iu, 'https:'));

	return url && /^https?:$/u.test(url.protocol) && url.username === '' && url.password === '' ? url : null;
};

/** The alarm of the next meeting; none where none comes. */
const ringNext = async (now: number): Promise<void> => {
	const [next] = await withStore(db => meetingsBetween(db, now + before, now + ahead));
	if (next) browser.alarms.create(ringing, {when: next.at - before});
	else await browser.alarms.clear(ringing);
};

const fetchAll = async (url: URL, now: number): Promise<Meeting[]> => {
	const asker = {
		...{id: source, origins: [`${url.protocol}//${url.hostname}/*`], pace: {every: 10_000, perDay: 100}},
		...{keeps: {fresh: 0, nothing: 0}, hidden: true},
	};
	const reply = await (await getFor())(asker, {reason: 'watch'})({
		url: url.href,
		sends: ['nothing'],
		secret: true,
		most,
	});
	if (!/^\s*BEGIN:VCALENDAR/iu.test(reply.text)) throw new NetTrouble('unreadable');

	const {self} = await withStore(readSettings);
	const own = (email: string) => self.emails.includes(email) || self.domains.includes(email.split('@')[1] ?? ''); // Missing never: it is an address
	return (await later()).meetingsOf(reply.text, now - day, now + ahead, own);
};

/** Reads it anew. Where that fails, what was read before stays. */
export const read = async (now: number): Promise<void> => {
	const url = urlOf((await addressOf()) ?? '');
	if (!url) return;

	let trouble: string | null = null;
	try {
		const meetings = await fetchAll(url, now);
		await withStore(db => writeMeetings(db, meetings));
	} catch (error) {
		trouble = error instanceof NetTrouble ? error.trouble : 'unreadable';
	}
	await keep('calendar', {at: now, trouble});
	await ringNext(now);
	broadcast(null);
};

const state = async (): Promise<CalendarState> => {
	const now = Date.now();
	const url = urlOf((await addressOf()) ?? '');
	const [next] = url ? await withStore(db => meetingsBetween(db, now, now + ahead)) : [];
	const last = await recall('calendar');
	return {
		host: url?.host ?? null, // Missing where there is none
		at: last?.at ?? null, // Missing before the first reading, as below
		trouble: last?.trouble ?? null,
		next: next ? {title: next.title, at: next.at} : null,
	};
};

export const keepAlarm = async (): Promise<void> => {
	if ((await addressOf()) === null) await Promise.all([reading, ringing].map(name => browser.alarms.clear(name)));
	else if (!(await browser.alarms.get(reading)))
		browser.alarms.create(reading, {delayInMinutes: 1, periodInMinutes: every});
};

const give = async (address: string): Promise<CalendarState> => {
	const url = address === '' ? null : urlOf(address);
	if (address !== '' && !url) throw new BadMessage();

	await withStore(async db => {
		await writeSecrets(db, source, {address: url?.href ?? ''}); // Missing where it is taken away
		await writeMeetings(db, []);
	});
	await keep('calendar', {at: null, trouble: null});
	await keepAlarm();
	await read(Date.now());
	return state();
};

/** The meeting that begins soon or began just now; null where there is none. */
export const meetingNow = async (now: number): Promise<Meeting | null> => {
	const meetings = await withStore(db => meetingsBetween(db, now - 15 * minute, now + 30 * minute));

	return meetings.toSorted((a, b) => Math.abs(a.at - now) - Math.abs(b.at - now))[0] ?? null; // Missing most of the day
};

/** The badge of every tab that shows none of its own, until the meeting has begun. */
export const ring = async (now: number): Promise<void> => {
	const meetings = await withStore(db => meetingsBetween(db, now, now + before + minute));
	await browser.action.setBadgeText({text: meetings.length > 0 ? '☎' : ''});
	const [next] = meetings;
	if (next) browser.alarms.create(ringing, {when: next.at + minute});
	else await ringNext(now);
};

export const calendarAnswers = unframed({calendar: state, giveCalendar: ({address}) => give(address)});

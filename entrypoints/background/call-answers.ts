// What is asked before a call: from the store alone, so that it stands there before the phone rings.

import {knownBrief} from '@/lib/brief';
import {callOf, type Side} from '@/lib/call';
import {companyKey} from '@/lib/identity/company';
import type {Call} from '@/lib/messages';
import type {Store} from '@/storage/database';
import {subjectsBehind} from '@/storage/handles';
import {currentOf} from '@/storage/merges';
import {withStore} from '@/storage/open';
import {readSettings} from '@/storage/settings';
import {subjectOf, subjectsAt} from '@/storage/subjects';
import {briefBeside, peopleAt} from './briefs';
import {meetingNow} from './calendar';
import {openCall} from './calling';
import {dialledOn} from './dialled';
import type {ViewHandlers} from './door';
import {tasteFor} from './habits';
import {shownHolding} from './showing';
import {unframed} from './unframed';

const sideOf = async (db: Store, id: string | null, now: number): Promise<Side | null> => {
	const settings = await readSettings(db);
	const held = id === null ? null : await shownHolding(db, id, settings);
	if (!held) return null;

	const {subject, notes, touches, signals} = held;
	const taste = await tasteFor(db, signals, settings);
	const people = await peopleAt(db, subject.kind === 'company' ? subject.name : null, null);
	const match = {state: 'known' as const, subject: subject.id, reasons: []};
	return {brief: knownBrief(held, match, null, people, now, taste), notes, touches};
};

/** The company that somebody works at, where exactly one is called so: a wrong one is worse than none. */
const employerOf = async (db: Store, company: string | null): Promise<string | null> => {
	const found = company ? await subjectsAt(db, companyKey(company), 'company', 2) : [];

	return found.length === 1 ? (found[0]?.id ?? null) : null; // Missing never: it was counted
};

/** Whose number was clicked there just now, or whom the page shows, where they are known. */
const onTab = async (db: Store, tabId: number, now: number): Promise<string | null> => {
	const rung = await dialledOn(tabId, now);
	if (rung !== null) return rung;

	const brief = await briefBeside(db, tabId, undefined, now);

	return brief?.match.state === 'known' ? brief.match.subject : null; // Missing where the page is about nobody
};

/** Of the meeting about now, whoever takes part and is known. */
const atMeeting = async (db: Store, now: number): Promise<Call | null> => {
	const meeting = await meetingNow(now);
	const known = meeting ? await subjectsBehind(db, meeting.people) : new Map<string, string>();
	const [subject] = meeting?.people.flatMap(handle => known.get(handle) ?? []) ?? []; // Missing where nobody of them is known
	const call = subject === undefined ? null : await callAbout(db, subject, now);
	return call && meeting && {...call, meeting: {title: meeting.title, at: meeting.at, place: meeting.place}};
};

const callAbout = async (db: Store, id: string, now: number): Promise<Call | null> => {
	const subject = await subjectOf(db, await currentOf(db, id));
	if (!subject) return null;
	if (subject.kind === 'company') return callOf(null, await sideOf(db, subject.id, now), now);

	const person = await sideOf(db, subject.id, now);
	const company = await sideOf(db, await employerOf(db, person?.brief.company ?? subject.company), now); // Missing where they were erased meanwhile
	return callOf(person, company, now);
};

export const callAnswers: Pick<ViewHandlers, 'call' | 'openCall'> = {
	...unframed({
		call: ({subject, tabId}) =>
			withStore(async db => {
				const now = Date.now();
				const id = subject ?? (tabId === undefined ? null : await onTab(db, tabId, now)); // Missing where a tab is meant
				return id === null ? atMeeting(db, now) : callAbout(db, id, now);
			}),
	}),
	openCall: async ({subject}) => {
		openCall(subject);
		return null;
	},
};

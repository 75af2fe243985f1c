// Beside: what the store knows of the mail or the thread in view: who wrote it, whom it names, what is open with them. Never told within the page.
import {provenHandles, standsOn} from '@/lib/authority';
import type {Fact} from '@/lib/domain/fact';
import type {Handle} from '@/lib/domain/handle';
import type {Telling} from '@/lib/domain/telling';
import type {Beside} from '@/lib/messages';
import {notice} from '@/lib/notice';
import {kept} from '@/lib/notice/kept';
import {boundsOf} from '@/lib/sites/bounds';
import type {Act} from '@/storage/act';
import type {Store} from '@/storage/database';
import {subjectsBehind} from '@/storage/handles';
import {readSettings} from '@/storage/settings';
import {mentionOf, namedIn} from './heard';
import {holdingOf} from './held';
import {later} from './later';
import {matchOf} from './matches';
import {placeOf} from './presence';
import {recall, type TabReading} from './session';

/** How many whom it names are shown. */
const most = 3;

/** Who wrote it, by a handle that such a page proves. */
const authorOf = async (db: Store, reading: TabReading, handle: Handle | null): Promise<string | null> => {
	const url = new URL(reading.url);
	const place = placeOf(url, await readSettings(db));
	const proves = (site: string) =>
		handle !== null && standsOn(site, url, place) && provenHandles(site, url, {handles: [handle]}).length > 0;
	if (!handle || !Object.keys(boundsOf).some(proves)) return null;

	const seen = reading.sightings?.findIndex(({handles}) => handles.includes(handle)) ?? -1; // Missing never: it was read
	// Of a thread the page shows nobody: then the handle speaks alone.
	if (seen < 0) return (await subjectsBehind(db, [handle])).get(handle) ?? null; // Missing where nobody has it

	const match = await matchOf(db, reading, seen);
	return match.state === 'known' ? match.subject : null;
};

export const besideOf = async (db: Store, reading: TabReading, telling: Telling): Promise<Beside> => {
	const {title, quote, asked, handle} = telling;
	const author = await authorOf(db, reading, handle);
	const named = (await namedIn(db, [title, asked, quote].filter(Boolean).join('.\n')))
		.filter(id => id !== author)
		.slice(0, most);
	const ids = author ? [author, ...named] : named;
	const held = await Promise.all(ids.map(id => holdingOf(db, id)));
	const {isKept, openTickets} = await later();
	const wrote = held.find(one => one?.subject.id === author); // Missing where nobody known wrote it
	const shown = held.flatMap(one => (one ? mentionOf(one.subject) : [])); // Missing where they were erased meanwhile
	return {
		author: shown.find(({subject}) => subject === author) ?? null, // As above
		named: shown.filter(({subject}) => subject !== author),
		tickets: wrote ? openTickets(wrote.facts, wrote.verdicts) : [],
		kept: held.flatMap(one => (one?.facts.some(fact => isKept(fact, reading)) ? [one.subject.id] : [])), // As above
	};
};

/** What the page tells, as an event of somebody: read before anything is written. */
export const toldOf = async (tabId: number, subject: string, now: number): Promise<Fact | null> => {
	const [reading, {eventOf}] = await Promise.all([recall(`tab:${tabId}`), later()]);
	return reading ? eventOf(reading, subject, now) : null; // Missing where the tab was closed
};

/** By the rep's click it is known of them, and may be what is noticed. */
export const keepTold = async (act: Act, told: Fact, now: number): Promise<void> => {
	const held = await holdingOf(act.db, told.subject);
	if (!held) return;

	const noticed = notice(held.subject, [...held.facts, told], held.verdicts, now);
	await act.addAll('facts', [told]);
	await act.addAll('signals', noticed);
	await act.putAll('signals', kept(held.signals, noticed));
};

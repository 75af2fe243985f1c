// Briefs: put together from the store for whoever asks, a tab's panel or a search.
import {knownBrief, strangerBrief} from '@/lib/brief';
import type {Brief} from '@/lib/domain/brief';
import {companyKey} from '@/lib/identity/company';
import type {Store} from '@/storage/database';
import {readSettings} from '@/storage/settings';
import {subjectsAt} from '@/storage/subjects';
import {tasteFor} from './habits';
import {castOf, matchOf, subjectOfPage} from './matches';
import {readingOf, tabFor} from './pages';
import {recall, type TabReading} from './session';
import {shownHolding} from './showing';

/** How many people known at a company are shown. */
const faces = 6;

export const peopleAt = async (db: Store, company: string | null, but: string | null): Promise<Brief['people']> => {
	if (!company) return [];

	const found = await subjectsAt(db, companyKey(company), 'person', faces + 1);
	return found
		.filter(({id}) => id !== but)
		.slice(0, faces)
		.map(({id, name, title}) => ({subject: id, name, title}));
};

/** Of whom a page shows; null while nothing is known of the page, and where it is about nobody. */
export const briefOfPage = async (
	db: Store,
	reading: TabReading | undefined,
	wanted: number | undefined,
	now: number,
): Promise<Brief | null> => {
	if (!reading?.sightings) return null; // Missing before the sensor's first word

	const settings = await readSettings(db);
	const who = wanted ?? subjectOfPage(reading.sightings, settings);
	const sighting = who === null ? undefined : reading.sightings[who];
	if (who === null || !sighting || sighting.role === 'self') return null;

	const [match, cast] = await Promise.all([matchOf(db, reading, who), castOf(db, reading, settings)]);
	const page = {who, sighting, url: reading.url, cast};
	const held = match.state === 'known' ? await shownHolding(db, match.subject, settings) : null;
	const company = sighting.kind === 'company' ? (held?.subject.name ?? sighting.name ?? sighting.company) : null;
	if (!held) return strangerBrief(page, match, await peopleAt(db, company, null));

	const [people, taste] = await Promise.all([peopleAt(db, company, null), tasteFor(db, held.signals, settings)]);
	return knownBrief(held, match, page, people, now, taste);
};

/** For a panel within a tab's page, which goes with it. */
export const briefWithin = async (db: Store, tabId: number, wanted: number | undefined, now: number) =>
	briefOfPage(db, await recall(`tab:${tabId}`), wanted, now);

/** For a view beside a tab's page: what was read last may be of the page before. */
export const briefBeside = async (db: Store, tabId: number, wanted: number | undefined, now: number) =>
	briefOfPage(db, await readingOf(await tabFor(tabId)), wanted, now);

/** Of a subject of the store, whatever page is shown; null where it is not there any more. */
export const briefOfSubject = async (db: Store, id: string, now: number): Promise<Brief | null> => {
	const settings = await readSettings(db);
	const held = await shownHolding(db, id, settings);
	if (!held) return null;

	const {subject} = held;
	const people = await peopleAt(db, subject.kind === 'company' ? subject.name : null, id);
	const taste = await tasteFor(db, held.signals, settings);
	return knownBrief(held, {state: 'known', subject: id, reasons: []}, null, people, now, taste);
};

// Matches: who the sightings of a page are, for the brief and for the cast.

import {provenHandles} from '@/lib/authority';
import type {CastMember, Match} from '@/lib/domain/brief';
import {handleKind, handleValue} from '@/lib/domain/handle';
import type {Settings} from '@/lib/domain/settings';
import type {Sighting} from '@/lib/domain/sighting';
import {resolve} from '@/lib/resolve';
import type {Store} from '@/storage/database';
import {lookupIn} from './held';
import type {TabReading} from './session';

/** How many of a page's people are resolved for the brief; a list may hold hundreds. */
const most = 25;

/** One of us, by address or domain: shown in a cast, never first. */
export const isOurs = (sighting: Sighting, {self}: Settings): boolean =>
	sighting.role === 'self' ||
	sighting.handles.some(handle => {
		const value = handleValue(handle);
		return (
			handleKind(handle) === 'email' &&
			(self.emails.includes(value) || self.domains.includes(value.slice(value.lastIndexOf('@') + 1)))
		);
	});

/** The positions of those a view may show, the most likely subject first: the page's own subject, then outsiders, then ours. */
export const orderOf = (sightings: Sighting[], settings: Settings): number[] => {
	const rank = (sighting: Sighting) =>
		(sighting.role === 'subject' ? 0 : sighting.role === 'cast' ? 1 : 2) + (isOurs(sighting, settings) ? 10 : 0);
	return sightings
		.flatMap((sighting, who) => (sighting.role === 'self' ? [] : [who]))
		.sort((a, b) => rank(sightings[a]!) - rank(sightings[b]!) || a - b); // Present: both are positions in it
};

/** Whom the page is about; null where it only lists people or shows nobody. */
export const subjectOfPage = (sightings: Sighting[], settings: Settings): number | null => {
	const [first] = orderOf(sightings, settings);
	const role = first === undefined ? undefined : sightings[first]?.role; // Missing where the page shows nobody
	return role === 'subject' || role === 'cast' ? (first ?? null) : null;
};

export const matchOf = async (db: Store, reading: TabReading, who: number): Promise<Match> => {
	const sighting = reading.sightings?.[who]; // Missing when the page moved on meanwhile
	if (!sighting || !reading.site) return {state: 'new'};

	const match = await resolve(sighting, provenHandles(reading.site, new URL(reading.url), sighting), lookupIn(db));
	return match.state === 'unsure' && reading.refused.includes(who) ? {state: 'new'} : match;
};

export const castOf = async (db: Store, reading: TabReading, settings: Settings): Promise<CastMember[]> => {
	const {sightings} = reading;
	if (!sightings) return [];

	const shown = orderOf(sightings, settings).slice(0, most);
	return Promise.all(
		shown.map(async who => {
			const {name, title, headline, handles} = sightings[who]!; // Present: a position in it
			const {state} = await matchOf(db, reading, who);
			const label = name ?? handles.map(handleValue)[0] ?? ''; // Missing where the page gives neither name nor key
			return {who, name: label, title: title ?? headline, state};
		}),
	);
};

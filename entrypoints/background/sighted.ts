// Sighted: a sensor says who is on its page. The keeper parses, recognises, learns, and answers with what to show.

import type {Runtime} from 'webextension-polyfill';
import {standsOn} from '@/lib/authority';
import {complete} from '@/lib/complete';
import type {Settings} from '@/lib/domain/settings';
import type {Order, SensorMessages} from '@/lib/sensor-messages';
import {boundsOf} from '@/lib/sites/bounds';
import type {Store} from '@/storage/database';
import {withStore} from '@/storage/open';
import {readSettings} from '@/storage/settings';
import {keepSighting} from '@/storage/sightings';
import {badge, badgeBelongs} from './badge';
import {briefOfPage} from './briefs';
import {broadcast} from './broadcast';
import {guessSelf} from './guess-self';
import {learn} from './learn';
import {stir} from './lock-held';
import {isOurs, matchOf} from './matches';
import {noticeSoon} from './noticing-soon';
import {orderFor} from './orders';
import {keepsPace} from './pace';
import {placeOf, presenceOf, readPolicy} from './presence';
import {drop, keep, recall, type TabReading} from './session';
import {standing, type Way, wayOf} from './ways';

/** Recognises whom the page shows, learns from it, and tells the badge and the views. */
const follow = async (
	db: Store,
	tabId: number,
	reading: TabReading,
	settings: Settings,
	now: number,
): Promise<void> => {
	if (reading.site && boundsOf[reading.site]?.place === 'mail') await guessSelf(db, reading, settings); // Missing after an update that took the site out
	const people = (reading.sightings ?? [])
		.map((sighting, who) => [sighting, who] as const)
		.filter(([sighting]) => !isOurs(sighting, settings));
	const near = people.filter(([{role}]) => role === 'subject' || role === 'cast').slice(0, 25);
	const matched = await Promise.all(
		near.map(async ([sighting, who]) => [sighting, await matchOf(db, reading, who)] as const),
	);
	const changed = await learn(
		db,
		reading,
		matched.map(([sighting, match]) => [sighting, match]),
		now,
	);
	for (const [sighting, match] of matched) {
		const [handle] = sighting.handles;
		if (match.state === 'new' && handle) await keepSighting(db, {id: handle, at: now, url: reading.url, sighting});
	}
	// The page may have moved on while we looked: then its badge is another's.
	const latest = await recall(`tab:${tabId}`);
	if (latest?.at !== reading.at) return; // Missing where the tab was closed

	await badge(tabId, await briefOfPage(db, latest, undefined, now));
	void badgeBelongs(tabId, reading.url, async () => (await recall(`tab:${tabId}`))?.at === reading.at); // Missing as above
	// Once, whoever it is: a view that asked once more for somebody known would be busier for them, which a page could feel.
	broadcast(changed ? null : tabId);
	noticeSoon(matched, now);
};

/** From now on nobody is on the tab's page, before anything is awaited: a view that asks meanwhile is told nothing of the one before. */
const clear = (tabId: number, {url, site}: SensorMessages['sighted'], {tab}: Runtime.MessageSender): void => {
	wayOf(tabId).bare = broadcast(tabId, true);
	if (!tab?.incognito) void keep(`tab:${tabId}`, {url, site, sightings: null, at: Date.now(), refused: []}); // Missing never: the door lets only tabs speak here
};

/**
 * What the sensor is to do, decided by the page and the settings alone: a page learns nothing of the store from it. It hides the panel
 * while the page moves on, and is answered when the panel has heard of that too.
 */
export const sighted = async (
	said: SensorMessages['sighted'],
	sender: Runtime.MessageSender,
): Promise<Order | null> => {
	const tabId = sender.tab?.id ?? -1; // Missing never, as above
	const way = wayOf(tabId);
	if (said.sightings === null) {
		way.moves += 1;
		clear(tabId, said, sender);
	}
	const stands = standing(tabId);
	const turn = way.turn.then(() => hear(tabId, said, sender, way, stands));
	way.turn = turn.catch(() => {});
	const order = await turn;
	await way.bare;
	return order;
};

const hear = async (
	tabId: number,
	said: SensorMessages['sighted'],
	sender: Runtime.MessageSender,
	way: Way,
	/** Whether the page is still the one that this was said of. */
	stands: () => boolean,
): Promise<Order | null> => {
	const {url, site, sightings, signals} = said;
	const page = URL.parse(url);
	const stop = async (): Promise<Order> => {
		await drop(`tab:${tabId}`);
		return {order: 'stop'};
	};
	// Missing never, as above
	if (!page || page.origin !== URL.parse(sender.url ?? '')?.origin || sender.tab?.incognito) return stop();

	const [settings, policy, asked, before] = await Promise.all([
		withStore(readSettings),
		readPolicy(),
		recall(`look:${tabId}`),
		recall(`tab:${tabId}`),
	]);
	if (!stands()) return null;

	// That the page moved on was said to a worker that died of it, perhaps before the panel heard. Missing before the first word
	const unsaid = before?.sightings ? before.url !== url : before !== undefined && !way.bare;
	if (unsaid) clear(tabId, said, sender);
	const off = presenceOf(page, settings, policy) === 'off';
	if (off && asked === undefined) return stop();
	if (site && !standsOn(site, page, placeOf(page, settings))) return stop();

	const now = Date.now();
	const near = (sightings ?? []).filter(({role}) => role === 'subject' || role === 'cast');
	const allowed = near.every(({handles, name}) => keepsPace(tabId, handles[0] ?? name ?? '', now));
	const reading: TabReading = {
		url,
		site,
		sightings: sightings && allowed ? sightings.map(complete) : null,
		at: now,
		refused: [],
		...(signals && {signals}),
	};
	// Another page in the tab in front: the rep goes about.
	if (sender.tab?.active && (sightings === null || unsaid || !before)) await stir(now);
	// What the page was meanwhile is not forgotten for what it was before.
	if (!stands()) return null;

	await keep(`tab:${tabId}`, reading);
	if (reading.sightings === null) {
		void badge(tabId, null);
		if (!allowed) way.bare = broadcast(tabId, true);
	} else {
		if (off) await drop(`look:${tabId}`);
		void withStore(db => follow(db, tabId, reading, settings, now)).catch(() => broadcast(tabId));
	}
	return off && sightings ? {order: 'stop'} : orderFor(page, {sightings}, settings, policy);
};

// Configuring: settings as the views see them, and what follows from a change of them.
import browser from 'webextension-polyfill';
import {type Place, places} from '@/lib/domain/place';
import type {Settings} from '@/lib/domain/settings';
import type {SettingsState} from '@/lib/messages';
import {withStore} from '@/storage/open';
import {readSettings, writeSettings} from '@/storage/settings';
import {broadcast} from './broadcast';
import {lockAfter} from './lock-held';
import {order, orderFor} from './orders';
import {setPaperAlarm} from './paper';
import {readPolicy} from './presence';
import {keepAlarm} from './quiet';
import {grantedOf, patternsOf, register} from './registration';
import {roundSoon} from './rounds';
import {recallAll, type TabReading} from './session';

export const settingsState = async (): Promise<SettingsState> => {
	const [settings, policy] = await Promise.all([withStore(readSettings), readPolicy()]);
	const granted = await Promise.all(
		places.map(async place => {
			const patterns = patternsOf(place, settings);
			return [place, (await grantedOf(patterns)).length === patterns.length] as const;
		}),
	);
	return {
		settings: {...settings, places: {...settings.places, ...policy.places}},
		managed: policy.places ? ['places'] : [],
		granted: Object.fromEntries(granted) as Record<Place, boolean>,
		version: browser.runtime.getManifest().version,
	};
};

/** Which changes of the settings move the sensor in or out of pages. */
const moving: (keyof Settings)[] = ['places', 'hosts', 'exceptions'];

/** Tells the sensors of the open tabs what to show now. */
const reorder = async (settings: Settings): Promise<void> => {
	const policy = await readPolicy();
	for (const [key, reading] of await recallAll<TabReading>('tab:')) {
		const url = URL.parse(reading.url);
		if (url) await order(Number(key.slice('tab:'.length)), orderFor(url, reading, settings, policy));
	}
};

export const configure = async (change: Partial<Settings>): Promise<SettingsState> => {
	const settings = await withStore(db => writeSettings(db, change));
	if ('lockAfter' in change) await lockAfter(settings.lockAfter);
	if ('rules' in change || 'quiet' in change) await keepAlarm();
	if ('paperAt' in change) await setPaperAlarm(Date.now(), settings.paperAt);
	if (moving.some(key => key in change)) {
		await register(settings, await readPolicy());
		await reorder(settings);
	}
	if (change.airplane === false) roundSoon();
	broadcast(null);
	return settingsState();
};

/** Registers the sensor anew: at install, at the browser's start, and when permissions come or go. */
export const registerAgain = async (): Promise<void> => {
	const [settings, policy] = await Promise.all([withStore(readSettings), readPolicy()]);
	await register(settings, policy);
};

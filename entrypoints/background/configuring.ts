// Configuring: settings as the views see them, and the sensor where they want it.
import browser from 'webextension-polyfill';
import {type Place, places} from '@/lib/domain/place';
import type {SettingsState} from '@/lib/messages';
import {withStore} from '@/storage/open';
import {readSettings} from '@/storage/settings';
import {readPolicy} from './presence';
import {grantedOf, patternsOf, register} from './registration';

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

/** Registers the sensor anew: at install, at the browser's start, and when permissions come or go. */
export const registerAgain = async (): Promise<void> => {
	const [settings, policy] = await Promise.all([withStore(readSettings), readPolicy()]);
	await register(settings, policy);
};

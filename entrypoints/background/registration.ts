// Registration: in which pages the sensor runs. Only where the rep switched a place on and the browser grants its hosts.
import browser from 'webextension-polyfill';
import {type Place, places} from '@/lib/domain/place';
import type {Settings} from '@/lib/domain/settings';
import {everyHost, hostsOf} from '@/lib/sites/hosts';
import type {Policy} from './presence';

const script = 'sensor';
const file = '/sensor.js';

/** The match patterns of a place: shipped hosts, hosts the rep added, or every host. A port cannot stand in a pattern. */
export const patternsOf = (place: Place, settings: Settings): string[] => {
	const own = settings.hosts.map(host => host.replace(/:\d+$/u, ''));
	if (place === 'crm') return [...hostsOf.crm, ...own.flatMap(host => [`https://${host}/*`, `http://${host}/*`])];

	return place === 'other' ? [...everyHost] : [...hostsOf[place]];
};

/** Those of the patterns that the browser grants now. */
export const grantedOf = async (patterns: readonly string[]): Promise<string[]> => {
	const granted = await Promise.all(patterns.map(pattern => browser.permissions.contains({origins: [pattern]})));
	return patterns.filter((_, index) => granted[index]);
};

/** Where the sensor runs by these settings, and where not. */
const reach = async (settings: Settings, policy: Policy): Promise<{matches: string[]; excludeMatches: string[]}> => {
	const presence = (place: Place) => policy.places?.[place] ?? settings.places[place] ?? 'off'; // Missing where never asked
	const exceptions = Object.entries(settings.exceptions);
	const wanted = [
		...places.filter(place => presence(place) !== 'off').flatMap(place => patternsOf(place, settings)),
		...exceptions.filter(([, how]) => how !== 'off').flatMap(([host]) => [`https://${host}/*`, `http://${host}/*`]),
	];
	const off = places.filter(place => place !== 'other' && presence(place) === 'off');
	return {
		matches: await grantedOf([...new Set(wanted)]),
		excludeMatches: [
			...off.flatMap(place => patternsOf(place, settings)),
			...exceptions.filter(([, how]) => how === 'off').flatMap(([host]) => [`https://${host}/*`, `http://${host}/*`]),
		],
	};
};

/** Runs the sensor in one tab's top document now. Rejects where the browser lets no extension in. */
export const inject = async (tabId: number): Promise<void> => {
	await browser.scripting.executeScript({target: {tabId}, files: [file]});
};

/** Registers the sensor anew and, where `open`, runs it in the tabs that are open already. */
export const register = async (settings: Settings, policy: Policy, open: boolean): Promise<void> => {
	const {matches, excludeMatches} = await reach(settings, policy);
	const registered = await browser.scripting.getRegisteredContentScripts({ids: [script]});
	if (registered.length > 0) await browser.scripting.unregisterContentScripts({ids: [script]});
	if (matches.length === 0) return;

	await browser.scripting.registerContentScripts([
		{
			id: script,
			js: [file],
			matches,
			...(excludeMatches.length > 0 && {excludeMatches}),
			runAt: 'document_end',
			persistAcrossSessions: true,
		},
	]);
	if (!open) return;

	const tabs = await browser.tabs.query({url: matches, discarded: false});
	await Promise.allSettled(tabs.map(tab => tab.id !== undefined && inject(tab.id))); // Missing for windows of developer tools
};

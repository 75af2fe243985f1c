// Registration: in which pages the sensor runs. Only where the rep switched a place on and the browser grants its hosts.
import browser from 'webextension-polyfill';
import {type Place, places} from '@/lib/domain/place';
import type {Settings} from '@/lib/domain/settings';
import {boundHosts, everyHost, hostsOf} from '@/lib/sites/hosts';
import {matchesAny} from '@/lib/sites/patterns';
import {withStore} from '@/storage/open';
import {readSettings} from '@/storage/settings';
import {type Policy, placeOf, readPolicy} from './presence';
import {bothSchemes, fileOf, type Reach, roomsOf, scriptsOf} from './scripts';

/** The match patterns of a place: shipped hosts, hosts the rep added, or every host. A port cannot stand in a pattern. */
export const patternsOf = (place: Place, settings: Settings): string[] => {
	const own = settings.hosts.map(host => host.replace(/:\d+$/u, ''));
	if (place === 'crm') return [...hostsOf.crm, ...own.flatMap(host => [`https://${host}/*`, `http://${host}/*`])];

	return place === 'other' ? [...everyHost] : [...hostsOf[place]];
};

/** Those of the patterns that the browser grants now; one that it cannot read is granted to nobody. */
export const grantedOf = async (patterns: readonly string[]): Promise<string[]> => {
	const granted = await Promise.all(
		patterns.map(pattern => browser.permissions.contains({origins: [pattern]}).catch(() => false)),
	);
	return patterns.filter((_, index) => granted[index]);
};

/** Of many patterns those that the browser grants now, by one question: each of them would be one of its own. */
export const grantedAmong = async (patterns: readonly string[]): Promise<string[]> => {
	const {origins = []} = await browser.permissions.getAll(); // Missing where none is granted
	const held = new Set(origins);
	const somewhere = (pattern: string) => URL.parse(pattern.replace('://*.', '://a.').replace('://*/', '://a.example/')); // Any host it covers

	return patterns.filter(pattern => {
		const url = somewhere(pattern);
		return held.has(pattern) || (url !== null && !pattern.includes('://*/') && matchesAny(url, origins));
	});
};

/** Where the sensor of each place runs by these settings, and where not. */
const reach = async (settings: Settings, policy: Policy): Promise<Reach[]> => {
	const exceptions = Object.entries(settings.exceptions).map(([host, how]) => ({
		host,
		how,
		place: placeOf(new URL(`https://${host}`), settings),
	}));
	const away = exceptions.filter(({how}) => how === 'off').flatMap(({host}) => bothSchemes(host));
	const others = places.filter(place => place !== 'other').flatMap(place => patternsOf(place, settings));
	return Promise.all(
		places.map(async place => {
			const presence = policy.places?.[place] ?? settings.places[place] ?? 'off'; // Missing where never asked
			const own = presence === 'off' ? [] : patternsOf(place, settings);
			const extra = exceptions
				.filter(one => one.place === place && one.how !== 'off')
				.flatMap(({host}) => bothSchemes(host));
			return {
				place,
				matches: await grantedOf([...new Set([...own, ...extra])]),
				excludeMatches: place === 'other' ? [...new Set([...away, ...others])] : away,
			};
		}),
	);
};

/** Runs the sensor for a page of this place in its tab's top document now. Rejects where the browser lets no extension in. */
export const inject = async (tabId: number, place: Place, page: URL | null): Promise<void> => {
	const bound = place === 'other' && page !== null && matchesAny(page, boundHosts);
	await browser.scripting.executeScript({target: {tabId}, files: [fileOf(bound ? 'bound' : place)]});
};

/** Runs the sensors in the tabs that are open already; a tab that lets nobody in is left alone. */
const injectAll = async (reached: Reach[], settings: Settings): Promise<void> => {
	const tabs = await browser.tabs.query({url: reached.flatMap(({matches}) => matches), discarded: false});
	const wanted = tabs.flatMap(({id, url}) => {
		const page = URL.parse(url ?? ''); // Missing where no permission tells it
		const place =
			page &&
			reached.find(one => one.place === placeOf(page, settings) && !matchesAny(page, one.excludeMatches))?.place; // Missing where its place is off
		return id !== undefined && place ? [inject(id, place, page)] : [];
	});
	await Promise.allSettled(wanted);
};

const registerNow = async (settings: Settings, policy: Policy, inOpenTabs: boolean): Promise<void> => {
	const reached = (await reach(settings, policy)).filter(({matches}) => matches.length > 0);
	const scripts = [...reached.flatMap(one => scriptsOf(one, settings)), ...roomsOf(settings, policy)].map(
		({file, late, ...script}) => ({
			...script,
			js: [file],
			// A panel that was left open loads while the page does.
			runAt: late ? ('document_end' as const) : ('document_start' as const),
			persistAcrossSessions: true,
		}),
	);
	// Changed in place, so that no page that opens meanwhile goes without.
	const registered = (await browser.scripting.getRegisteredContentScripts()).map(({id}) => id);
	const gone = registered.filter(id => !scripts.some(script => script.id === id));
	if (gone.length > 0) await browser.scripting.unregisterContentScripts({ids: gone});
	const [old, fresh] = [true, false].map(is => scripts.filter(({id}) => registered.includes(id) === is));
	if (old && old.length > 0) await browser.scripting.updateContentScripts(old);
	if (fresh && fresh.length > 0) await browser.scripting.registerContentScripts(fresh);
	if (inOpenTabs && reached.length > 0) await injectAll(reached, settings);
};

let turn: Promise<unknown> = Promise.resolve();

/** Registers the sensors anew and runs them in the tabs that are open, if asked to; one registration after another, as events come together at a start. */
export const register = (settings: Settings, policy: Policy, inOpenTabs = true): Promise<void> => {
	const mine = turn.then(() => registerNow(settings, policy, inOpenTabs));
	turn = mine.catch(() => {});
	return mine;
};

/** How long the rep's hand may rest while the panel is made wider, in milliseconds. */
const rest = 500;
let resting: ReturnType<typeof setTimeout> | undefined;

/** Registers the sensors anew for the next visits, once no other change has come for a while. */
export const registerSoon = (): void => {
	clearTimeout(resting);
	resting = setTimeout(async () => {
		try {
			await register(await withStore(readSettings), await readPolicy(), false);
		} catch {
			// Nobody waits for it: the next change does it again.
		}
	}, rest);
};

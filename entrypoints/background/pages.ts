// Pages: what is known of a tab's page, also where it was not or cannot be read.
import browser, {type Tabs} from 'webextension-polyfill';
import type {PageState} from '@/lib/messages';
import {withStore} from '@/storage/open';
import {readSettings} from '@/storage/settings';
import {placeOf, presenceOf, readPolicy} from './presence';
import {inject} from './registration';
import {drop, keep, recall} from './session';

/** Pages that the browsers close to every extension. */
const closed = /^(chrome|edge|brave|about|moz-extension|chrome-extension|view-source|devtools|data|blob|resource):/u;
const stores = /^(chromewebstore\.google\.com|addons\.mozilla\.org|accounts\.firefox\.com)$/u;

/** The tab a view speaks of: the one it names, or the active one of its window. */
export const tabFor = async (tabId?: number, windowId?: number): Promise<Tabs.Tab | null> => {
	try {
		if (tabId !== undefined) return await browser.tabs.get(tabId);

		const [tab] = await browser.tabs.query({
			active: true,
			...(windowId === undefined ? {lastFocusedWindow: true} : {windowId}),
		});
		return tab ?? null;
	} catch {
		return null;
	}
};

const stateOf = async (tab: Tabs.Tab, tabId: number, url: URL | null): Promise<Pick<PageState, 'state' | 'count'>> => {
	if (tab.incognito) return {state: 'private', count: 0};

	const reading = await recall(`tab:${tabId}`);
	const current = reading && (!url || url.href === reading.url); // The browser hides the URL of pages without permission
	if (current) {
		if (reading.signals) return {state: 'unreadable', count: 0};

		const count = reading.sightings?.filter(({role}) => role !== 'self').length; // Missing while the page moves
		return count === undefined ? {state: 'waiting', count: 0} : {state: count > 0 ? 'seen' : 'nobody', count};
	}
	const shut = url !== null && (closed.test(url.href) || stores.test(url.hostname));
	return {state: shut ? 'closed' : 'unread', count: 0};
};

/** How long a click elsewhere decides whom the side panel shows, in milliseconds: long enough for it to open. */
const showFor = 10_000;

/** Whom the side panel of this window is to show, as a click elsewhere asked just now. */
const asked = async (windowId: number | undefined): Promise<string | null> => {
	const wish = windowId === undefined ? undefined : await recall(`show:${windowId}`);
	return wish && Date.now() - wish.at < showFor ? wish.subject : null;
};

export const pageOf = async (tabId?: number, windowId?: number): Promise<PageState | null> => {
	const tab = await tabFor(tabId, windowId);
	if (tab?.id === undefined) return null; // Missing where the window has no tab

	const reading = await recall(`tab:${tab.id}`);
	const url = URL.parse(tab.url ?? reading?.url ?? ''); // Missing where no permission tells it
	const [settings, policy] = await Promise.all([withStore(readSettings), readPolicy()]);
	const web = url && /^https?:$/u.test(url.protocol) ? url : null;
	return {
		tabId: tab.id,
		host: web?.host ?? null,
		place: web && placeOf(web, settings),
		presence: web ? presenceOf(web, settings, policy) : 'off',
		...(await stateOf(tab, tab.id, url)),
		show: await asked(windowId),
	};
};

/** Reads a tab's page once, by the permission that the click on the toolbar gave. */
export const look = async (tabId: number): Promise<PageState | null> => {
	const tab = await tabFor(tabId);
	if (!tab || tab.incognito) return pageOf(tabId);

	const url = URL.parse(tab.url ?? ''); // Missing where the browser does not tell
	const settings = await withStore(readSettings);
	await keep(`look:${tabId}`, Date.now());
	const place = url ? placeOf(url, settings) : 'other';
	try {
		// Right after the click Chromium may not know yet that the click allows it, the longer the busier it is.
		const again = (ms: number) => () =>
			new Promise(resolve => setTimeout(resolve, ms)).then(() => inject(tabId, place, url));
		await inject(tabId, place, url).catch(again(150)).catch(again(500));
	} catch {
		await drop(`look:${tabId}`, `tab:${tabId}`);
		const state = await pageOf(tabId);
		return state && {...state, state: 'closed'};
	}
	return pageOf(tabId);
};

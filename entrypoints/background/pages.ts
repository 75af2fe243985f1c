// Pages: what is known of a tab's page, also where it was not or cannot be read.
import browser, {type Tabs} from 'webextension-polyfill';
import type {PageState} from '@/lib/messages';
import {withStore} from '@/storage/open';
import {readSettings} from '@/storage/settings';
import {placeOf, presenceOf, readPolicy} from './presence';
import {inject} from './registration';
import {drop, keep, recall, type TabReading} from './session';

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

/** Missing where the browser hides it: then no permission lets us look at the page either. */
const urlOf = (tab: Tabs.Tab | null): URL | null => URL.parse(tab?.url ?? '');

/** What was read of the page that a tab shows now. A page that says nothing of itself leaves behind what was read of the one before. */
export const readingOf = async (tab: Tabs.Tab | null): Promise<TabReading | undefined> => {
	const reading = tab?.id === undefined ? undefined : await recall(`tab:${tab.id}`); // Missing where the tab was closed
	return reading && urlOf(tab)?.href === reading.url ? reading : undefined;
};

const stateOf = async (tab: Tabs.Tab, url: URL | null): Promise<Pick<PageState, 'state' | 'count'>> => {
	if (tab.incognito) return {state: 'private', count: 0};

	const reading = await readingOf(tab);
	if (reading) {
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

	const url = urlOf(tab);
	const [settings, policy] = await Promise.all([withStore(readSettings), readPolicy()]);
	const web = url && /^https?:$/u.test(url.protocol) ? url : null;
	return {
		tabId: tab.id,
		host: web?.host ?? null,
		place: web && placeOf(web, settings),
		presence: web ? presenceOf(web, settings, policy) : 'off',
		...(await stateOf(tab, url)),
		show: await asked(windowId),
	};
};

/** Reads a tab's page once, by the permission that the click on the toolbar gave. */
export const look = async (tabId: number): Promise<PageState | null> => {
	const tab = await tabFor(tabId);
	if (!tab || tab.incognito) return pageOf(tabId);

	const url = urlOf(tab);
	const [settings, policy] = await Promise.all([withStore(readSettings), readPolicy()]);
	if (!url || presenceOf(url, settings, policy) === 'off') await keep(`look:${tabId}`, Date.now());
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

/** To which page of a tab the sensor was sent, and when, so that a page it says nothing of is not asked on and on. */
const sent = new Map<number, {href: string; at: number}>();
const patience = 10_000;

/** The same for a view beside the page. Where its place is on, a page that has said nothing of itself, as a story does, is read now. */
export const pageBeside = async (tabId?: number, windowId?: number): Promise<PageState | null> => {
	const page = await pageOf(tabId, windowId);
	if (page?.state !== 'unread' || page.presence === 'off') return page; // Missing where the window has no tab

	const tab = await tabFor(page.tabId);
	const href = urlOf(tab)?.href ?? ''; // Missing where the tab went away
	const before = sent.get(page.tabId);
	if (before?.href === href && Date.now() - before.at < patience) return page; // Missing where none was sent

	if (tab?.status === 'complete') {
		sent.set(page.tabId, {href, at: Date.now()});
		const looked = await look(page.tabId);
		if (looked?.state !== 'unread') return looked; // Missing where the tab went away
	}
	return {...page, state: 'waiting'};
};

/** The tab was closed. */
export const forgetSent = (tabId: number): void => {
	sent.delete(tabId);
};

// Panels: open, close, move and size the panel of a tab; remembered for the site.
import browser from 'webextension-polyfill';
import {stepped} from '@/lib/domain/panel-width';
import type {Settings} from '@/lib/domain/settings';
import type {ViewMessages} from '@/lib/messages';
import {withStore} from '@/storage/open';
import {readSettings, writeSettings} from '@/storage/settings';
import {broadcast} from './broadcast';
import {expectFrame, forgetFrames, greetFrame, hasPanel, helloWithin} from './frames';
import {order, tabOrder} from './orders';
import {tabFor} from './pages';
import {placeOf, presenceOf, readPolicy} from './presence';
import {inject, registerSoon} from './registration';
import {keep, recall} from './session';

/** After this time without a hello the toolbar offers the side panel (trust.md 2), in milliseconds. */
const patience = 1500;

const remembered = (settings: Settings, host: string, open: boolean): string[] =>
	[...settings.open.filter(other => other !== host), ...(open ? [host] : [])].slice(-500);

/** The sensor mounts a panel. Where the page refuses its frame, the toolbar offers the side panel, and the frame goes. */
export const mounting = async (token: string, tabId: number): Promise<void> => {
	await expectFrame(token, tabId, Date.now());
	const waits = async () => (await recall(`frame:${token}`))?.frameId === null;
	const offer = async () => {
		if (await waits()) await browser.action.setBadgeText({tabId, text: '⇥'});
	};
	const giveUp = async () => {
		if (!(await waits())) return;

		await forgetFrames(tabId);
		await order(tabId, {order: 'hide'});
	};
	// The tab may be closed meanwhile: then there is nothing to say.
	setTimeout(() => offer().catch(() => {}), patience);
	setTimeout(() => giveUp().catch(() => {}), helloWithin);
};

/** Remembers for a site that its panel is open or not: the sensor comes without the gate where it is. */
const leave = async (url: URL, open: boolean): Promise<void> => {
	const settings = await withStore(async db => {
		const before = await readSettings(db);
		const same = before.open.includes(url.hostname) === open;
		return same ? null : writeSettings(db, {open: remembered(before, url.hostname, open)});
	});
	if (settings) registerSoon();
};

/** The panel says hello. That it is open is the rep's wish for this site from now on. */
export const hello = async (token: string, sender: Parameters<typeof greetFrame>[1]): Promise<number | null> => {
	const tabId = await greetFrame(token, sender, Date.now());
	const url = tabId === null ? null : URL.parse((await recall(`tab:${tabId}`))?.url ?? ''); // Missing when the tab went away
	if (url) leave(url, true).catch(() => {}); // What the store cannot take is asked of the rep again
	return tabId;
};

export const panel = async ({tabId, open, side, width}: ViewMessages['panel']): Promise<null> => {
	const url = URL.parse((await tabFor(tabId))?.url ?? ''); // Missing where no permission tells it
	const settings = await withStore(async db => {
		const {panel} = await readSettings(db);
		return writeSettings(db, {panel: {side: side ?? panel.side, width: stepped(width ?? panel.width)}});
	});
	if (side || width) registerSoon();
	if (open !== undefined && url) await leave(url, open);
	if (open === false) {
		await forgetFrames(tabId);
		await order(tabId, tabOrder(settings));
	} else if (open || side) {
		const heard = await order(tabId, {order: 'show', ...settings.panel});
		// A sensor that showed nothing does not listen: run once more, it asks what to show.
		if (!heard && url) await inject(tabId, placeOf(url, settings), url).catch(() => {}); // A page that lets nobody in stays as it is
	} else if (width) await order(tabId, {order: 'width', width: settings.panel.width});
	return null;
};

/**
 * Opens Chromium's side panel in the tab of whoever asks, within the click that the message carries. It shows nothing to the page
 * and needs no token: a frame that our sensor did not mount gains nothing by it. Firefox lets only the view itself open its sidebar.
 */
export const openSideAtOnce = async (
	{what, tabId}: ViewMessages['open'],
	sender: {tab?: {id?: number}},
): Promise<void> => {
	const tab = sender.tab?.id ?? tabId; // Missing for the popup, which names its tab
	if (what === 'side' && tab !== undefined && typeof chrome !== 'undefined' && chrome.sidePanel)
		await chrome.sidePanel.open({tabId: tab});
};

/** `Alt+W`: the panel in the page where the place shows it there, else the side panel. */
export const toggle = async (tabId: number): Promise<void> => {
	const url = URL.parse((await tabFor(tabId))?.url ?? ''); // Missing where no permission tells it
	const settings = await withStore(readSettings);
	if (!url || presenceOf(url, settings, await readPolicy()) !== 'page')
		return openSideAtOnce({what: 'side', tabId}, {}).catch(() => browser.action.openPopup()); // Where the key counts as no click

	await panel({tabId, open: !(await hasPanel(tabId))});
};

export const openView = async ({what, tabId, subject}: ViewMessages['open']): Promise<null> => {
	const tab = await tabFor(tabId);
	if (what === 'options') await browser.runtime.openOptionsPage();
	else if (what !== 'side') await browser.tabs.create({url: browser.runtime.getURL(`/${what}.html`)});
	else if (tab?.windowId !== undefined && subject) await keep(`show:${tab.windowId}`, {subject, at: Date.now()}); // Missing when the window closed meanwhile
	broadcast(null);
	return null;
};

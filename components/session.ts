// Which view this is: framed in a web page, where it shows its one-time token first, or a page of its own.
import browser from 'webextension-polyfill';
import type {Replies} from '@/lib/messages';
import {ask, carry} from './ask';

/** Whether a web page holds this view in a frame. Comparing the two windows is allowed across origins. */
export const framed = !(window.top === window);

/** Whether this is Firefox, where sidebars open from a click in the browser's own surface only. */
export const firefox = browser.runtime.getURL('').startsWith('moz-extension:');

/** What the keeper says to the framed panel's token, or null where it does not know it: then nothing is shown. */
export const shakeHands = async (): Promise<Replies['hello']> => {
	const token = location.hash.slice(1);
	history.replaceState(null, '', location.pathname);
	if (token === '') return null;

	try {
		const hello = await ask('hello', {token});
		if (hello !== null) carry(token);
		return hello;
	} catch {
		return null;
	}
};

/** Shows the browser's side panel. Firefox opens it only straight from the click, so before anything is awaited. */
export const openSide = (to: {tabId?: number; subject?: string}): Promise<null> => {
	const sidebar = (browser as Partial<typeof browser>).sidebarAction; // Missing in Chromium, and in Firefox's frames
	if (sidebar !== undefined && firefox) void sidebar.open();

	return ask('open', {what: 'side', ...to});
};

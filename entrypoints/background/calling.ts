// Before the call: opens its one screen, about whom a click or a key means.
import browser from 'webextension-polyfill';

/** A window of its own, so that the page the rep was on stays in sight; a tab where the browser has no windows. */
export const openCall = (subject: string | null, tabId?: number): void => {
	const about = subject === null ? (tabId === undefined ? '' : `#tab:${tabId}`) : `#${subject}`;
	const url = browser.runtime.getURL('/call.html') + about;
	const inTab = () => browser.tabs.create({url});
	const {windows} = browser as Partial<typeof browser>; // Missing in Firefox for Android
	const opened = windows ? windows.create({url, type: 'popup', width: 800, height: 640}).catch(inTab) : inTab();
	// The browser is closing.
	opened.catch(() => {});
};

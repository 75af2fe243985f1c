// Broadcast: one word to every view that something changed; what changed, the view asks for itself.
import browser from 'webextension-polyfill';
import type {Changed} from '@/lib/messages';
import {liveFrames} from './frames';

/** Firefox hands a broadcast to no frame within a page: there each panel is told by itself. */
const framesApart = browser.runtime.getURL('').startsWith('moz-extension:');

// Sending rejects where no view is open, which is the usual case.
const quietly = () => {};

/**
 * `tabId`: the tab whose page changed; null: the store did. `cleared`: the tab shows nobody any more, or somebody else soon.
 * `locked`: whether the store is locked from now on; missing where that is as it was.
 * Resolves when every panel within the page has answered: to `cleared` that it holds nobody of that page any more.
 */
export const broadcast = async (tabId: number | null, cleared = false, locked?: boolean): Promise<void> => {
	const changed: Changed = {type: 'changed', tabId, cleared, ...(locked !== undefined && {locked})};
	const all = browser.runtime.sendMessage(changed).catch(quietly);
	const frames = framesApart ? await liveFrames(tabId).catch(() => []) : [];
	await Promise.all([
		all,
		...frames.map(one => browser.tabs.sendMessage(one.tabId, changed, {frameId: one.frameId}).catch(quietly)),
	]);
};

// Broadcast: one word to every view that something changed; what changed, the view asks for itself.
import browser from 'webextension-polyfill';
import type {Changed} from '@/lib/messages';

/** `tabId`: the tab whose page changed; null: the store did. */
export const broadcast = (tabId: number | null): void => {
	const changed: Changed = {type: 'changed', tabId};
	// Rejects where no view is open, which is the usual case.
	browser.runtime.sendMessage(changed).catch(() => {});
};

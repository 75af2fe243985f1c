// Asking the browser for hosts: on the rep's own click, in a page of ours, never from a frame.
import browser from 'webextension-polyfill';
import type {Place} from '@/lib/domain/place';

/** Which hosts each place asks for; `other` is every site. The pages' doors hand them in. */
export type Hosts = Record<Place, readonly string[]>;

/** Whether the browser grants them. Called straight from the click: nothing may be awaited before. */
export const requestHosts = async (origins: readonly string[]): Promise<boolean> => {
	if (origins.length === 0) return true;
	try {
		return await browser.permissions.request({origins: [...origins]});
	} catch {
		return false; // A pattern the browser does not take, or a click that was too long ago
	}
};

/** Gives hosts back to the browser. */
export const giveBack = async (origins: readonly string[]): Promise<void> => {
	await browser.permissions.remove({origins: [...origins]}).catch(() => false); // Hosts that ship cannot be given back
};

/** Whether the browser lets us notify. Called straight from the click that switches something aloud. */
export const requestNotifications = async (): Promise<boolean> => {
	try {
		return await browser.permissions.request({permissions: ['notifications']});
	} catch {
		return false; // A click that was too long ago
	}
};

export const mayNotify = (): Promise<boolean> => browser.permissions.contains({permissions: ['notifications']});

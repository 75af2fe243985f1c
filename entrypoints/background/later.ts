// Later: the part of the keeper that is read when it is first needed.
import browser from 'webextension-polyfill';
import type {Later} from '@/lib/later';

declare const importScripts: ((file: string) => void) | undefined;

const file = '/later.js';

/**
 * A worker may read later only what it has read while it was installed.
 * https://w3c.github.io/ServiceWorker/#importscripts
 */
export const keepLater = (): void => {
	if (typeof importScripts !== 'undefined') globalThis.addEventListener('install', () => importScripts?.(file)); // Missing in Firefox
};

/** Throws where the file is not there, as after an update that is still under way. */
export const later = async (): Promise<Later> => {
	if (!globalThis.windshieldLater) {
		if (typeof importScripts === 'undefined') await import(/* @vite-ignore */ browser.runtime.getURL(file as '/'));
		else importScripts(file);
	}
	const read = globalThis.windshieldLater;
	if (!read) throw new Error('The later part of the keeper is not there.');

	return read;
};

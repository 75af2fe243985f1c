// Later: the part of the keeper that is read when it is first needed.
import type {Later} from '@/lib/later';

/** What a worker has and an event page has not. */
type Worker = {
	importScripts?: (file: object) => void;
	trustedTypes?: {
		createPolicy(name: string, policy: {createScriptURL: () => string}): {createScriptURL(url: string): object};
	};
};
const {importScripts, trustedTypes} = globalThis as Worker;

const file = '/later.js';
/** The one script that may be read so: no text becomes a script's address. */
const address =
	trustedTypes?.createPolicy('windshield-later', {createScriptURL: () => file}).createScriptURL(file) ?? {}; // Missing in an event page

/**
 * A worker may read later only what it has read while it was installed.
 * https://w3c.github.io/ServiceWorker/#importscripts
 */
export const keepLater = (): void => {
	if (importScripts) globalThis.addEventListener('install', () => importScripts(address));
};

/** Throws where the file is not there, as after an update that is still under way. */
export const later = async (): Promise<Later> => {
	if (!globalThis.windshieldLater) {
		if (importScripts) importScripts(address);
		else await import(/* @vite-ignore */ file);
	}
	const read = globalThis.windshieldLater;
	if (!read) throw new Error('The later part of the keeper is not there.');

	return read;
};

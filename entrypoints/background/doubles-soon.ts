// When doubles are looked for: a while after something was written, and after any death of the keeper, while it has nothing else to do.
import browser from 'webextension-polyfill';
import type {Store} from '@/storage/database';
import {withStore} from '@/storage/open';
import {broadcast} from './broadcast';
import {whenFollowed} from './follow-soon';

/** In milliseconds: once the index has followed, and sooner than the browser stops a keeper that rests; and where the list is looked at. */
const later = 15_000;
export const atOnce = 500;
/** Chromium stops a worker that asks nothing of the browser for thirty seconds. */
const awakeEvery = 20_000;
const often = 30 * 60 * 1000;

let waiting: ReturnType<typeof setTimeout> | undefined;
let wanted = 0;
let looking = false;

const look = async (db: Store): Promise<void> => {
	if (looking) return;

	looking = true;
	const awake = setInterval(() => void browser.runtime.getPlatformInfo(), awakeEvery);
	try {
		const {lookForDoubles} = await import('./doubles');
		if (await lookForDoubles(db, Date.now())) broadcast(null);
	} finally {
		clearInterval(awake);
		looking = false;
	}
};

/** Whoever asks later waits for the same look. */
export const lookSoon = (after = later): void => {
	const at = Date.now() + after;
	if (waiting !== undefined && wanted <= at) return;

	clearTimeout(waiting);
	wanted = at;
	waiting = setTimeout(() => {
		waiting = undefined;
		// Trouble of the store is told to whoever asks next; here nobody did.
		withStore(look).catch(() => {});
	}, after);
};

/** What was under way when the keeper died goes on. */
export const watchDoubles = (): void => {
	whenFollowed(lookSoon);
	lookSoon();
	setInterval(() => lookSoon(), often);
};

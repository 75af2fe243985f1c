// When doubles are looked for: a while after something was written, and after any death of the keeper, while it has nothing else to do.
import browser from 'webextension-polyfill';
import type {Store} from '@/storage/database';
import {withStore} from '@/storage/open';
import {broadcast} from './broadcast';
import {lookForDoubles} from './doubles';
import {whenFollowed} from './find';

/** In milliseconds: once the index has followed; and sooner than the browser stops a keeper that rests. */
const later = 15_000;
/** Chromium stops a worker that asks nothing of the browser for thirty seconds. */
const awakeEvery = 20_000;
const often = 30 * 60 * 1000;

let waiting: ReturnType<typeof setTimeout> | undefined;
let looking = false;

const look = async (db: Store): Promise<void> => {
	if (looking) return;

	looking = true;
	const awake = setInterval(() => void browser.runtime.getPlatformInfo(), awakeEvery);
	try {
		if (await lookForDoubles(db, Date.now())) broadcast(null);
	} finally {
		clearInterval(awake);
		looking = false;
	}
};

/** The last who asks is the one who is waited for: not while the rep is at work. */
export const lookSoon = (): void => {
	clearTimeout(waiting);
	// Trouble of the store is told to whoever asks next; here nobody did.
	waiting = setTimeout(() => withStore(look).catch(() => {}), later);
};

/** What was under way when the keeper died goes on. */
export const watchDoubles = (): void => {
	whenFollowed(lookSoon);
	lookSoon();
	setInterval(lookSoon, often);
};

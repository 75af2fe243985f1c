// The lock: shut and opened by the rep. While it is shut nothing of the store is in memory, and whoever asks is told that it is.
import browser from 'webextension-polyfill';
import type {Replies} from '@/lib/messages';
import {askForKey, leaveStore, stores, withStore} from '@/storage/open';
import {readSettings} from '@/storage/settings';
import {badge} from './badge';
import {broadcast} from './broadcast';
import {registerAgain} from './configuring';
import {followSoon} from './follow-soon';
import {heldKeys, hold, isTimeToLock, letGo, lockAlarm} from './lock-held';
import {type Held, openLock} from './lock-key';
import {drop, keep, recall, recallAll} from './session';

/** So many wrong passphrases cost nothing; each one more doubles the wait, up to five minutes. In milliseconds. */
const free = 3;
const [shortest, longest] = [5000, 300_000];

const waitAfter = (wrong: number): number => (wrong < free ? 0 : Math.min(shortest * 2 ** (wrong - free), longest));

const quietly = (work: Promise<unknown>): void => {
	work.catch(() => {});
};

export const isLocked = async (): Promise<boolean> =>
	(await stores.which()).lock !== undefined && (await heldKeys()) === null;

export const lockNow = async (): Promise<void> => {
	if ((await stores.which()).lock === undefined) return;

	await letGo();
	leaveStore();
	broadcast(null, false, true);
	const kept = [...(await recallAll('tab:')), ...(await recallAll('look:')), ...(await recallAll('show:'))];
	await drop(...(kept.map(([key]) => key) as `tab:${number}`[]));
	const tabs = await browser.tabs.query({});
	await Promise.all(tabs.map(({id}) => badge(id ?? -1, null))); // Missing for no tab of a window
	// Whoever was opening it meanwhile had the key.
	leaveStore();
};

/** What goes on where it was left when the store can be read again. */
const wake = (): void => {
	leaveStore();
	broadcast(null, false, false);
	quietly(registerAgain());
	quietly(withStore(async db => followSoon(db)));
	quietly(import('./importing').then(({resumeAll}) => resumeAll()));
};

const after = async (): Promise<number | null> => (await withStore(readSettings)).lockAfter;

/** Keeps the keys of a store that was just unlocked, or just sealed under them. */
export const begin = async (held: Held): Promise<void> => {
	await hold(held, null);
	await hold(held, await after());
};

export const unlock = async (passphrase: string, now = Date.now()): Promise<Replies['unlock']> => {
	const {lock} = await stores.which();
	if (!lock || !(await isLocked())) return {state: 'open'};

	const {wrong = 0, until = 0} = (await recall('tries')) ?? {}; // Missing before the first wrong one
	if (now < until && until - now <= longest) return {state: 'wait', until};

	const held = await openLock(lock, passphrase);
	if (!held) {
		const next = now + waitAfter(wrong + 1);
		await keep('tries', {wrong: wrong + 1, until: next});
		return {state: 'wrong', until: next};
	}
	await drop('tries');
	await begin(held);
	wake();
	return {state: 'open'};
};

/** Locks when the rep is away, whoever of the alarm and a worker that wakes late is the first to see it; and asks for the key in turn. */
export const watchLock = (): void => {
	askForKey(async () => (await heldKeys())?.rows ?? null); // Missing while it is locked
	browser.alarms.onAlarm.addListener(({name}) => {
		if (name === lockAlarm) quietly(isTimeToLock(Date.now()).then(due => (due ? lockNow() : undefined)));
	});
	quietly(isTimeToLock(Date.now()).then(due => (due ? lockNow() : undefined)));
};

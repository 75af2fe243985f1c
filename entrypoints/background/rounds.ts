// Rounds: whom and what the rep watches is looked after while nobody looks, a little at a time, woken by an alarm that outlives the worker.
import browser from 'webextension-polyfill';
import type {Watch} from '@/lib/domain/watch';
import {dayOf} from '@/lib/net/pace';
import {allowance, farthest, nextRound, pausedBy, type Rounds} from '@/lib/rounds';
import {countsOf} from '@/storage/hosts';
import {withStore} from '@/storage/open';
import {readSettings} from '@/storage/settings';
import {countWatches, firstDue, nextWatch, turnedTo} from '@/storage/watches';
import {whenCalm} from './busy';
import {isLocked} from './lock';
import {turnAtSearch} from './round-search';
import {turnAtSubject} from './round-subject';

const name = 'rounds';
const minute = 60_000;
/** Should every word of ours be lost: so often it is looked at all the same, in minutes. */
const atLeastEvery = 60;
/** After so long a round ends, in milliseconds: the browser lets no worker go on for ever. */
const longest = 25_000;
/** A rep who looks at pages without a pause is waited for so long; then it is another round's. */
const patience = 10_000;

/** In milliseconds. */
const afterWaking = 5000;

const arm = (when: number): Promise<void> => browser.alarms.create(name, {when, periodInMinutes: atLeastEvery});

/** Requests of today, in all. */
const sentToday = async (): Promise<number> =>
	Object.values(await withStore(db => countsOf(db, dayOf(Date.now())))).reduce((sum, count) => sum + count, 0);

const pause = async () => {
	const {airplane, sources} = await withStore(readSettings);
	const sent = await sentToday();

	return {sent, paused: pausedBy({airplane, on: Object.values(sources).some(({on}) => on), sent})};
};

const turnAt = async (watch: Watch): Promise<void> => {
	const {subject, search} = watch;
	const signal = AbortSignal.timeout(2 * longest);
	let why: 'failed' | 'too-slow' = 'failed';
	try {
		if (search) await turnAtSearch({...watch, search}, signal);
		else if (subject !== null) await turnAtSubject({...watch, subject}, signal);
		if (!signal.aborted) return;

		why = 'too-slow';
	} catch {
		// Locked meanwhile: their turn is still to come.
		if (await isLocked()) return;
	}
	// Whatever is wrong with it, the others are not kept waiting.
	const due = Date.now() + atLeastEvery * minute;
	await withStore(db => turnedTo(db, watch, {at: watch.at, due, left: why}));
};

let running = false;

/** One round: those whose turn it is, the longest waiting first, as far as its part of the day goes. */
export const round = async (): Promise<void> => {
	if (running || (await isLocked())) return;

	running = true;
	const begun = performance.now();
	try {
		const {sent, paused} = await pause();
		if (paused !== null) return;

		const most = sent + allowance(sent, Date.now());
		const had = new Set<string>();
		for (let gone = sent; gone < most && performance.now() - begun < longest; gone = await sentToday()) {
			if (!(await whenCalm(patience)) || (await isLocked())) return;

			const now = Date.now();
			const watch = await withStore(db => nextWatch(db, now, farthest(now), had));
			if (!watch || (await pause()).paused !== null) return;

			had.add(watch.id);
			await turnAt(watch);
		}
	} finally {
		running = false;
	}
};

const go = async (): Promise<void> => {
	// The next one, should this one be the worker's last.
	await arm(Date.now() + minute);
	await round();
	await armNext();
};

const armNext = async (): Promise<void> => {
	if (await isLocked()) return;

	const next = nextRound(await withStore(firstDue), await sentToday(), Date.now(), Math.random);
	if (next === null) await browser.alarms.clear(name);
	else await arm(next);
};

/** Somebody new is watched, or there is somebody new to ask. */
export const roundSoon = (): void => void arm(Date.now() + minute / 2).catch(() => {});

export const roundsNow = async (): Promise<Rounds> => {
	const {paused} = await pause();
	const [counts, due] = await withStore(db => Promise.all([countWatches(db, Date.now()), firstDue(db)]));

	return {...counts, paused, next: due};
};

/** Its listener is set before anything is awaited. An alarm that the browser lost is there again, where somebody is watched. */
export const watchRounds = (): void => {
	// Trouble of the store is told to whoever asks next; here nobody did.
	browser.alarms.onAlarm.addListener(alarm => (alarm.name === name ? go().catch(() => {}) : undefined));
	const see = async () => {
		if ((await browser.alarms.get(name)) === undefined) await armNext();
	};
	// Not while the page that woke the worker waits.
	setTimeout(() => void see().catch(() => {}), afterWaking);
};

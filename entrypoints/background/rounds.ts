// Rounds: whom and what the rep watches is looked after while nobody looks, a little at a time, woken by an alarm that outlives the worker.
import browser from 'webextension-polyfill';
import type {Watch} from '@/lib/domain/watch';
import {bounds} from '@/lib/net/bounds';
import {dayOf} from '@/lib/net/pace';
import {allowance, farthest, nextRound, pausedBy, type Rounds} from '@/lib/rounds';
import {countsOf} from '@/storage/hosts';
import {withStore} from '@/storage/open';
import {readSettings} from '@/storage/settings';
import {countWatches, firstDue, nextWatch, turnedTo} from '@/storage/watches';
import type {AlarmName} from './alarms';
import {whenCalm} from './busy';
import {isLocked} from './lock';
import {turnAtSearch} from './round-search';
import {turnAtSubject} from './round-subject';
import {keep, recall} from './session';
import {everySource, isOn} from './source-ready';

const name: AlarmName = 'rounds';
const minute = 60_000;
/** Should every word of ours be lost: so often it is looked at all the same, in minutes. */
const atLeastEvery = 60;
/** After so long a round ends, in milliseconds: the browser lets no worker go on for ever. */
const longest = 25_000;
/** A rep who looks at pages without a pause is waited for so long; then it is another round's. */
const patience = 10_000;
/** Turns of one round: of whom nothing can be asked it costs time alone. */
const mostTurns = 20;

const arm = async (when: number): Promise<void> => browser.alarms.create(name, {when, periodInMinutes: atLeastEvery});

/** What of today is used, and whether anything goes on. */
const used = async () => {
	const settings = await withStore(readSettings);
	const counts = await withStore(db => countsOf(db, dayOf(Date.now())));
	const sent = Object.values(counts).reduce((sum, count) => sum + count, 0);
	const wanted = Object.values(settings.sources).some(({on}) => on) ? await everySource(settings) : [];
	const on = wanted
		.filter(({id}) => isOn(id, settings))
		.map(({id, pace}) => ({sent: counts[id] ?? 0, perDay: pace.perDay ?? bounds.perDay})); // Missing where none left, and where only the whole is bounded

	return {sent, paused: pausedBy(settings.airplane, {sent, on})};
};

/** False where nothing more can be told of them today. */
const turnAt = async (watch: Watch): Promise<boolean> => {
	const {subject, search} = watch;
	const signal = AbortSignal.timeout(2 * longest);
	let why: 'failed' | 'too-slow' = 'failed';
	try {
		if (search) await turnAtSearch({...watch, search}, signal);
		const more = search !== null || subject === null || (await turnAtSubject({...watch, subject}, signal));
		if (!signal.aborted) return more;

		why = 'too-slow';
	} catch {
		// Locked meanwhile: their turn is still to come.
		if (await isLocked()) return true;
	}
	// Whatever is wrong with it, the others are not kept waiting.
	const due = Date.now() + atLeastEvery * minute;
	await withStore(db => turnedTo(db, watch, {at: watch.at, due, left: why}));
	return true;
};

/** Since when those wait who may be told more today. */
const fromToday = async (): Promise<number> => {
	const kept = await recall('rounds');

	return kept?.day === dayOf(Date.now()) ? kept.from : 0; // Missing before the first of the browser's day
};

let running = false;

/** One round: those whose turn it is, the longest waiting first, as far as its part of the day goes. */
export const round = async (): Promise<void> => {
	if (running || (await isLocked())) return;

	running = true;
	const begun = performance.now();
	try {
		const {sent, paused} = await used();
		if (paused !== null) return;

		const most = sent + allowance(sent, Date.now());
		const had = new Set<string>();
		while (had.size < mostTurns && performance.now() - begun < longest) {
			if (!(await whenCalm(patience)) || (await isLocked())) return;

			const [now, left, from] = [Date.now(), await used(), await fromToday()];
			if (left.paused !== null || left.sent >= most) return;

			const watch = await withStore(db => nextWatch(db, {from, now, farthest: farthest(now)}, had));
			if (!watch) return;

			had.add(watch.id);
			if (!(await turnAt(watch))) await keep('rounds', {day: dayOf(now), from: watch.due});
		}
	} finally {
		running = false;
	}
};

/** Its alarm has rung. */
export const go = async (): Promise<void> => {
	// The next one, should this one be the worker's last.
	await arm(Date.now() + minute);
	await round();
	await armNext();
};

const armNext = async (): Promise<void> => {
	if (await isLocked()) return;

	const {paused} = await used();
	const next = nextRound(await withStore(firstDue), paused, Date.now(), Math.random);
	if (next === null) await browser.alarms.clear(name);
	else await arm(next);
};

/** Somebody new is watched, or there is somebody new to ask. */
export const roundSoon = (): void => {
	// Where nobody is watched it finds that out, once.
	arm(Date.now() + minute / 2).catch(() => {});
};

export const roundsNow = async (): Promise<Rounds> => {
	const {paused} = await used();
	const [counts, due] = await withStore(db => Promise.all([countWatches(db, Date.now()), firstDue(db)]));

	return {...counts, paused, next: due};
};

/** An alarm that the browser lost is there again, where somebody is watched. */
export const keepAlarm = async (): Promise<void> => {
	if ((await browser.alarms.get(name)) === undefined) await armNext();
};

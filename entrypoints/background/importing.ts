// Importing: a file that the rep chose is brought in, stretch by stretch. Any death of the keeper is a pause.
import browser from 'webextension-polyfill';
import type {Trouble} from '@/lib/messages';
import {importsOf, setState} from '@/storage/imports';
import {withStore} from '@/storage/open';
import {broadcast} from './broadcast';
import {followSoon} from './follow-soon';
import {bringAll} from './import-bring';
import {troubleOf} from './trouble';
import {running} from './under-way';

/** Chromium stops a worker that asks nothing of the browser for thirty seconds. */
const awakeEvery = 20_000;
/** Why one stopped that was not told to. */
const troubles = new Map<string, Trouble>();
let turn: Promise<unknown> = Promise.resolve();

export const isRunning = (id: string): boolean => running.has(id);
export const troubleIn = (id: string): Trouble | null => troubles.get(id) ?? null; // Missing where all is well

/** Goes on with an import from where it is, after those that are under way. */
export const run = (id: string): void => {
	// Told to go on before it had stopped: after that.
	if (running.get(id)?.signal.aborted) void turn.then(() => run(id));
	if (running.has(id)) return;

	const stop = new AbortController();
	running.set(id, stop);
	troubles.delete(id);
	const awake = setInterval(() => void browser.runtime.getPlatformInfo(), awakeEvery);
	turn = turn
		.then(() => bringAll(id, stop.signal))
		.catch(error => {
			const trouble = troubleOf(error);
			// What the lock stopped goes on when it is opened.
			if (!stop.signal.aborted && trouble !== 'locked') troubles.set(id, trouble);
		})
		.finally(() => {
			clearInterval(awake);
			running.delete(id);
			broadcast(null);
			withStore(async db => followSoon(db)).catch(() => {});
		});
};

export const start = async (id: string, unsureAsNew: boolean): Promise<null> => {
	await withStore(db => setState(db, id, 'running', {unsureAsNew, at: Date.now()}));
	run(id);
	return null;
};

export const pause = async (id: string): Promise<null> => {
	await withStore(db => setState(db, id, 'paused'));
	running.get(id)?.abort();
	return null;
};

export const goOn = async (id: string): Promise<null> => {
	await withStore(db => setState(db, id, 'running'));
	run(id);
	return null;
};

/** Takes a whole import back. */
export const takeBack = async (id: string): Promise<null> => {
	await withStore(db => setState(db, id, 'taken-back'));
	running.get(id)?.abort();
	await turn;
	run(id);
	return null;
};

/** What was under way when the keeper died goes on. */
export const resumeAll = async (): Promise<void> => {
	const rows = await withStore(importsOf);
	for (const {id, state} of rows) if ((state === 'running' || state === 'taken-back') && !troubles.has(id)) run(id);
};

// Importing: a file that the rep chose is brought in, stretch by stretch. Any death of the keeper is a pause.
import browser from 'webextension-polyfill';
import type {Choice} from '@/lib/exchange/choice';
import {entries} from '@/lib/exchange/entries';
import type {Batch} from '@/lib/exchange/entry';
import type {Trouble} from '@/lib/messages';
import {bring} from '@/storage/bring';
import type {Store} from '@/storage/database';
import {hashOf} from '@/storage/hash';
import {finish, type ImportRow, importOf, importsOf, setState} from '@/storage/imports';
import {hearKeys, tellOthers, tellOwn, tellRows} from '@/storage/known';
import {withStore} from '@/storage/open';
import {readSettings} from '@/storage/settings';
import {broadcast} from './broadcast';
import {followSoon} from './find';
import {fileOf, forgetFile} from './import-files';
import {filterOf} from './import-filter';
import type {Met} from './import-match';
import type {Bringing} from './import-person';
import {planOf} from './import-plan';
import {takeBackAll} from './import-undo';
import {troubleOf} from './trouble';

/** Chromium stops a worker that asks nothing of the browser for thirty seconds. */
const awakeEvery = 20_000;
/** Bytes of a file for each key in it, about: for the size of a filter. */
const bytesOfKey = 30;
const keysInMost = 4_000_000;
/** Keys of those who get rows meanwhile. */
const keysChanged = 100_000;

const running = new Map<string, AbortController>();
/** Why one stopped that was not told to. */
const troubles = new Map<string, Trouble>();
let turn: Promise<unknown> = Promise.resolve();

export const isRunning = (id: string): boolean => running.has(id);
export const troubleIn = (id: string): Trouble | null => troubles.get(id) ?? null; // Missing where all is well

export const bringingOf = ({choice, name, at}: ImportRow): Bringing => ({
	source: `import:${(choice as Choice).format}`,
	file: name,
	at,
});

export const ownAddresses = async (db: Store): Promise<string[]> => (await readSettings(db)).self.emails;

const metOf = async (db: Store, {id, size}: ImportRow): Promise<Met> => {
	const rows = (await db.handles.count()) + (await db.subjects.count());
	const met = {others: filterOf(keysInMost), own: filterOf(size / bytesOfKey), rows: filterOf(rows + keysChanged)};
	await tellOthers(db, id, met.others.add);
	await tellRows(db, met.rows.add);
	await tellOwn(db, id, met.own.add);
	return met;
};

/** One stretch; false where somebody stopped it, or another worker has been here. */
const bringBatch = async (id: string, from: number, batch: Batch, met: Met): Promise<boolean> => {
	const {next} = batch;
	const done = await withStore(async db => {
		const row = await importOf(db, id);
		if (row?.state !== 'running' || row.offset !== from) return false;

		const plan = await planOf(db, row, batch, bringingOf(row), met);
		// The store may have failed after it wrote: then it is there, and where reading goes on says so.
		return (await bring(db, id, {...plan, from, next})) || (await importOf(db, id))?.offset === next.offset;
	});
	if (done) for (const {sighting} of batch.entries) for (const handle of sighting.handles) met.own.add(hashOf(handle));
	return done;
};

const bringAll = async (id: string, signal: AbortSignal): Promise<void> => {
	const row = await withStore(db => importOf(db, id));
	if (row?.state === 'taken-back') return takeBackAll(id);
	if (row?.state !== 'running') return;

	const file = await fileOf(id);
	if (!file) return withStore(db => setState(db, id, 'paused'));

	const met = await withStore(db => metOf(db, row));
	const own = await withStore(ownAddresses);
	const deaf = hearKeys(met.rows.add);
	try {
		let {offset, line} = row;
		const bytes = file.slice(offset).stream() as unknown as AsyncIterable<Uint8Array>;
		for await (const batch of entries(row.choice as Choice, bytes, {from: {offset, line}, own, signal})) {
			if (!(await bringBatch(id, offset, batch, met))) return;
			({offset, line} = batch.next);
		}
		await withStore(db => finish(db, id));
		forgetFile(id);
	} finally {
		deaf();
	}
};

/** Goes on with an import from where it is, after those that are under way. */
export const run = (id: string): void => {
	if (running.has(id)) return;

	const stop = new AbortController();
	running.set(id, stop);
	troubles.delete(id);
	const awake = setInterval(() => void browser.runtime.getPlatformInfo(), awakeEvery);
	turn = turn
		.then(() => bringAll(id, stop.signal))
		.catch(error => {
			if (!stop.signal.aborted) troubles.set(id, troubleOf(error));
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

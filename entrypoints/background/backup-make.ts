// Making backups: each day on which something changed, into the folder that the rep chose or the browser's own.
import browser from 'webextension-polyfill';
import {type Slice, sameSums} from '@/lib/exchange/backup/format';
import {backupName} from '@/lib/exchange/backup/rotate';
import {sumsOf, writeBackup} from '@/lib/exchange/backup/write';
import {type BackupState, backupState, changeBackups} from '@/storage/backups';
import {versions} from '@/storage/database';
import {stores, withStore} from '@/storage/open';
import {snapshot} from '@/storage/snapshot';
import {mayWrite, ownFolder, writeInto} from './backup-folder';
import {broadcast} from './broadcast';
import {sealOfLock} from './lock-held';
import {troubleOf} from './trouble';

const day = 24 * 60 * 60 * 1000;

let last: Promise<unknown> = Promise.resolve();

/** One after the other; Chromium lets a worker live that asks it something now and then. */
export const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
	const awake = async () => {
		const poke = setInterval(() => browser.runtime.getPlatformInfo(), 20_000);
		try {
			return await work();
		} finally {
			clearInterval(poke);
		}
	};
	const turn = last.then(awake, awake);
	last = turn.catch(() => {});
	return turn;
};

const write = async (slices: Slice[], name: string, now: number, {folder, seal: own}: BackupState) => {
	const seal = (await sealOfLock()) ?? own; // Missing where there is no lock
	const bytes = () => writeBackup(slices, {store: versions.length, madeAt: now}, seal);
	if (folder) {
		try {
			if (await mayWrite(folder)) {
				await writeInto(folder, name, bytes());
				return 'folder' as const;
			}
		} catch {
			// Taken out, full, or taken away: the browser's own folder is better than none.
		}
	}
	await writeInto(await ownFolder(), name, bytes());
	return 'own' as const;
};

/** `always`: even if nothing changed since the last one. */
export const makeBackup = async (now: number, always: boolean): Promise<void> => {
	const state = await backupState();
	try {
		const slices = await withStore(snapshot);
		const sums = await sumsOf(slices);
		if (slices.length === 0 && !always) return;

		const same = state.last !== null && sameSums(state.last.sums, sums);
		if (same && !always) return await changeBackups({last: {...state.last!, at: now}});

		const name = backupName(now);
		const where = await write(slices, name, now, state);
		const trouble = state.folder && where === 'own' ? 'folder' : null;
		await changeBackups({last: {at: now, name, where, sums}, trouble, failed: null});
	} catch (error) {
		// What the lock stopped is made when it is opened.
		if (troubleOf(error) !== 'locked') await changeBackups({trouble: 'storage', failed: now});
		throw error;
	} finally {
		broadcast(null);
	}
};

/** After a failure it is left alone this long: each try reads the whole store. */
const patience = 60 * 60 * 1000;

/** The occasion is any moment at which the keeper is awake; no alarm wakes it. */
export const daily = async (now: number): Promise<void> => {
	const {last: before, failed} = await backupState();
	await stores.clean(now);
	if (failed !== null && Math.abs(now - failed) < patience) return;
	if (before === null || Math.abs(now - before.at) >= day) await makeBackup(now, false);
};

// Moving the store under another seal, or from under it: a second store is written, looked at, and takes the place of the first in one write.

import {newSeal} from '@/lib/exchange/backup/seal';
import type {Replies} from '@/lib/messages';
import {changeBackups, forgetSeal} from '@/storage/backups';
import {copyInto, nextNumber} from '@/storage/copy';
import {leaveStore, stores, whileStill, withStore} from '@/storage/open';
import {type Keys, keysOf} from '@/storage/sealed/keys';
import type {Lock} from '@/storage/staging';
import {sweep} from '@/storage/sweep';
import {dropRestored, eraseOwn} from './backup-folder';
import {inTurn, makeBackup} from './backup-make';
import {broadcast} from './broadcast';
import {begin} from './lock';
import {hold, letGo} from './lock-held';
import {newLock, openLock} from './lock-key';
import {isImporting} from './under-way';

let underWay: {share: number; stop: AbortController} | null = null;

/** Which share of the store is written anew by now; null where it is not. */
export const moved = (): number | null => underWay?.share ?? null; // Missing where nothing moves

export const stopMoving = (): void => underWay?.stop.abort();

/** False where it was stopped: the store is as it was. */
const rewrite = async (keys: Keys | null, lock: Lock | null): Promise<boolean> => {
	const moving = {share: 0, stop: new AbortController()};
	underWay = moving;
	const tell = (share: number) => {
		moving.share = share;
	};
	const next = await withStore(nextNumber);
	return whileStill(() =>
		withStore(async from => {
			const staged = await stores.stageUnder(keys);
			try {
				if (!(await copyInto(from, staged, tell, moving.stop.signal, next))) return false;

				await stores.promoteUnder(staged, lock);
				return true;
			} finally {
				staged.close();
			}
		}),
	).finally(() => {
		underWay = null;
	});
};

/** Whatever was plain goes: the store before, the backups in the browser's own folder, the key that sealed others, and all that the files keep. */
const removePlain = async (): Promise<void> => {
	await stores.clean(Date.now(), true);
	await eraseOwn();
	await dropRestored();
	await forgetSeal();
	await sweep();
	await stores.cleaned();
};

/** At the start: where a move was killed, what it left goes. */
export const finishMoving = (): Promise<void> =>
	inTurn(async () => {
		const {lock, unclean} = await stores.which();
		if (lock && (unclean || (await stores.clean(Date.now())))) await removePlain();
	});

/** After a stop or a failure: nothing of what was written stays. */
const tidy = async (): Promise<void> => {
	await stores.clean(Date.now());
	await sweep();
};

export const lockOn = (passphrase: string): Promise<Replies['lockOn']> =>
	inTurn(async () => {
		if ((await stores.which()).lock || isImporting()) return {state: 'busy'};

		const {lock, held} = await newLock(passphrase);
		const done = await rewrite(keysOf(held.rows), lock).catch(error => tidy().then(() => Promise.reject(error)));
		if (!done) {
			await tidy();
			return {state: 'stopped'};
		}
		await hold(held, null);
		leaveStore();
		await begin(held);
		await removePlain();
		broadcast(null);
		inTurn(() => makeBackup(Date.now(), true)).catch(() => {});
		return {state: 'done'};
	});

export const lockOff = (passphrase: string): Promise<Replies['lockOff']> =>
	inTurn(async () => {
		const {lock} = await stores.which();
		if (!lock || isImporting()) return {state: 'busy'};
		if (!(await openLock(lock, passphrase))) return {state: 'wrong'};

		const done = await rewrite(null, null).catch(error => tidy().then(() => Promise.reject(error)));
		if (!done) {
			await tidy();
			return {state: 'stopped'};
		}
		leaveStore();
		await letGo();
		// Backups stay under the passphrase that the rep knows, until they say otherwise.
		await changeBackups({seal: await newSeal(passphrase), last: null});
		await stores.clean(Date.now(), true);
		broadcast(null);
		return {state: 'done'};
	});

/** The rows stay as they are: only what opens their key is written anew, and the old way to it goes. */
export const lockChange = (passphrase: string, next: string): Promise<Replies['lockChange']> =>
	inTurn(async () => {
		const {lock} = await stores.which();
		const before = lock && (await openLock(lock, passphrase)); // Missing where there is no lock
		if (!before) return {state: 'wrong'};

		const changed = await newLock(next, before.rows);
		await stores.changeLock(changed.lock);
		await begin(changed.held);
		await sweep();
		return {state: 'done'};
	});

/** The way out for whoever forgot the passphrase: an empty store without one. */
export const eraseLocked = async (): Promise<void> => {
	const staged = await stores.stageUnder(null);
	await stores.promoteUnder(staged, null);
	await letGo();
	leaveStore();
};

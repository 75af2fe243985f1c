// What is held of the lock: its keys, in memory and in the browser's, never on disk; and when the rep was last here.
import browser from 'webextension-polyfill';
import {type Seal, sealBy} from '@/lib/exchange/backup/seal';
import {fromBase64, toBase64} from '@/lib/exchange/backup/text';
import {stores} from '@/storage/open';
import {StorageTrouble} from '@/storage/trouble';
import type {Held} from './lock-key';
import {drop, keep, recall} from './session';

/** The alarm that locks; it outlives the worker. */
export const lockAlarm = 'lock';

let held: Held | null = null;
/** From when on they are not held any more, as far as this worker knows. */
let until = Number.POSITIVE_INFINITY;
/** When the rep was last here as far as this worker wrote it down, so that not every word of theirs is a write. */
let told = 0;
const tellEvery = 10_000;

const isDue = ({at, after}: {at: number; after: number | null}, now: number): boolean =>
	after !== null && Math.abs(now - at) >= after * 60_000;

const endOf = ({at, after}: {at: number; after: number | null}): number =>
	after === null ? Number.POSITIVE_INFINITY : at + after * 60_000;

/** Whether they are held for too long: a machine that slept wakes before its alarms. */
export const isOverdue = (now: number): boolean => held !== null && now >= until;

/** The keys; null where nobody has unlocked, or the rep is long away. */
export const heldKeys = async (now = Date.now()): Promise<Held | null> => {
	const kept = await recall('lock');
	until = kept ? endOf(kept) : Number.POSITIVE_INFINITY;
	if (!kept || isDue(kept, now)) held = null;
	else held ??= {rows: fromBase64(kept.rows), passphrase: fromBase64(kept.passphrase)};
	return held;
};

/** What backups are sealed by where the store is locked by a passphrase, which opens them too; null where it is not. */
export const sealOfLock = async (): Promise<Seal | null> => {
	const {lock} = await stores.which();
	if (!lock) return null;

	const keys = await heldKeys();
	if (!keys) throw new StorageTrouble('locked');

	return sealBy(keys.passphrase, lock);
};

/** Whether it is time to lock; a worker that slept may be asked late. */
export const isTimeToLock = async (now: number): Promise<boolean> => {
	const kept = await recall('lock');
	return kept !== undefined && isDue(kept, now);
};

const setAlarm = (now: number, after: number | null): void => {
	if (after === null) void browser.alarms.clear(lockAlarm);
	else browser.alarms.create(lockAlarm, {when: now + after * 60_000});
};

/** From now on. `after`: minutes without the rep; null: until the browser closes. */
export const hold = async (keys: Held, after: number | null, now = Date.now()): Promise<void> => {
	[held, told] = [keys, now];
	until = endOf({at: now, after});
	await keep('lock', {rows: toBase64(keys.rows), passphrase: toBase64(keys.passphrase), at: now, after});
	setAlarm(now, after);
};

/** The rep is here. */
export const stir = async (now = Date.now()): Promise<void> => {
	if (Math.abs(now - told) < tellEvery) return;

	told = now;
	const kept = await recall('lock');
	if (!kept || isDue(kept, now)) return;

	until = endOf({at: now, after: kept.after});
	await keep('lock', {...kept, at: now});
	setAlarm(now, kept.after);
};

export const lockAfter = async (after: number | null, now = Date.now()): Promise<void> => {
	const keys = await heldKeys(now);
	if (keys) await hold(keys, after, now);
};

export const letGo = async (): Promise<void> => {
	[held, told] = [null, 0];
	await drop('lock');
	await browser.alarms.clear(lockAlarm);
};

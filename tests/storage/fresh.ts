// A store of its own for each test, in an IndexedDB of its own.
import {IDBFactory, IDBKeyRange} from 'fake-indexeddb';
import {onTestFinished} from 'vitest';
import type {Store} from '@/storage/database';
import {opener} from '@/storage/opener';
import type {Reserve} from '@/storage/reserve';
import {keysOf} from '@/storage/sealed/keys';

export const memory = () => ({indexedDB: new IDBFactory() as never, IDBKeyRange: IDBKeyRange as never});

/** Whether the stores of these tests are sealed: sealed.test.ts runs them once more so. */
export const sealed = (globalThis as {sealedStores?: boolean}).sealedStores === true;
export const testKey = Uint8Array.from({length: 32}, (_, n) => n);

export const openerIn = (dexie = memory(), wait = 3000, blockedFor = 2000, reserve?: Reserve) =>
	opener({
		name: sealed ? async () => ({name: 'windshield', keys: keysOf(testKey)}) : 'windshield',
		wait,
		blockedFor,
		attempts: 3,
		dexie,
		...(reserve && {reserve}),
	});

export const freshStore = async (): Promise<Store> => {
	const store = openerIn();
	const db = await store.open();
	onTestFinished(() => store.close());
	return db;
};

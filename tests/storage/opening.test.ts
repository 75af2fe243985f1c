// Opening: one connection for all, an end to waiting, and a fresh connection after a failure.
import {Dexie} from 'dexie';
import {afterEach, expect, test, vi} from 'vitest';
import {commit, keep} from '@/storage/commit';
import {nativeVersion} from '@/storage/database';
import {subjectOf} from '@/storage/subjects';
import {asTrouble, StorageTrouble} from '@/storage/trouble';
import {eraseAll} from '@/storage/whole';
import {memory, openerIn} from './fresh';
import {person, remember} from './people';

afterEach(() => vi.restoreAllMocks());

const troubleOf = (promise: Promise<unknown>) =>
	promise.then(
		() => 'none',
		error => (error as StorageTrouble).trouble,
	);

test('however many ask at once, there is one opening and one connection', async () => {
	const dexie = memory();
	const opened = vi.spyOn(dexie.indexedDB as unknown as IDBFactory, 'open');
	const store = openerIn(dexie);
	expect(store.state()).toBe('closed');
	const asked = Array.from({length: 100}, () => store.open());
	expect(store.state()).toBe('opening');
	expect(new Set(await Promise.all(asked)).size).toBe(1);
	expect(await store.open()).toBe(await asked[0]);
	expect(opened).toHaveBeenCalledTimes(1);
	expect(store.state()).toBe('open');
	store.close();
});

test('an opening that hangs ends with a word, and a later one that works is taken', async () => {
	const dexie = memory();
	const factory = dexie.indexedDB as unknown as IDBFactory;
	const hanging = vi.spyOn(factory, 'databases').mockReturnValue(new Promise(() => {}));
	const store = openerIn(dexie, 30);
	const started = performance.now();
	expect(await troubleOf(store.open())).toBe('storage');
	expect(performance.now() - started).toBeGreaterThan(90);
	expect(performance.now() - started).toBeLessThan(1000);
	expect(hanging).toHaveBeenCalledTimes(3);
	hanging.mockRestore();
	expect((await store.open()).isOpen()).toBe(true);
	store.close();
});

test('an opening that comes late is not left behind to block others', async () => {
	const dexie = memory();
	const factory = dexie.indexedDB as unknown as IDBFactory;
	let release = (_: IDBDatabaseInfo[]) => {};
	vi.spyOn(factory, 'databases').mockReturnValueOnce(
		new Promise(resolve => {
			release = resolve;
		}),
	);
	const store = openerIn(dexie, 30);
	const db = await store.open();
	release([]);
	await new Promise(resolve => setTimeout(resolve, 50));
	expect(await store.open()).toBe(db);
	store.close();
	// Deleting waits for every connection that is still open.
	await new Promise((resolve, reject) => {
		const request = factory.deleteDatabase('windshield');
		request.onsuccess = resolve;
		request.onblocked = () => reject(new Error('a connection was left open'));
	});
});

/** A plain connection that does not give way to an upgrade. */
const stubborn = (factory: IDBFactory, version: number) =>
	new Promise<IDBDatabase>((resolve, reject) => {
		const request = factory.open('windshield', version);
		request.onupgradeneeded = () => request.result.createObjectStore('old', {keyPath: 'id'});
		request.onsuccess = () => resolve(request.result as never);
		request.onerror = () => reject(request.error);
	});

test('an upgrade that another connection blocks is known soon, and goes on when that one closes', async () => {
	vi.spyOn(console, 'warn').mockImplementation(() => {});
	const dexie = memory();
	const old = await stubborn(dexie.indexedDB as never, 1);
	const store = openerIn(dexie, 2000, 50);
	const started = performance.now();
	const asked = store.open();
	await expect.poll(() => store.state()).toBe('blocked');
	expect(await troubleOf(asked)).toBe('storage');
	expect(performance.now() - started).toBeLessThan(1000);
	old.close();
	await expect.poll(() => store.state()).toBe('open');
	expect((await store.open()).subjects).toBeDefined();
	store.close();
});

test('a connection gives way to an upgrade, and is not opened again by itself', async () => {
	const dexie = memory();
	const factory = dexie.indexedDB as unknown as IDBFactory;
	const store = openerIn(dexie);
	const db = await store.open();
	(await stubborn(factory, nativeVersion + 10)).close();
	expect(db.isOpen()).toBe(false);
	await expect(subjectOf(db, 'x')).rejects.toThrow(Dexie.DatabaseClosedError);
	expect((await store.open()).newer).toBe(true);
	store.close();
});

test('a store written by a newer Windshield can be read, and no write changes it', async () => {
	const dexie = memory();
	const factory = dexie.indexedDB as unknown as IDBFactory;
	const store = openerIn(dexie);
	await commit(await store.open(), 'a', act => remember(act, 1));
	store.close();
	const newer = new Dexie('windshield', dexie as never);
	newer.version(nativeVersion / 10 + 1).stores({inventions: 'id', subjects: 'id, *words'});
	await newer.open();
	newer.close();

	expect(await store.use(db => subjectOf(db, person(1).id))).toEqual(person(1));
	expect(store.state()).toBe('newer');
	expect(await troubleOf(store.use(db => commit(db, 'b', act => remember(act, 2))))).toBe('newer-store');
	expect(await troubleOf(store.use(db => keep(db, act => remember(act, 2))))).toBe('newer-store');
	expect(await troubleOf(store.use(eraseAll))).toBe('newer-store');
	expect(await store.use(db => db.subjects.count())).toBe(1);
	store.close();
	const [{version} = {version: 0}] = await factory.databases();
	expect(version).toBe(nativeVersion + 10);
});

test('after a failure there is a fresh connection: rows stay readable, and a write that works ends the trouble', async () => {
	const store = openerIn();
	await store.use(db => commit(db, 'a', act => remember(act, 1)));
	const first = await store.open();
	let failures = 2;
	const failing = () =>
		store.use(db =>
			commit(db, 'b', async act => {
				await remember(act, 2);
				failures -= 1;
				if (failures >= 0) {
					// What a full disk does: the transaction ends with an error of the database's own.
					const native = (Dexie.currentTransaction as unknown as {idbtrans: IDBTransaction}).idbtrans;
					Object.defineProperty(native, 'error', {value: new DOMException('FILE_ERROR_NO_SPACE', 'UnknownError')});
					native.abort();
				}
				return 'written';
			}),
		);
	expect(await troubleOf(failing())).toBe('storage');
	expect(await store.use(db => subjectOf(db, person(1).id))).toEqual(person(1));
	expect(await store.use(db => subjectOf(db, person(2).id))).toBeUndefined();
	expect(store.state()).toBe('read-only');
	expect(await store.open()).not.toBe(first);
	expect(await failing()).toBe('written');
	expect(store.state()).toBe('open');
	expect(await store.use(db => subjectOf(db, person(2).id))).toEqual(person(2));
	store.close();
});

test('a connection that the browser closed is opened again on the next question', async () => {
	const store = openerIn();
	const db = await store.open();
	await commit(db, 'a', act => remember(act, 1));
	db.backendDB().close();
	expect(await store.use(fresh => subjectOf(fresh, person(1).id))).toEqual(person(1));
	const again = await store.open();
	again.backendDB().onclose?.(new Event('close'));
	expect(again.isOpen()).toBe(false);
	expect(await store.use(fresh => subjectOf(fresh, person(1).id))).toEqual(person(1));
	store.close();
});

test('a mistake of ours stays what it is', async () => {
	const store = openerIn();
	const mistake = new TypeError('ours');
	await expect(store.use(() => Promise.reject(mistake))).rejects.toBe(mistake);
	expect(asTrouble(mistake)).toBe(mistake);
	expect(asTrouble(new Dexie.QuotaExceededError())).toBeInstanceOf(StorageTrouble);
	expect(asTrouble(new DOMException('', 'DataError'))).toBeInstanceOf(StorageTrouble);
	store.close();
});

test('on a full disk the reserve is given up for reading, and nothing is written until it is held again', async () => {
	vi.useFakeTimers({toFake: ['performance']});
	const dexie = memory();
	const room = {free: true};
	const calls: string[] = [];
	const reserve = {
		keep: async () => {
			calls.push('keep');
			return room.free;
		},
		give: async () => {
			calls.push('give');
			return true;
		},
	};
	const store = openerIn(dexie, 3000, 2000, reserve);
	await store.use(db => commit(db, 'a', act => remember(act, 1)));
	expect(calls).toEqual(['keep']);

	room.free = false;
	(await store.open()).close();
	const opened = vi.spyOn(dexie.indexedDB as unknown as IDBFactory, 'open');
	expect(await store.use(db => subjectOf(db, person(1).id))).toEqual(person(1));
	store.close();
	for (let attempt = 0; attempt < 3; attempt += 1)
		opened.mockImplementationOnce(() => {
			throw new DOMException('Encountered full disk while opening', 'QuotaExceededError');
		});
	expect(await store.use(db => subjectOf(db, person(1).id))).toEqual(person(1));
	expect(calls).toEqual(['keep', 'give', 'keep']);
	expect(store.state()).toBe('read-only');
	expect(await troubleOf(store.use(db => commit(db, 'b', act => remember(act, 2))))).toBe('storage');
	room.free = true;
	expect(await troubleOf(store.use(db => commit(db, 'b', act => remember(act, 2))))).toBe('storage');
	vi.advanceTimersByTime(2500);
	expect(await store.use(db => commit(db, 'b', act => remember(act, 2)))).toBe(person(2).id);
	expect(store.state()).toBe('open');

	// Room that cannot be had for ever is no reason to refuse for ever.
	room.free = false;
	store.close();
	for (let attempt = 0; attempt < 3; attempt += 1)
		opened.mockImplementationOnce(() => {
			throw new DOMException('Encountered full disk while opening', 'QuotaExceededError');
		});
	expect(await troubleOf(store.use(db => commit(db, 'c', act => remember(act, 3))))).toBe('storage');
	vi.advanceTimersByTime(61_000);
	expect(await store.use(db => commit(db, 'c', act => remember(act, 3)))).toBe(person(3).id);
	vi.useRealTimers();
	store.close();
});

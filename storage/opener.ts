// Opening: one connection, one opening under way, a limit to waiting, and a fresh connection after any failure.
import {type Connecting, connect} from './connect';
import type {Store} from './database';
import type {Reserve} from './reserve';
import {asTrouble, isDatabaseError, StorageTrouble} from './trouble';

export type OpenerOptions = Connecting & {
	/** Milliseconds: how long one opening may take, and how long it may be blocked by another connection. */
	wait: number;
	blockedFor: number;
	attempts: number;
	/** Room to give up when the disk is full. */
	reserve?: Reserve;
};

/** `read-only`: the last write failed, rows can be read; `newer`: written by a newer Windshield, rows can be read. */
export type StoreState = 'closed' | 'opening' | 'blocked' | 'open' | 'read-only' | 'newer';

const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms));
/** While writing is refused, how often it is tried whether there is room again, in milliseconds. */
const probeEvery = 2000;

/** How long writing is refused at most without being tried, in milliseconds. */
const leanFor = 60_000;

export const opener = ({wait, blockedFor, attempts, reserve, ...connecting}: OpenerOptions) => {
	let current: Store | null = null;
	let opening: Promise<Store> | null = null;
	let [blocked, readOnly, held] = [false, false, false];
	/** The reserve was given up and could not be had back: whatever was written now would take the room that reading needs. */
	let lean = false;
	let [leanSince, probedAt, age] = [0, 0, 0];
	const drop = (db: Store) => {
		if (current === db) current = null;
		db.close();
	};

	const probe = async () => {
		probedAt = performance.now();
		// Not for ever: where room cannot be had for another reason, the next write says itself whether it works.
		lean = !((await reserve?.keep()) || probedAt - leanSince > leanFor);
	};

	const makeRoom = async () => {
		if (blocked || !(await reserve?.give())) return;

		leanSince = performance.now();
		await probe();
	};

	const watcher = {
		failed: (db: Store, mode: IDBTransactionMode) => {
			if (mode !== 'readonly') readOnly = true;
			drop(db);
		},
		written: () => {
			readOnly = false;
			if (!held) void reserve?.keep();
			held = true;
		},
		refusal: () => (lean ? ('storage' as const) : null),
	};

	/** Every attempt goes on until it ends: one that comes late is taken if it is the first, and closed if it is not. */
	const attemptAll = async (): Promise<Store> => {
		let failure: unknown;
		let tellBlocked = () => {};
		const isBlocked = new Promise<null>(resolve => {
			tellBlocked = () => {
				blocked = true;
				setTimeout(() => blocked && resolve(null), blockedFor);
			};
		});
		for (let attempt = 0; attempt < attempts; attempt += 1) {
			const born = age;
			const mine = connect(connecting, watcher, drop, tellBlocked).then(
				db => {
					blocked = false;
					if (current || born !== age) db.close();
					else current = db;
				},
				error => {
					failure = error;
				},
			);
			await Promise.race([mine, isBlocked, pause(wait)]);
			if (current) return current;
			if (failure instanceof StorageTrouble) throw failure;
			if (blocked) break;
			if (attempt + 1 < attempts) await pause(50 + Math.random() * 100);
			if (current) return current;
		}
		throw new StorageTrouble('storage', failure);
	};

	/** The one open store. Throws a StorageTrouble when it cannot be had in time. */
	const open = (): Promise<Store> => {
		if (current?.isOpen()) return Promise.resolve(current);

		current = null;
		opening ??= attemptAll()
			.catch(error => {
				throw asTrouble(error);
			})
			.finally(() => {
				opening = null;
			});
		return opening;
	};

	/**
	 * Does `work` on the open store; after a failure of the database once more on a fresh connection. So `work` is a read, or a commit,
	 * which is done once however often it is tried.
	 */
	const use = async <T>(work: (db: Store) => Promise<T>): Promise<T> => {
		if (lean && performance.now() - probedAt > probeEvery) await probe();
		for (let attempt = 1; ; attempt += 1) {
			let db: Store | null = null;
			try {
				db = await open();
				return await work(db);
			} catch (error) {
				const newer = db?.newer && isDatabaseError(error);
				const trouble = newer ? new StorageTrouble('newer-store', error) : asTrouble(error);
				if (!(trouble instanceof StorageTrouble)) throw error;

				const refused = trouble.trouble === 'locked' || (db !== null && trouble.cause === undefined);
				if (refused || newer || attempt === 2) throw trouble;
				if (db) drop(db);
				await makeRoom();
			}
		}
	};

	const state = (): StoreState => {
		if (blocked) return 'blocked';
		if (current?.newer) return 'newer';
		if (readOnly || lean) return 'read-only';
		if (current?.isOpen()) return 'open';
		return opening ? 'opening' : 'closed';
	};

	/** A connection that was begun before is not taken any more. */
	const close = () => {
		age += 1;
		if (current) drop(current);
	};

	return {open, use, state, close};
};

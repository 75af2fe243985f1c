// Staging: a second store that is filled and looked at, and then takes the place of the first, in one write or not at all.
import {Dexie, type DexieOptions, type Table} from 'dexie';
import type {Placed} from './connect';
import {newStore, type Store, versions} from './database';
import type {Keys} from './sealed/keys';
import {StorageTrouble} from './trouble';

/** How long a store is kept that another one took the place of, in milliseconds. */
export const keptFor = 7 * 24 * 60 * 60 * 1000;

const first = 'windshield';
const signpost = 'windshield.signpost';

/** Under which key the store and those before it are sealed: a random one, which a key made of the passphrase opens. */
export type Lock = {salt: string; rounds: number; wrapped: Uint8Array<ArrayBuffer>};

/** Which store holds now, and those it took the place of, the last one first. */
type Which = {
	id: 'which';
	name: string;
	before: {name: string; since: number}[];
	/** Missing where the rows are sealed by nothing. */
	lock?: Lock;
	/** The plain store that this one took the place of may still be in the files of the profile. */
	unclean?: boolean;
};
type Signpost = Dexie & {readonly signs: Table<Which, string>};

const unwatched = {failed: () => {}, written: () => {}, refusal: () => null};

/** `keyNow`: the key that the lock's passphrase opens; null while nobody has opened it. */
export const staging = (dexie: DexieOptions = {}, keyNow: () => Promise<Uint8Array | null> = async () => null) => {
	const names = async () => {
		const factory = (dexie.indexedDB ?? indexedDB) as IDBFactory;
		return (await factory.databases()).flatMap(({name}) => name ?? []); // Missing never: a database has a name
	};

	const atSignpost = async <T>(work: (signs: Signpost['signs'], which: Which) => Promise<T>): Promise<T> => {
		const post = new Dexie(signpost, {...dexie, chromeTransactionDurability: 'strict'}) as Signpost;
		post.version(1).stores({signs: 'id'});
		try {
			const which = async () => (await post.signs.get('which')) ?? {id: 'which' as const, name: first, before: []}; // Missing before the first swap
			return await post.transaction('rw', post.signs, async () => await work(post.signs, await which()));
		} finally {
			post.close();
		}
	};

	/** Whoever never swapped has no signpost, and pays for none. */
	const which = async (): Promise<Omit<Which, 'id'>> =>
		(await names()).includes(signpost) ? atSignpost(async (_, now) => now) : {name: first, before: []};

	/** The store that holds, and by what it is opened. Throws where it is locked. */
	const placed = async (): Promise<Placed> => {
		const {name, lock} = await which();
		if (!lock) return {name, keys: null};

		const key = await keyNow();
		if (!key) throw new StorageTrouble('locked');

		// Making their tables takes a quarter of the keeper's start, and most stores are not sealed.
		const {keysOf} = await import('./sealed/keys');
		return {name, keys: keysOf(key)};
	};

	const openAt = async (name: string, version: number, keys: Keys | null): Promise<Store> => {
		const db = newStore(name, dexie, unwatched, versions.slice(0, version), keys);
		await db.open();
		return db;
	};

	const newName = () => `${first}.${crypto.randomUUID()}`;

	/** An empty store of a released version, sealed as the one that holds. */
	const stage = async (version: number): Promise<Store> => openAt(newName(), version, (await placed()).keys);

	/** The same, as today's version writes it. */
	const upgrade = async (staged: Store): Promise<Store> => {
		staged.close();
		return openAt(staged.name, versions.length, (await placed()).keys);
	};

	/** An empty store of today's version under another seal than that which holds, or under none. */
	const stageUnder = (keys: Keys | null): Promise<Store> => openAt(newName(), versions.length, keys);

	/** The staged store holds from now on; the one before is kept. */
	const promote = async (staged: Store, now: number): Promise<void> => {
		staged.close();
		await atSignpost(async (signs, {name, before, ...which}) => {
			await signs.put({...which, name: staged.name, before: [{name, since: now}, ...before]});
		});
	};

	/** The same under another seal than before: then none of those before is kept. */
	const promoteUnder = async (staged: Store, lock: Lock | null): Promise<void> => {
		staged.close();
		await atSignpost(async signs => {
			await signs.put({id: 'which', name: staged.name, before: [], ...(lock && {lock, unclean: true})});
		});
	};

	/** The same key, opened by another passphrase from now on. */
	const changeLock = (lock: Lock): Promise<void> =>
		atSignpost(async (signs, which) => {
			await signs.put({...which, lock});
		});

	/** Nothing plain is left in the files of the profile. */
	const cleaned = (): Promise<void> =>
		atSignpost(async (signs, {unclean, ...which}) => {
			await signs.put(which);
		});

	/** The store before holds again, and this one is kept in its stead; answers whether there was one. */
	const goBack = (now: number): Promise<boolean> =>
		atSignpost(async (signs, {name, before: [last, ...rest], ...which}) => {
			if (!last) return false;

			await signs.put({...which, name: last.name, before: [{name, since: now}, ...rest]});
			return true;
		});

	/**
	 * Stores that were kept long enough go (all of them where `all`), and so does whatever was staged and never finished. Answers whether
	 * any went.
	 */
	const clean = async (now: number, all = false): Promise<boolean> => {
		if (!(await names()).includes(signpost)) return dropBut([first]);

		const kept = await atSignpost(async (signs, {name, before, ...which}) => {
			const young = before.filter(({since}) => !all && Math.abs(now - since) <= keptFor);
			await signs.put({...which, name, before: young});
			return [name, ...young.map(one => one.name)];
		});
		return dropBut(kept);
	};

	const dropBut = async (kept: string[]): Promise<boolean> => {
		const ours = (await names()).filter(name => name === first || name.startsWith(`${first}.`));
		const gone = ours.filter(name => name !== signpost && !kept.includes(name));
		for (const name of gone) await new Dexie(name, dexie).delete();
		return gone.length > 0;
	};

	return {which, placed, stage, stageUnder, upgrade, promote, promoteUnder, changeLock, cleaned, goBack, clean};
};

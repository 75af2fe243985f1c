// Staging: a second store that is filled and looked at, and then takes the place of the first, in one write or not at all.
import {Dexie, type DexieOptions, type Table} from 'dexie';
import {newStore, type Store, versions} from './database';
import {blocksOfPage, pageOf} from './pages';
import {type BlockRow, numberOfBlock, type Resident} from './residents';

/** How long a store is kept that another one took the place of, in milliseconds. */
export const keptFor = 7 * 24 * 60 * 60 * 1000;

const first = 'windshield';
const signpost = 'windshield.signpost';

/** Which store holds now, and those it took the place of, the last one first. */
type Which = {id: 'which'; name: string; before: {name: string; since: number}[]};
type Signpost = Dexie & {readonly signs: Table<Which, string>};

const unwatched = {failed: () => {}, written: () => {}, refusal: () => null};

export const staging = (dexie: DexieOptions = {}) => {
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

	const openAt = async (name: string, version: number): Promise<Store> => {
		const db = newStore(name, dexie, unwatched, versions.slice(0, version));
		await db.open();
		return db;
	};

	/** An empty store of a released version. */
	const stage = (version: number): Promise<Store> => openAt(`${first}.${crypto.randomUUID()}`, version);

	/** The same, as today's version writes it. */
	const upgrade = async (staged: Store): Promise<Store> => {
		staged.close();
		return openAt(staged.name, versions.length);
	};

	/** The staged store holds from now on; the one before is kept. */
	const promote = async (staged: Store, now: number): Promise<void> => {
		staged.close();
		await atSignpost(async (signs, {name, before}) => {
			await signs.put({id: 'which', name: staged.name, before: [{name, since: now}, ...before]});
		});
	};

	/** The store before holds again, and this one is kept in its stead; answers whether there was one. */
	const goBack = (now: number): Promise<boolean> =>
		atSignpost(async (signs, {name, before: [last, ...rest]}) => {
			if (!last) return false;

			await signs.put({id: 'which', name: last.name, before: [{name, since: now}, ...rest]});
			return true;
		});

	/** Stores that were kept long enough go (all of them where `all`), and so does whatever was staged and never finished. */
	const clean = async (now: number, all = false): Promise<void> => {
		if (!(await names()).includes(signpost)) return dropBut([first]);

		const kept = await atSignpost(async (signs, {name, before}) => {
			const young = before.filter(({since}) => !all && Math.abs(now - since) <= keptFor);
			await signs.put({id: 'which', name, before: young});
			return [name, ...young.map(one => one.name)];
		});
		await dropBut(kept);
	};

	const dropBut = async (kept: string[]): Promise<void> => {
		for (const name of await names())
			if ((name === first || name.startsWith(`${first}.`)) && name !== signpost && !kept.includes(name))
				await new Dexie(name, dexie).delete();
	};

	return {which, stage, upgrade, promote, goBack, clean};
};

/** Whoever lives in a block, at their places. */
const placedIn = ({people}: BlockRow): (Resident | null)[] =>
	people.map(text => (text === '' ? null : JSON.parse(text)));

/** By which those in blocks are found: made of the blocks, which were looked at before. */
export const makePages = async (db: Store): Promise<void> => {
	await db.pages.clear();
	for (let after = ''; ; ) {
		const rows = await db.blocks.where('id').above(after).limit(blocksOfPage).toArray();
		const [head] = rows;
		if (!head) return;

		const [from, base] = [head.id.slice(0, 24), numberOfBlock(head.id)];
		const near = rows.filter(({id}) => id.startsWith(from) && numberOfBlock(id) < base + blocksOfPage);
		const blocks: (Resident | null)[][] = Array.from({length: blocksOfPage}, () => []);
		for (const row of near) blocks[numberOfBlock(row.id) - base] = placedIn(row);
		await db.pages.add(pageOf(head.id, blocks));
		after = near.at(-1)!.id;
	}
};

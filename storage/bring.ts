// Bringing in: one stretch of a file is one transaction, with where the file is read on. So nothing is half there, lost or twice.
import {type Act, actOn} from './act';
import {type BatchRow, batchId, type Joined} from './batches';
import type {Store, TableName} from './database';
import type {ImportRow, Sums} from './imports';
import {livingOf, sumLiving} from './move-out';
import {blocksOfPage, pageOf} from './pages';
import {type BlockRow, blockId, type Resident, roomFor} from './residents';
import {asTrouble} from './trouble';

export type Stretch = Pick<BatchRow, 'unsure' | 'unread'> & {
	/** Where it begins and where the next one does: bytes from the start of the file, and the line there. */
	from: number;
	next: {offset: number; line: number};
	/** In their places; null where somebody has rows of their own from the start. */
	newcomers: (Resident | null)[];
	/** Writes of those who have rows, and says what was added to whom, and how many rows of the file that was. */
	join: (act: Act) => Promise<{joined: Joined[]; changed: number; same: number}>;
	/** Of the rows that are not joined. */
	sums: Sums;
};

const mostTags = 500;

const inParts = <T>(list: readonly T[], size: number): T[][] =>
	Array.from({length: Math.ceil(list.length / size)}, (_, part) => list.slice(part * size, (part + 1) * size));

const addUp = (a: Sums, b: Sums): Sums => ({
	added: a.added + b.added,
	same: a.same + b.same,
	changed: a.changed + b.changed,
	unsure: a.unsure + b.unsure,
	unread: a.unread + b.unread,
});

const lodge = async (db: Store, {id, blocks: first}: ImportRow, newcomers: Stretch['newcomers']): Promise<number> => {
	const blocks = inParts(newcomers, roomFor);
	const rows = blocks.map(
		(people, n): BlockRow => ({
			id: blockId(id, first + n),
			people: people.map(one => (one ? JSON.stringify(one) : '')),
		}),
	);
	const pages = inParts(blocks, blocksOfPage).map((part, n) => pageOf(blockId(id, first + n * blocksOfPage), part));
	if (rows.length > 0)
		await Promise.all([
			db.blocks.bulkAdd(rows),
			db.pages.bulkAdd(pages),
			db.touched.bulkAdd(rows.map(row => ({subject: row.id}))),
		]);
	return blocks.length;
};

/** Tables that bringing in writes: all but the rep's own acts and settings, so that the disk is not waited for at each stretch. */
export const broughtTables = (db: Store) =>
	db.tables.filter(
		({name}) => !(['operations', 'settings', 'secrets', 'derived'] satisfies TableName[] as string[]).includes(name),
	);

/** Answers whether it was brought in: not where the import was stopped meanwhile, or another worker has been here. */
export const bring = async (db: Store, id: string, stretch: Stretch): Promise<boolean> => {
	const {from, next, newcomers, unsure, unread, sums} = stretch;
	try {
		return await db.transaction('rw', broughtTables(db), async () => {
			const row = await db.imports.get(id);
			if (row?.state !== 'running' || row.offset !== from) return false;

			const {joined, changed, same} = await stretch.join(actOn(db));
			const residents = newcomers.filter(one => one !== null);
			const blocks = await lodge(db, row, newcomers);
			if (unsure.length + unread.length + joined.length > 0)
				await db.batches.put({id: batchId(id, from), unsure, unread, joined});
			const tags = new Set([...row.tags, ...residents.flatMap(({subject}) => subject.tags)]);
			// Read again: joining may have moved somebody out of a block of this very import.
			const {living} = joined.length > 0 ? (await db.imports.get(id))! : row;
			await db.imports.put({
				...row,
				...next,
				blocks: row.blocks + blocks,
				sums: addUp(row.sums, {...sums, changed: sums.changed + changed, same: sums.same + same}),
				tags: [...tags].slice(0, mostTags),
				living: sumLiving(living, livingOf(residents)),
			});
			return true;
		});
	} catch (error) {
		throw asTrouble(error);
	}
};

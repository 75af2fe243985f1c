// Taking back what an import wrote, a step at a time, each of them whole: whoever is killed in between goes on.
import {type Act, actOn} from './act';
import type {Joined} from './batches';
import {broughtTables} from './bring';
import type {Store} from './database';
import {dropOwn} from './forget';
import {type ImportRow, within} from './imports';
import type {SubjectRow} from './subjects';
import {asTrouble} from './trouble';

const batchesAtOnce = 5;
const rowsAtOnce = 200;
const blocksAtOnce = 50;

const step = async (db: Store, work: () => Promise<boolean>): Promise<boolean> => {
	try {
		return await db.transaction('rw', broughtTables(db), work);
	} catch (error) {
		throw asTrouble(error);
	}
};

/** What the last of its batches added to others. Answers whether there was one. */
export const unjoinNext = (
	db: Store,
	id: string,
	unjoin: (act: Act, joined: Joined) => Promise<void>,
): Promise<boolean> =>
	step(db, async () => {
		const [from, to] = within(id);
		const rows = await db.batches.where('id').between(from, to).reverse().limit(batchesAtOnce).toArray();
		for (const row of rows) {
			for (const joined of row.joined.toReversed()) await unjoin(actOn(db), joined);
			await db.batches.delete(row.id);
		}
		return rows.length > 0;
	});

/** Whether nothing was written about somebody but what the import itself said. */
const saysNothingElse = async (
	db: Store,
	{id, tags}: SubjectRow,
	{choice, tags: given}: ImportRow,
): Promise<boolean> => {
	const source = `import:${(choice as {format: string}).format}`;
	const foreign = await Promise.all([
		db.facts
			.where('subject')
			.equals(id)
			.filter(row => row.source !== source)
			.count(),
		db.handles
			.where('subject')
			.equals(id)
			.filter(row => row.source !== source)
			.count(),
		db.notes
			.where('subject')
			.equals(id)
			.filter(row => !row.id.startsWith(id))
			.count(),
		db.touches.where('[subject+at]').between([id], [id, []]).count(),
		db.verdicts.where('subject').equals(id).count(),
	]);

	return foreign.every(count => count === 0) && tags.every(tag => given.includes(tag));
};

/** The next of those whom it brought; at last itself. Answers whether there is more to do. */
export const leaveNext = (db: Store, id: string): Promise<boolean> =>
	step(db, async () => {
		const row = await db.imports.get(id);
		if (!row) return false;

		const [from, to] = within(id);
		const blocks = await db.blocks.where('id').between(from, to).limit(blocksAtOnce).primaryKeys();
		if (blocks.length > 0) {
			await db.blocks.bulkDelete(blocks);
			await db.touched.bulkAdd(blocks.map(subject => ({subject})));
			return true;
		}
		const after = row.left ?? from;
		const rows = await db.subjects
			.where('id')
			.between(after, to, row.left === undefined)
			.limit(rowsAtOnce)
			.toArray();
		for (const subject of rows) if (await saysNothingElse(db, subject, row)) await dropOwn(actOn(db), subject.id);
		const last = rows.at(-1);
		if (last) {
			await db.imports.put({...row, left: last.id});
			return true;
		}
		await db.pages.where('id').between(from, to).delete();
		await db.files.delete(id);
		await db.imports.delete(id);
		return false;
	});

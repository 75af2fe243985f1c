// Paging: the pages of a store whose blocks came from a backup.
import type {Store} from './database';
import {blocksOfPage, pageOf} from './pages';
import {type BlockRow, numberOfBlock, type Resident} from './residents';

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

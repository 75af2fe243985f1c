// Unsure: rows of files of whom it is not known who they are, until the rep says so or forgets them.
import {type Act, actOn} from './act';
import type {BatchRow, Joined} from './batches';
import {broughtTables} from './bring';
import type {Store} from './database';
import {asTrouble} from './trouble';

/** What the rep said of one of them is written, and the import remembers what, so that it can be taken back as a whole. */
export const settleOne = async (
	db: Store,
	{id, batch, line, isNew}: {id: string; batch: string; line: number; isNew: boolean},
	write: (act: Act, entry: unknown) => Promise<(Joined | null)[]>,
): Promise<void> => {
	try {
		await db.transaction('rw', broughtTables(db), async () => {
			const [row, from] = [await db.batches.get(batch), await db.imports.get(id)];
			const at = row?.unsure.findIndex(one => one.line === line) ?? -1;
			if (!row || !from || at < 0 || !batch.startsWith(id)) return;

			const joined = (await write(actOn(db), row.unsure[at]!.entry)).filter(one => one !== null);
			await db.batches.put({...row, unsure: row.unsure.toSpliced(at, 1), joined: [...row.joined, ...joined]});
			const {unsure, added, same, changed} = from.sums;
			const came = isNew ? {added: added + 1} : joined.length > 0 ? {changed: changed + 1} : {same: same + 1};
			await db.imports.put({...from, sums: {...from.sums, unsure: unsure - 1, ...came}});
		});
	} catch (error) {
		throw asTrouble(error);
	}
};

/** Within the running transaction: rows that were kept aside and name one of these texts are gone. */
export const forgetAside = async (db: Store, texts: readonly string[]): Promise<void> => {
	const named = (row: unknown): boolean => {
		const text = JSON.stringify(row).toLowerCase();
		return texts.some(one => text.includes(JSON.stringify(one).slice(1, -1).toLowerCase()));
	};
	await db.batches
		.filter(({unsure, unread}) => named([unsure, unread]))
		.modify((row: BatchRow) => {
			row.unsure = row.unsure.filter(one => !named(one));
			row.unread = row.unread.filter(one => !named(one));
		});
};

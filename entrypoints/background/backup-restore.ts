// Restoring: a backup becomes a second store, is looked at row by row, and takes the place of the first in one write.
import {BackupFlaw} from '@/lib/exchange/backup/flaw';
import {type Sums, sameSums} from '@/lib/exchange/backup/format';
import {readBackup} from '@/lib/exchange/backup/read';
import {sumsOf} from '@/lib/exchange/backup/write';
import {type Store, versions} from '@/storage/database';
import {makePages} from '@/storage/paging';
import {type LastingTable, lastingTables, type Slice, snapshot} from '@/storage/snapshot';
import type {staging} from '@/storage/staging';
import {asTrouble, isDatabaseError, StorageTrouble} from '@/storage/trouble';
import {readable} from './backup-check';

/** How many rows came back, of which table, and how many could not be read and were left out. */
export type Restored = {sums: Sums; leftOut: number};

const rest = () => new Promise<void>(resolve => setTimeout(resolve));

/** Rows go in as they are said to be; whether they arrived so is looked at when all of them are there. */
const put = async (db: Store, table: string, rows: unknown[]): Promise<void> => {
	if (!lastingTables(db).includes(table as LastingTable)) throw new BackupFlaw('damaged');

	await db.table(table).bulkAdd(rows);
	await rest();
};

/** Takes out what cannot be read; answers how much that was. */
const sift = async (db: Store, slices: readonly Slice[]): Promise<number> => {
	let left = 0;
	for (const {table, json} of slices) {
		const key = db.table(table).schema.primKey.keyPath as string;
		const rows: Record<string, string>[] = JSON.parse(await json.text());
		for (const row of rows) {
			const kept = readable(table, row);
			if (kept === row) continue;

			left += 1;
			if (kept === null) await db.table(table).delete(row[key]!);
			else await db.table(table).put(kept);
		}
		await rest();
	}
	return left;
};

/** What went wrong, seen from the file: a disk that fails is no fault of it. */
const blamed = (error: unknown): unknown => {
	if (error instanceof BackupFlaw) return error;

	const trouble = asTrouble(error);
	// Rows without a key or with one twice are refused by the database, and not because it fails.
	const ofRows = error instanceof Error && /^(BulkError|DataError|ConstraintError)$/u.test(error.name);
	if (trouble instanceof StorageTrouble && !ofRows) return trouble;

	return ofRows || !isDatabaseError(error) ? new BackupFlaw('damaged', error) : error;
};

/** Throws a BackupFlaw or a StorageTrouble, and the store that was there is as it was. */
export const restore = async (
	file: Blob,
	passphrase: string | null,
	stores: ReturnType<typeof staging>,
	now: number,
): Promise<Restored> => {
	let staged: Store | null = null;
	let version: number = versions.length;
	try {
		const sums = await readBackup(file, passphrase, {
			begin: async ({store}) => {
				if (store > versions.length) throw new BackupFlaw('newer');
				version = store;
				staged = await stores.stage(store);
			},
			take: (table, rows) => put(staged!, table, rows),
		});
		const arrived = await snapshot(staged!);
		if (!sameSums(await sumsOf(arrived), sums)) throw new BackupFlaw('damaged');

		const older = version < versions.length;
		if (older) staged = await stores.upgrade(staged!);
		// What has just been read is looked at, unless an upgrade wrote it anew.
		const leftOut = await sift(staged!, older ? await snapshot(staged!) : arrived);
		await makePages(staged!);
		await stores.promote(staged!, now);
		return {sums, leftOut};
	} catch (error) {
		throw blamed(error);
	} finally {
		(staged as Store | null)?.close();
		await stores.clean(now).catch(() => {});
	}
};

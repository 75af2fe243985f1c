// Two upgrades as a later release may bring them: long ones, so that they can be interrupted.
import {nativeVersion, type Store, versions} from '@/storage/database';
import {opener} from '@/storage/opener';

const later: typeof versions = [
	...versions,
	db =>
		db
			.version(nativeVersion / 10 + 1)
			.stores({notes: 'id, subject, at'})
			.upgrade(async tx => {
				await tx
					.table('notes')
					.toCollection()
					.modify(row => {
						row.text = `${row.text} (second)`;
					});
			}),
	db =>
		db
			.version(nativeVersion / 10 + 2)
			.stores({notes: 'id, subject, at, text'})
			.upgrade(async tx => {
				await tx
					.table('notes')
					.toCollection()
					.modify(row => {
						row.text = `${row.text} (third)`;
					});
			}),
];

/** Opens the store with the later versions and says how many notes went through both upgrades, and how many through neither. */
export const tallest = async (): Promise<{both: number; all: number; version: number}> => {
	const store = opener({name: 'windshield', wait: 60_000, blockedFor: 2000, attempts: 1, versions: later});
	const db: Store = await store.open();
	const notes = await db.notes.toArray();
	const {version} = db.backendDB();
	store.close();
	return {both: notes.filter(row => row.text.endsWith(' (second) (third)')).length, all: notes.length, version};
};

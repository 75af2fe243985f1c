// Sweeping: what was deleted goes from the files of the profile, too.
import {Dexie, type DexieOptions} from 'dexie';

const name = 'windshield.sweep';

/**
 * Chromium keeps what was deleted in its log and its sorted files until it compacts them; deleting a database compacts, and what was
 * compacted goes with the next deletion (measured: tests/trust/lock.test.ts). Firefox has a file for each database, and it goes at once.
 */
export const sweep = async (dexie: DexieOptions = {}): Promise<void> => {
	for (const turn of [1, 2]) {
		const db = new Dexie(name, dexie);
		db.version(1).stores({rows: 'id'});
		await db.table('rows').put({id: `${turn}`});
		db.close();
		await db.delete();
	}
};

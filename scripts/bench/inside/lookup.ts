// Lookup: run inside the keeper's worker by the bench, the keeper's own way to whoever stands behind a handle.
import type {Handle} from '@/lib/domain/handle';
import {subjectsBehind} from '@/storage/handles';
import {withStore} from '@/storage/open';

/** Milliseconds of each look-up, one after the other. Throws where one finds nobody. */
const lookups = async (handles: Handle[]): Promise<number[]> => {
	const times: number[] = [];
	for (const handle of handles) {
		const begun = performance.now();
		const found = await withStore(db => subjectsBehind(db, [handle]));
		times.push(performance.now() - begun);
		if (found.size !== 1) throw new Error('A handle of the store was not found.');
	}
	return times;
};

/** The floor: the same keys by the browser's own database, a transaction each. */
const raw = async (handles: Handle[]): Promise<number[]> => {
	const db = await new Promise<IDBDatabase>((resolve, reject) => {
		const asked = indexedDB.open('windshield');
		asked.onsuccess = () => resolve(asked.result);
		asked.onerror = () => reject(asked.error);
	});
	const times: number[] = [];
	for (const handle of handles) {
		const begun = performance.now();
		await new Promise((resolve, reject) => {
			const asked = db.transaction('handles').objectStore('handles').get(handle);
			asked.onsuccess = () => resolve(asked.result);
			asked.onerror = () => reject(asked.error);
		});
		times.push(performance.now() - begun);
	}
	db.close();
	return times;
};

Object.assign(globalThis, {benchLookups: lookups, benchRaw: raw});

// Bringing a file in: each stretch is planned and written, and the next one is read meanwhile.
import type {Choice} from '@/lib/exchange/choice';
import {bring, type Stretch} from '@/storage/bring';
import type {Store} from '@/storage/database';
import {hashOf} from '@/storage/hash';
import {finish, type ImportRow, importOf, setState} from '@/storage/imports';
import {hearKeys, tellOthers, tellOwn, tellRows} from '@/storage/known';
import {withStore} from '@/storage/open';
import {roomFor} from '@/storage/residents';
import {readSettings} from '@/storage/settings';
import {fileOf, forgetFile} from './import-files';
import {filterOf} from './import-filter';
import type {Met} from './import-match';
import type {Bringing} from './import-person';
import {planOf} from './import-plan';
import {takeBackAll} from './import-undo';
import {later} from './later';

/** Bytes of a file for each key in it, about: for the size of a filter. */
const bytesOfKey = 30;
const keysInMost = 4_000_000;
/** Keys of those who get rows meanwhile. */
const keysChanged = 100_000;

export const bringingOf = ({choice, name, at}: ImportRow): Bringing => ({
	source: `import:${(choice as Choice).format}`,
	file: name,
	at,
});

export const ownAddresses = async (db: Store): Promise<string[]> => (await readSettings(db)).self.emails;

const metOf = async (db: Store, {id, size}: ImportRow): Promise<Met> => {
	const rows = (await db.handles.count()) + (await db.subjects.count());
	const met = {others: filterOf(keysInMost), own: filterOf(size / bytesOfKey), rows: filterOf(rows + keysChanged)};
	await tellOthers(db, id, met.others.add);
	await tellRows(db, met.rows.add);
	await tellOwn(db, id, met.own.add);
	return met;
};

/** One stretch; false where somebody stopped it, or another worker has been here. */
const write = (id: string, stretch: Stretch): Promise<boolean> =>
	withStore(
		async db =>
			// The store may have failed after it wrote: then it is there, and where reading goes on says so.
			(await bring(db, id, stretch)) || (await importOf(db, id))?.offset === stretch.next.offset,
	);

/** From where it is to its end, or to where somebody stops it. */
export const bringAll = async (id: string, signal: AbortSignal): Promise<void> => {
	const row = await withStore(db => importOf(db, id));
	if (row?.state === 'taken-back') return takeBackAll(id);
	if (row?.state !== 'running') return;

	const file = await fileOf(id);
	if (!file) return withStore(db => setState(db, id, 'paused'));

	const met = await withStore(db => metOf(db, row));
	const own = await withStore(ownAddresses);
	const deaf = hearKeys(met.rows.add);
	// While one stretch is written the next one is read and planned.
	let written = Promise.resolve(true);
	try {
		let {offset, line, blocks} = row;
		const bytes = file.slice(offset).stream() as unknown as AsyncIterable<Uint8Array>;
		const {entries} = await later();
		for await (const batch of entries(row.choice as Choice, bytes, {from: {offset, line}, own, signal})) {
			const before = written;
			const plan = await withStore(db =>
				planOf(db, {...row, blocks}, batch, bringingOf(row), {...met, written: before}),
			);
			if (!(await before)) return;

			written = write(id, {...plan, from: offset, next: batch.next});
			written.catch(() => {}); // Heard where it is awaited
			for (const {sighting} of batch.entries) for (const handle of sighting.handles) met.own.add(hashOf(handle));
			({offset, line} = batch.next);
			blocks += Math.ceil(plan.newcomers.length / roomFor);
		}
		if (!(await written)) return;

		await withStore(db => finish(db, id));
		forgetFile(id);
	} finally {
		await written.catch(() => {});
		deaf();
	}
};

// Kept sightings of people who are not remembered: only by the rep's leave, and for 30 days.
import type {Handle} from '@/lib/domain/handle';
import type {Sighting} from '@/lib/domain/sighting';
import type {Store} from './database';
import {readSettings} from './settings';

export type KeptSighting = {
	id: string;
	at: number;
	url: string;
	sighting: Sighting;
	/** Those of the sighting, so that whoever is erased is erased here too. */
	handles: Handle[];
};
export const sightingsIndex = 'id, at, *handles';

const keptFor = 30 * 24 * 60 * 60 * 1000;

/** Keeps it if the rep allows that; answers whether it was kept. */
export const keepSighting = async (db: Store, row: Omit<KeptSighting, 'handles'>): Promise<boolean> => {
	if (!(await readSettings(db)).keepSightings) return false;

	await db.sightings.put({...row, handles: row.sighting.handles});
	return true;
};

/** Drops what is older than 30 days; what claims to be from the future goes too, or a clock set wrong would keep it for years. */
export const purgeSightings = (db: Store, now: number): Promise<void> =>
	db.transaction('rw', db.sightings, async () => {
		await db.sightings
			.where('at')
			.below(now - keptFor)
			.delete();
		await db.sightings
			.where('at')
			.above(now + keptFor)
			.delete();
	});

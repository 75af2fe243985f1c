// The hosts' rows: when each was last asked and until when it rests; and in one row more how many requests left today.
import {type HostState, newHost} from '@/lib/domain/host';
import type {Store} from './database';

/** By source. */
type Today = {host: string; day: string; counts: Record<string, number>};
export type HostRow = HostState | Today;
export const hostsIndex = 'host';

/** No host is called so. */
const today = '*today';

const isHost = (row: HostRow | undefined): row is HostState => row !== undefined && 'until' in row;

/** A new one where nothing is known of it. */
export const hostOf = async (db: Store, host: string): Promise<HostState> => {
	const row = await db.hosts.get(host);

	return isHost(row) ? row : newHost(host);
};

/** Of these hosts those of which something is known. */
export const hostsOf = async (db: Store, hosts: string[]): Promise<HostState[]> =>
	(await db.hosts.bulkGet(hosts)).filter(isHost);

/** How many requests left on this day, by source. */
export const countsOf = async (db: Store, day: string): Promise<Record<string, number>> => {
	const row = await db.hosts.get(today);

	return row && 'day' in row && row.day === day ? row.counts : {};
};

/** Within a transaction: one more of this source. */
export const countOne = async (db: Store, day: string, source: string): Promise<void> => {
	const counts = await countsOf(db, day);
	await db.hosts.put({host: today, day, counts: {...counts, [source]: (counts[source] ?? 0) + 1}}); // Missing before the first of the day
};

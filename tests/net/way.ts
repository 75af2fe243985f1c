// A way out in a test: the real store, the real network, and a clock that can be moved; waiting moves it.
import {openNet} from '@/lib/net/open';
import type {Request} from '@/lib/net/types';
import type {Asker, Way} from '@/lib/net/way';
import type {Store} from '@/storage/database';
import {hostOf} from '@/storage/hosts';
import {tidyNet} from '@/storage/tidy';
import {arrive, leave} from '@/storage/way-out';
import {freshStore} from '../storage/fresh';
import {browserFetch} from './server';

/** A Sunday at noon: no test ends on another day than it began. */
export const noon = new Date(2026, 10, 22, 12).getTime();

export const storesOn = (db: Store): Way['stores'] => ({
	host: host => hostOf(db, host),
	leave: (row, day, most) => leave(db, row, day, most),
	arrive: (id, ending, kept) => arrive(db, id, ending, kept),
	answer: id => db.answers.get(id),
	tidy: now => tidyNet(db, now),
});

export const asker = (source: Partial<Asker> = {}): Asker => ({
	id: 'register',
	origins: ['http://127.0.0.1/*'],
	pace: {every: 0},
	keeps: {fresh: 0, nothing: 0},
	...source,
});

export const wayOut = async (change: Partial<Way> = {}, kept?: Store) => {
	const db = kept ?? (await freshStore());
	const clock = {now: noon, waited: 0};
	const way: Way = {
		fetch: browserFetch(),
		now: () => clock.now,
		wait: async ms => {
			clock.now += ms;
			clock.waited += ms;
		},
		random: () => 0.5,
		stores: storesOn(db),
		isGranted: async () => true,
		mayLeave: async () => true,
		...change,
	};
	let open = openNet(way);
	const get = (url: string, request: Partial<Request> = {}, source: Partial<Asker> = {}, signal?: AbortSignal) =>
		open(asker(source), {reason: 'page', subject: 'ada', ...(signal && {signal})})({url, sends: ['name'], ...request});

	return {
		db,
		clock,
		get,
		getFor: (...args: Parameters<typeof open>) => open(...args),
		/** The worker died: nothing is left but what is in the store. */
		restart: () => {
			open = openNet(way);
		},
		ledger: () => db.ledger.orderBy('at').toArray(),
	};
};

// The one store of this keeper: one connection and one opening under way, however many ask.
import {opener} from './opener';
import {reserveOf} from './reserve';
import {staging} from './staging';

/** What it takes to open a store on a full disk, with its log of up to 4 MB, in bytes. */
const reserve = 8 * 1024 * 1024;

export const stores = staging();

const store = opener({
	name: async () => (await stores.which()).name,
	wait: 3000,
	blockedFor: 2000,
	attempts: 3,
	reserve: reserveOf(reserve),
});

/** Does work on the open store, and again on a fresh connection if the database fails. Throws StorageTrouble. */
export const withStore = store.use;

/** Lets go of the store: whoever asks next is given the one that holds then. */
export const leaveStore = store.close;

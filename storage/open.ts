// The one store of this keeper: one connection and one opening under way, however many ask.
import {opener} from './opener';
import {reserveOf} from './reserve';
import {staging} from './staging';

/** What it takes to open a store on a full disk, with its log of up to 4 MB, in bytes. */
const reserve = 8 * 1024 * 1024;

let keyNow = async (): Promise<Uint8Array | null> => null;
let moving = false;

export const stores = staging({}, () => keyNow());

const store = opener({
	name: stores.placed,
	wait: 3000,
	blockedFor: 2000,
	attempts: 3,
	reserve: reserveOf(reserve),
	refusal: () => (moving ? 'moving' : null),
});

/** Who is asked for the key of a sealed store whenever it is opened. */
export const askForKey = (ask: typeof keyNow): void => {
	keyNow = ask;
};

/** Nothing is written to the store while `work` reads all of it. */
export const whileStill = async <T>(work: () => Promise<T>): Promise<T> => {
	moving = true;
	try {
		return await work();
	} finally {
		moving = false;
	}
};

/** Does work on the open store, and again on a fresh connection if the database fails. Throws StorageTrouble. */
export const withStore = store.use;

/** Lets go of the store: whoever asks next is given the one that holds then. */
export const leaveStore = store.close;

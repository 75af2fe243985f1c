// The one store of this keeper.
import {opener} from './opener';
import {reserveOf} from './reserve';

/** What it takes to open a store on a full disk, with its log of up to 4 MB, in bytes. */
const reserve = 8 * 1024 * 1024;

const store = opener({name: 'windshield', wait: 3000, blockedFor: 2000, attempts: 3, reserve: reserveOf(reserve)});

export {StorageTrouble} from './trouble';

/** The open store: one connection and one opening under way, however many ask. Throws StorageTrouble. */
export const openStore = store.open;

/** Does work on the open store, and again on a fresh connection if the database fails. Throws StorageTrouble. */
export const withStore = store.use;

/** How the store is now, for a notice: `read-only` until a write works again. */
export const storeState = store.state;

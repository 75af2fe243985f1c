// The one store of this keeper.
import {opener} from './opener';

const store = opener({name: 'windshield', wait: 3000, blockedFor: 2000, attempts: 3});

export {StorageTrouble} from './trouble';

/** The open store: one connection and one opening under way, however many ask. Throws StorageTrouble. */
export const openStore = store.open;

/** Does work on the open store, and again on a fresh connection if the database fails. Throws StorageTrouble. */
export const withStore = store.use;

/** How the store is now, for a notice: `read-only` until a write works again. */
export const storeState = store.state;

// Derived: what can be made again from the rest of the store, kept so that it need not be made at every start.
import type {Store} from './database';

export type DerivedRow = {id: string; value: unknown};
export const derivedIndex = 'id';

/** As it was kept; undefined where it was not, or everything was erased: then it is made again from the whole store. */
export const derivedOf = async (db: Store, id: string): Promise<unknown> => (await db.derived.get(id))?.value;

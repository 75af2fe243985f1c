// The model by which people are told apart in this store.
import {type Model, unlearned} from '@/lib/identity/match/model';
import type {Store} from '@/storage/database';
import {type Held, heldOf} from './packed';

/** As large as stores are, where nobody counted; and a store of fewer is taken to be of so many, for it proves nothing. */
const [usual, fewest] = [100_000, 1000];

/** How many the index holds. */
const sizeOf = ({parts, fresh}: Held): number =>
	parts.reduce((sum, {searched, dead}) => sum + searched.segment.strengths.length - dead.size, fresh.size);

/** What each agreement weighs among the people of this store. */
export const modelOf = async (db: Store): Promise<Model> => {
	const own = await heldOf(db);

	return unlearned(own && own.manifest.read === null ? Math.max(fewest, sizeOf(own)) : usual);
};

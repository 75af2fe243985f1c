// Evidence: the facts that a signal rests on, whomever they are of, but for those that the rep called wrong.
import {standing} from '@/lib/believe';
import type {Fact} from '@/lib/domain/fact';
import type {Store} from '@/storage/database';
import {factOf} from '@/storage/facts';
import {verdictsAbout} from '@/storage/verdicts';

/** In the order asked for. */
export const evidenceOf = async (db: Store, ids: readonly string[]): Promise<Fact[]> => {
	if (ids.length === 0) return [];

	const [rows, verdicts] = await Promise.all([db.facts.bulkGet([...ids]), verdictsAbout(db, ids)]);
	const found = await Promise.all(rows.map((row, at) => row ?? factOf(db, ids[at]!))); // Missing of whoever is kept in a block, and where it was erased
	return standing(
		found.filter(one => one !== undefined),
		verdicts,
	);
};

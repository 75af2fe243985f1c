// The ledger's rows: every request that left, for 30 days and 20,000 rows at most.
import type {LedgerRow} from '@/lib/domain/ledger';
import type {Act} from './act';
import type {Store} from './database';

export const ledgerIndex = 'id, at, subject';

const keptFor = 30 * 24 * 60 * 60 * 1000;
const mostRows = 20_000;

/** The newest first: `limit` of them, and all that went out in the same millisecond as the last of these. */
export const ledgerOf = async (
	db: Store,
	{source, before = Number.POSITIVE_INFINITY, limit}: {source?: string; before?: number; limit: number},
): Promise<LedgerRow[]> => {
	const isAsked = (row: LedgerRow) => source === undefined || row.source === source;
	const rows = await db.ledger.where('at').below(before).reverse().filter(isAsked).limit(limit).toArray();
	const last = rows.at(-1)?.at; // Missing where there is none
	if (last === undefined || rows.length < limit) return rows;

	const beside = await db.ledger.where('at').equals(last).filter(isAsked).toArray();
	return [...rows.filter(({at}) => at !== last), ...beside];
};

export const ledgerAbout = (db: Store, subject: string): Promise<LedgerRow[]> =>
	db.ledger.where('subject').equals(subject).toArray();

/**
 * Within an act: of those who are forgotten it stays that something was asked of a host, and not what. What was asked about them, and every
 * kept answer, goes: nobody can tell of whom one speaks.
 */
export const forgetAsked = async ({db, ...act}: Act, subjects: readonly string[]): Promise<void> => {
	for (const subject of subjects) {
		for (const row of await ledgerAbout(db, subject)) await act.put('ledger', {...row, subject: null, path: ''});
		for (const id of await db.asked.where('subject').equals(subject).primaryKeys()) await act.delete('asked', id);
	}
	if (subjects.length > 0) await db.answers.clear();
};

/** Drops what is too old, what claims to be from the future, and the oldest of too many. */
export const purgeLedger = (db: Store, now: number, most = mostRows): Promise<void> =>
	db.transaction('rw', db.ledger, async () => {
		const at = db.ledger.where('at');
		await at.below(now - keptFor).delete();
		await db.ledger
			.where('at')
			.above(now + keptFor)
			.delete();
		const tooMany = (await db.ledger.count()) - most;
		if (tooMany <= 0) return;

		await db.ledger.bulkDelete(await db.ledger.orderBy('at').limit(tooMany).primaryKeys());
	});

// The way out's own writing: before a request leaves, and when it ends, each in one transaction.
import type {Answer} from '@/lib/domain/answer';
import type {HostState} from '@/lib/domain/host';
import type {LedgerRow} from '@/lib/domain/ledger';
import type {Store} from './database';
import {countOne, countsOf, hostOf} from './hosts';

/** Counts it and writes it into the ledger, or answers false where so many left today, in all or of its source. */
export const leave = (db: Store, row: LedgerRow, day: string, most: {all: number; source: number}): Promise<boolean> =>
	db.transaction('rw', db.ledger, db.hosts, async () => {
		const counts = await countsOf(db, day);
		const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
		if (all >= most.all || (counts[row.source] ?? 0) >= most.source) return false; // Missing before the first of the day

		await countOne(db, day, row.source);
		await db.hosts.put({...(await hostOf(db, row.host)), last: row.at});
		await db.ledger.add(row);
		return true;
	});

/** Completes a row of the ledger. Where it is gone, or tells of nobody any more, nothing that came is kept. */
export const arrive = (
	db: Store,
	id: string,
	ending: Pick<LedgerRow, 'status' | 'trouble' | 'bytes' | 'ms'>,
	{host, answer, moved}: {host?: HostState; answer?: Answer; moved?: LedgerRow},
): Promise<void> =>
	db.transaction('rw', db.ledger, db.hosts, db.answers, async () => {
		const row = await db.ledger.get(id);
		if (!row) return;

		await db.ledger.put({...row, ...ending});
		if (host) await db.hosts.put(host);
		if (moved) await db.ledger.put({...moved, ...(row.path === '' && {subject: null, path: ''})});
		if (answer && row.path !== '') await db.answers.put(answer);
	});

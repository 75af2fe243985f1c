// Stores: what must survive the worker, as the way out needs it. Handed in, since lib knows no database.
import type {Answer} from '@/lib/domain/answer';
import type {HostState} from '@/lib/domain/host';
import type {LedgerRow} from '@/lib/domain/ledger';

/** How a request ended. */
export type Ending = Pick<LedgerRow, 'status' | 'trouble' | 'bytes' | 'ms'>;

/** What is kept besides. */
export type Kept = {
	/** Where the host is to be left alone from now on, or no more. */
	host?: HostState;
	answer?: Answer;
	/** A redirect sent it on: the request that the browser made of it. */
	moved?: LedgerRow;
};

export type Stores = {
	/** A new one where nothing is known of it. */
	host: (host: string) => Promise<HostState>;
	/**
	 * A request is about to go out: it is counted and stands in the ledger when this is done, or it may not go. Answers false, and writes
	 * nothing, where `most` of today have gone, in all or of its source.
	 */
	leave: (row: LedgerRow, day: string, most: {all: number; source: number}) => Promise<boolean>;
	/** It ended. What was erased meanwhile stays erased: of a row that is gone, or of somebody forgotten, no answer is kept. */
	arrive: (id: string, ending: Ending, kept: Kept) => Promise<void>;
	answer: (id: string) => Promise<Answer | undefined>;
	/** Drops what is too old or too much. */
	tidy: (now: number) => Promise<void>;
};

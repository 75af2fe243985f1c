// The way out: what it is made of, who asks by it, and for whom.
import type {Reason} from '@/lib/domain/ledger';
import type {Stores} from './stores';

export type Way = {
	fetch: typeof globalThis.fetch;
	/** Milliseconds since the epoch. */
	now: () => number;
	/** Resolves after so many milliseconds; rejects with the signal's reason. */
	wait: (ms: number, signal: AbortSignal) => Promise<void>;
	/** From 0 to 1. */
	random: () => number;
	stores: Stores;
	/** Whether the browser grants a match pattern of one host, such as `https://api.x.example/*`. */
	isGranted: (pattern: string) => Promise<boolean>;
	/** False while the rep wants nothing to leave. */
	mayLeave: () => Promise<boolean>;
	/** Milliseconds until an answer is too slow; 15,000 where absent. */
	patience?: number;
};

/** Of a source what the way out needs to know, its configuration applied. */
export type Asker = {
	id: string;
	/** Match patterns; nothing leaves for any other host. */
	origins: readonly string[];
	pace: {every: number; perDay?: number};
	keeps: {fresh: number; nothing: number};
	/** Rides on the rep's own sign-in: GET with cookies, and no answer is kept. */
	session?: boolean;
	/** Its whole address is the secret, as that of a calendar is: the ledger says its host alone, and no answer is kept. */
	hidden?: boolean;
	/** What the rep typed in that nobody may see; by these it is told whether a request carries one. */
	secrets?: readonly string[];
};

export type Purpose = {
	reason: Reason;
	/** Whom it is about. */
	subject?: string | null;
	/** Aborted when nobody waits any more. */
	signal?: AbortSignal;
};

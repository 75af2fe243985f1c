// The shelf: what the paper and the streams ask of the store.
import type {Held} from '../brief';
import type {Taste} from '../brief/worth';
import type {Fact} from '../domain/fact';
import type {Handle} from '../domain/handle';
import type {Meeting} from '../domain/meeting';
import type {Noticed, Spot} from '../domain/noticed';
import type {PaperKept} from '../domain/paper';
import type {Settings} from '../domain/settings';
import type {Signal} from '../domain/signal';
import type {Subject} from '../domain/subject';

/** The row it is kept in. */
export type Row = Pick<Noticed, 'id' | 'at' | 'signal' | 'find'>;

export type Shelf = {
	settings: Settings;
	/** After a spot, the newest first, and whether anything comes after those. */
	after: (spot: Spot | null) => Promise<{rows: Row[]; more: boolean}>;
	/** Of those that are there, in the order asked for. */
	rows: (ids: readonly string[]) => Promise<Row[]>;
	subjects: (ids: string[]) => Promise<Subject[]>;
	/** But for those that are gone or that the rep called wrong. */
	facts: (ids: string[]) => Promise<Fact[]>;
	behind: (handles: Handle[]) => Promise<Map<Handle, string>>;
	meetings: (from: number, until: number) => Promise<Meeting[]>;
	/** How many of the watched could not be looked up. */
	unread: (now: number) => Promise<number>;
	/** All that is held of somebody; null where they are not there any more. */
	held: (subject: string) => Promise<Held | null>;
	/** What the rep made of such signals so far. */
	taste: (signals: Signal[]) => Promise<Taste>;
	isWatched: (subject: string) => Promise<boolean>;
	kept: () => Promise<PaperKept | null>;
	keep: (kept: PaperKept) => Promise<void>;
};

// The shelf: what the paper and the streams ask of the store.
import type {Fact} from '../domain/fact';
import type {Handle} from '../domain/handle';
import type {Meeting} from '../domain/meeting';
import type {Noticed, Spot} from '../domain/noticed';
import type {PaperKept} from '../domain/paper';
import type {Settings} from '../domain/settings';
import type {Subject} from '../domain/subject';
import type {Touch} from '../domain/touch';

/** The row it is kept in. */
export type Row = Pick<Noticed, 'id' | 'at' | 'signal' | 'find'>;

export type Shelf = {
	settings: Settings;
	/** After a spot, the newest first, and whether anything comes after those. */
	after: (spot: Spot | null) => Promise<{rows: Row[]; more: boolean}>;
	/** Of those that are there, in the order asked for. */
	rows: (ids: readonly string[]) => Promise<Row[]>;
	subjects: (ids: string[]) => Promise<Subject[]>;
	facts: (ids: string[]) => Promise<(Fact | undefined)[]>;
	touches: (subjects: string[]) => Promise<Map<string, Touch>>;
	behind: (handles: Handle[]) => Promise<Map<Handle, string>>;
	meetings: (from: number, until: number) => Promise<Meeting[]>;
	/** How many of the watched could not be looked up. */
	unread: () => Promise<number>;
	kept: () => Promise<PaperKept | null>;
	keep: (kept: PaperKept) => Promise<void>;
};

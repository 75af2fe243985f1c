// What the keeper answers about who may be there twice, and who was merged.
import type {Reason} from './domain/brief';
import type {Found} from './replies';

/** One of those who stand side by side. */
export type Double = Omit<Found, 'lastTouchAt'> & {phone: string | null; location: string | null};

export type Doubles = {
	/** Each with what speaks for it, the likeliest first. */
	groups: {doubles: Double[]; reasons: Reason[]}[];
	/** How many there are in all, and where the next ones begin; null: there are no more. */
	all: number;
	next: number | null;
	/** Whether it is being looked for, and when that was begun last; null: never yet. */
	looking: boolean;
	at: number | null;
};

export type Merged = {
	rows: {subject: string; name: string; into: string; at: number}[];
	next: number | null;
};

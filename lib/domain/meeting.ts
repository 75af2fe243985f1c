// A meeting: one entry of a calendar that the rep gave, with whoever takes part. Read anew with the calendar; never written to.
import type {Handle} from './handle';

export type Meeting = {
	/** Deterministic: the calendar's own key and the moment it begins. */
	id: string;
	/** Begin and end, in milliseconds since the epoch. */
	at: number;
	until: number;
	title: string;
	/** A room, an address, a link; null where none is given. */
	place: string | null;
	/** Others who take part, by their addresses. */
	people: Handle[];
};

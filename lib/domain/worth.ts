// Worth: why one signal is the one to look at now: four shares of one product, each with what it rests on.

export type Worth = {
	/** Trouble of somebody we have to do with: it comes before all that is worth more. */
	urgent: boolean;
	/** Shares from 0 to 1: how much we have to do with them, what its kind counts, how fresh it is, and the rep's own clicks. */
	relation: number;
	kind: number;
	fresh: number;
	clicks: number;
	/** What the relation rests on. */
	deals: number;
	tickets: number;
	touchedAt: number | null;
	/** Whether the rep wants to be told of this kind aloud. */
	aloud: boolean;
	/** What the rep made of its kind so far. */
	used: number;
	ignored: number;
};

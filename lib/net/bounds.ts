// Bounds: the limits that hold for every source, in milliseconds, bytes and requests.

const minute = 60_000;
const hour = 60 * minute;

export const bounds = {
	/** No answer within this time is none. */
	patience: 15_000,
	/** Bytes of an answer after decoding. */
	most: 2 * 1024 * 1024,
	/** Of a refusal no more is read than tells what it is. */
	mostOfRefusal: 16 * 1024,
	/** Requests under way, in all. */
	atOnce: 4,
	/** Requests of one day, in all. */
	perDay: 1500,
	/** Of these, and of what one source may be asked a day, a watch leaves this part to what the rep looks at. */
	forTheRep: 0.2,
	/** Whoever is in time for this long waits; longer, and they are told when to come back. */
	queueing: 5000,
	/** What a host may ask for at most when it says to come back later, at least, and where it does not say when. */
	longestRest: 6 * hour,
	shortestRest: 1000,
	firstRest: minute,
	/** After a page for people where an answer for machines was asked. */
	wallRest: 24 * hour,
	/** How far a background request strays from its pace, either way. */
	jitter: 0.2,
} as const;

// Strength: how much we have to do with somebody, as one number that keeps its order as time goes by.

/** After so many milliseconds a contact counts half. */
const halfLife = 90 * 24 * 60 * 60 * 1000;
const begin = Date.UTC(2000, 0, 1);
/** Steps of one half-life: eight hours and a half each. */
const steps = 256;
/** A contact that is older than so many half-lives is no weaker than another. */
const seen = 16;

const halfLivesAt = (at: number): number => Math.max(0, (at - begin) / halfLife);

/** Something that happened between us, and what it weighs beside a mail. */
export type Contact = {at: number; weight: number};

/**
 * `256 · log2 Σ weight · 2^(age at the time / half-life)`: forward decay (Cormode et al. 2009). Each contact halves in the same time, so
 * the order of two sums never changes, and nothing must be counted anew because a day went by.
 */
export const strengthOf = (contacts: readonly Contact[]): number => {
	const last = contacts.reduce((latest, {at}) => Math.max(latest, halfLivesAt(at)), 0);
	const sum = contacts.reduce((all, {at, weight}) => all + weight * 2 ** (halfLivesAt(at) - last), 0);
	return sum > 0 ? Math.round(Math.min(0xffff, Math.max(0, steps * (last + Math.log2(sum))))) : 0;
};

/** Strength at or below which nobody is told from another now. */
export const floorAt = (now: number): number => steps * Math.max(0, halfLivesAt(now) - seen);

/** The same now, as so many mails of today. */
export const weighsNow = (contacts: readonly Contact[], now: number): number =>
	contacts.length === 0 ? 0 : 2 ** (strengthOf(contacts) / steps - halfLivesAt(now));

/** What a step of match quality is worth: a half-life. */
export const gainStep = steps;

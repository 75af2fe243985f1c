// Anew: whether a source says something that it did not say last, or the same after a while.
import type {Fact} from './domain/fact';

/** A claim that was made before by the same source is made again only after this time, in milliseconds. */
const again = 30 * 24 * 3600_000;

/** Of two said at once that it ended, and else the one of the greater id, so that every store decides alike. */
const isLater = (one: Fact, other: Fact): boolean => {
	if (one.seenAt !== other.seenAt) return one.seenAt > other.seenAt;
	if (one.ended !== other.ended) return one.ended === true;

	return one.id > other.id;
};

/** What was said last, or null of nothing. */
export const lastOf = (said: readonly Fact[]): Fact | null =>
	said.reduce<Fact | null>((last, one) => (last && isLater(last, one) ? last : one), null);

/** `last`: what this source said last of this one thing. An event is told once. */
export const isAnew = (last: Fact | null, value: string, now: number): boolean => {
	if (!last || last.ended) return true;
	if (last.field === 'event') return false;

	return last.value !== value || now - last.seenAt >= again;
};

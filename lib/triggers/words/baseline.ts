// The baseline of facts that stand side by side: what a source said when it first spoke of a field is no news.
import type {Fact} from '@/lib/domain/fact';

/** Those that their source said after it had spoken of the same field before, the oldest first. */
export const later = (facts: readonly Fact[]): Fact[] => {
	const first = new Map<string, number>();
	const slot = ({source, field}: Fact) => `${source}|${field}`;
	for (const one of facts) first.set(slot(one), Math.min(one.seenAt, first.get(slot(one)) ?? one.seenAt)); // Missing at the first

	return facts
		.filter(one => one.seenAt > (first.get(slot(one)) ?? one.seenAt)) // Missing never
		.toSorted((a, b) => a.seenAt - b.seenAt || (a.id < b.id ? -1 : 1));
};

const day = 24 * 3600_000;

/** Of what is told again and again the first within so many days. The oldest first. */
export const seldom = <T extends {at: number}>(all: readonly T[], by: (one: T) => string, days: number): T[] => {
	const told = new Map<string, number>();

	return all.filter(one => {
		const last = told.get(by(one));
		if (last !== undefined && one.at - last < days * day) return false;

		told.set(by(one), one.at);
		return true;
	});
};

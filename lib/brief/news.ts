// News: when something was last said that had not been said before.
import type {Fact} from '../domain/fact';

/** What a source tells: asked again it says the same, and that is no news. Null of a page: that it says so still was seen. */
const told = ({source, field, key, value, ended}: Fact): string | null => {
	if (!/^(source|own):/u.test(source)) return null;

	return JSON.stringify([source, field, key ?? '', field === 'event' && key ? '' : value, ended ?? false]); // Missing of most fields
};

/** For each fact that said something new, when: an event when it happened, all else when it was seen. */
export const newsOf = (facts: readonly Fact[]): number[] => {
	const known = new Set<string>();
	return facts
		.toSorted((a, b) => a.seenAt - b.seenAt)
		.flatMap(fact => {
			const words = told(fact);
			if (words !== null && known.has(words)) return [];
			if (words !== null) known.add(words);

			return fact.field === 'event' ? Math.min(fact.at ?? fact.seenAt, fact.seenAt) : fact.seenAt; // Missing in what has no date
		});
};

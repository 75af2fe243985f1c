// Twice in one file: two rows about the same person as one, where nothing in them speaks against the other.
import type {Entry} from '@/lib/exchange/entry';

const single = ['name', 'headline', 'title', 'company', 'companyDomain', 'location'] as const;

const union = (a: string[], b: string[]): string[] => [...new Set([...a, ...b])];

/** Null where they contradict each other, or are of different times: then both are kept as facts, each with its own. */
export const merged = (one: Entry, other: Entry): Entry | null => {
	const clash = single.some(field => {
		const [a, b] = [one.sighting[field], other.sighting[field]];
		return a !== null && b !== null && a !== b;
	});
	const tags = union(one.tags, other.tags);
	if (clash || one.at !== other.at || other.touches.length > 0 || tags.length > 50) return null;

	const sighting = {...one.sighting};
	for (const field of single) sighting[field] ??= other.sighting[field];
	return {
		...one,
		sighting,
		emails: union(one.emails, other.emails),
		phones: union(one.phones, other.phones),
		websites: union(one.websites, other.websites),
		tags,
		notes: union(one.notes, other.notes),
		since: one.since ?? other.since,
	};
};

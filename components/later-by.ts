// Later by: rows of a store as they would be had everything happened so much later.

/** Columns that hold a moment. */
const moments = new Set(['at', 'seenAt', 'createdAt']);

/** What happened yesterday when the sample was made happened yesterday: all its moments so many whole days later. Ids stay as they are. */
export const laterBy = <T>(value: T, ms: number): T => {
	if (Array.isArray(value)) return value.map(one => laterBy(one, ms)) as T;
	if (typeof value !== 'object' || value === null) return value;

	return Object.fromEntries(
		Object.entries(value).map(([key, one]) => [
			key,
			moments.has(key) && typeof one === 'number' ? one + ms : laterBy(one, ms),
		]),
	) as T;
};

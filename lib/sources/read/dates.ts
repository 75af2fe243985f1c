// Dates of answers, in milliseconds since the epoch.

export const days = (count: number): number => count * 86_400_000;

/** The moment of an ISO or RFC 822 date; without a zone it is UTC. Null where it is none, or before 1970. */
export const moment = (value: unknown): number | null => {
	if (typeof value !== 'string' || value.length > 80) return null;

	const said = value.trim();
	const zoned = /^\d{4}-\d\d-\d\dT[\d:.]+$/u.test(said) ? `${said}Z` : said;
	const when = Date.parse(zoned);

	return Number.isNaN(when) || when <= 0 ? null : when;
};

/** `2019-03-27` of a moment as text, or of an ISO date; null where it is none. Of years before 1970 too. */
export const isoDay = (value: unknown): string | null => {
	const [day] = /^\d{4}-\d\d-\d\d/u.exec(typeof value === 'string' ? value : '') ?? [];

	return day !== undefined && !Number.isNaN(Date.parse(day)) ? day : null;
};

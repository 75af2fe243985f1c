// A day as a number: the moment at which it begins, in UTC.

/** Of `2026-03-01`, and of `2026-03` its first day, in milliseconds since the epoch. */
export const beginOf = (date: string): number => Date.parse(`${date.length === 7 ? `${date}-01` : date}T00:00:00Z`);

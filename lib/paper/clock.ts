// The clock of the paper: which day it is for the rep, and when the next morning is.

const two = (value: number): string => String(value).padStart(2, '0');

/** The day as the rep's own clock has it: `2026-12-01`. */
export const dayOf = (now: number): string => {
	const date = new Date(now);

	return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
};

/** From the first to the last moment of that day, also where the clock is put back or forward in it. */
export const dayAround = (now: number): [number, number] => {
	const date = new Date(now);

	return [
		new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime(),
		new Date(date.getFullYear(), date.getMonth(), date.getDate() + 1).getTime() - 1,
	];
};

/** The next moment after now at which the clock shows so many minutes after midnight. */
export const nextMorning = (now: number, minutes: number): number => {
	const date = new Date(now);
	const at = (days: number) =>
		new Date(date.getFullYear(), date.getMonth(), date.getDate() + days, 0, Math.min(minutes, 24 * 60 - 1)).getTime();

	return at(0) > now ? at(0) : at(1);
};

// Moments: when something happened, as an answer has it.
import {days, moment as read} from '../read/dates';

export const day = days(1);

/** A date as text, or milliseconds, as milliseconds; null where it is neither, lies ahead of now, or before what is `within` of now. */
export const moment = (
	said: string | number | null | undefined,
	now: number,
	within = Number.POSITIVE_INFINITY,
): number | null => {
	const at = typeof said === 'number' ? said : read(said);
	if (at === null || !Number.isFinite(at) || at > now || at <= 0 || now - at > within) return null;

	return at;
};

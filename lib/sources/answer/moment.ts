// Moments: when something happened, as an answer has it.

export const day = 24 * 60 * 60 * 1000;

/** ISO text or milliseconds as milliseconds; null where it is neither, lies ahead of now, or before what is `within` of now. */
export const moment = (
	said: string | number | null | undefined,
	now: number,
	within = Number.POSITIVE_INFINITY,
): number | null => {
	const at = typeof said === 'string' ? Date.parse(said) : (said ?? Number.NaN);
	if (!Number.isFinite(at) || at > now || at <= 0 || now - at > within) return null;

	return at;
};

// Silence: how long it takes with somebody until no word is a silence.
import type {Touch} from '@/lib/domain/touch';

export const day = 24 * 3600_000;

/** Days within which so many contacts make somebody one whom we talk to. */
const [window, regular] = [120, 3];
/** The shortest silence in days, and how many times as long as the usual pause it is. */
const [shortest, times] = [30, 3];

/** The days after which silence with them is long; null where we do not talk often enough to tell. `touches`: the newest first. */
export const patience = (touches: readonly Touch[]): number | null => {
	const [last] = touches;
	if (!last) return null;

	const lately = touches.filter(({at}) => last.at - at <= window * day);
	const days = [...new Set(lately.map(({at}) => Math.floor(at / day)))];
	if (days.length < regular) return null;

	const pauses = days.slice(0, -1).map((one, at) => one - (days[at + 1] ?? one)); // Missing never: the last is left out
	const usual = pauses.toSorted((a, b) => a - b)[Math.floor(pauses.length / 2)] ?? 0; // Missing never: there are two at least
	return Math.max(shortest, usual * times);
};

// Pace: how long a request waits for its host. A clock that was set back closes no host for ever.
import type {HostState} from '@/lib/domain/host';
import type {Reason} from '@/lib/domain/ledger';
import {bounds} from './bounds';
import {NetTrouble} from './trouble';

/** Milliseconds until the host's own word lets it be asked; what is further ahead than we ever obey was said under another clock. */
const restOf = ({until, walled}: HostState, now: number): number => {
	const ahead = until - now;

	return ahead > (walled ? bounds.wallRest : bounds.longestRest) ? 0 : Math.max(0, ahead);
};

/** `random`: from 0 to 1. In the background it strays from the pace, so that no pattern is made of it. */
const paceOf = ({last}: HostState, every: number, now: number, reason: Reason, random: () => number): number => {
	const apart = reason === 'watch' ? every * (1 + bounds.jitter * (2 * random() - 1)) : every;
	const ahead = last + apart - now;

	return ahead > every * (1 + bounds.jitter) ? 0 : Math.max(0, ahead);
};

/**
 * Milliseconds to wait, 5,000 at most. Throws `slow-down` or `blocked` where that is not enough. The rep's own try may knock at a wall.
 */
export const waitFor = (host: HostState, every: number, now: number, reason: Reason, random: () => number): number => {
	const rest = host.walled && reason === 'try' ? 0 : restOf(host, now);
	const wait = Math.max(rest, paceOf(host, every, now, reason, random));
	if (wait <= bounds.queueing) return wait;

	throw new NetTrouble(host.walled && rest > 0 ? 'blocked' : 'slow-down', {until: Math.ceil(now + wait)});
};

/** Requests of a day, in all and of one source that may be asked so often: a watch leaves a part of both to what the rep looks at. */
export const mostOf = (perDay: number, reason: Reason): {all: number; source: number} => {
	const part = reason === 'watch' ? 1 - bounds.forTheRep : 1;

	return {all: Math.floor(bounds.perDay * part), source: Math.floor(perDay * part)};
};

/** The local day of a moment: requests are counted by it. */
export const dayOf = (now: number): string => {
	const date = new Date(now);

	return [date.getFullYear(), date.getMonth() + 1, date.getDate()].join('-');
};

/** When the next one begins. */
export const nextDay = (now: number): number => {
	const date = new Date(now);

	return new Date(date.getFullYear(), date.getMonth(), date.getDate() + 1).getTime();
};

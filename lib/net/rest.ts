// Rest: until when a host is left alone that said to come back later.
import type {HostState} from '@/lib/domain/host';
import {bounds} from './bounds';

const {longestRest, shortestRest, firstRest} = bounds;

const within = (ms: number): number => Math.min(longestRest, Math.max(shortestRest, ms));

/** Milliseconds from the answer's own clock, which need not be ours. */
const fromNow = (moment: number, headers: Headers, now: number): number => {
	const theirs = Date.parse(headers.get('date') ?? '');

	return moment - (Number.isNaN(theirs) ? now : theirs);
};

/** Seconds or a date, as `Retry-After` has it; null where it is neither. */
const afterOf = (headers: Headers, now: number): number | null => {
	const said = headers.get('retry-after')?.trim() ?? ''; // Missing where the host does not say
	if (/^[+-]?\d+(\.\d+)?$/u.test(said)) return Number(said) * 1000;

	const moment = Date.parse(said);
	return Number.isNaN(moment) ? null : fromNow(moment, headers, now);
};

/** A moment in seconds or milliseconds since the epoch or by ISO, or seconds from now; null where none is said. */
const resetOf = (headers: Headers, now: number): number | null => {
	const said = (headers.get('x-ratelimit-reset') ?? '').trim();
	const number = said === '' ? Number.NaN : Number(said);
	if (Number.isNaN(number)) {
		const moment = Date.parse(said);
		return Number.isNaN(moment) ? null : fromNow(moment, headers, now);
	}
	if (number < 1e8) return number * 1000;

	return fromNow(number < 1e11 ? number * 1000 : number, headers, now);
};

const isSpent = (headers: Headers): boolean => headers.get('x-ratelimit-remaining')?.trim() === '0'; // Missing mostly

/** Whether the answer says that it is one of pace, whatever its status. */
export const asksToWait = (status: number, headers: Headers): boolean =>
	status === 429 || status === 503 || (status === 403 && (isSpent(headers) || headers.has('retry-after')));

/** When it may be asked again after such an answer. `refusals`: how many there were in a row before this one. */
export const restUntil = (headers: Headers, now: number, refusals: number): number => {
	const said = afterOf(headers, now) ?? (isSpent(headers) ? resetOf(headers, now) : null);

	return now + within(said ?? firstRest * 2 ** Math.min(refusals, 20));
};

/** When it may be asked again after an answer that was the last of its window; 0 where it was not. */
export const spentUntil = (headers: Headers, now: number): number => {
	const reset = isSpent(headers) ? resetOf(headers, now) : null;

	return reset === null ? 0 : now + within(reset);
};

/** A host that let a request wait to its end. `at`: when that went out. */
export const tired = (host: HostState, at: number, now: number): HostState => ({
	...host,
	last: at,
	until: now + within(firstRest * 2 ** Math.min(host.refusals, 20)),
	refusals: host.refusals + 1,
	walled: false,
});

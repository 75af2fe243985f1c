// Rounds: whose turn it is among those that are watched, how much of the day a round may take, and what is said of what it left out.
import {bounds} from './net/bounds';
import {mostOf, nextDay} from './net/pace';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** Soonest and latest that somebody is looked after again. */
const [soonest, latest] = [hour, 7 * day];
/** Requests after which one round begins with nobody new, at least and at most. */
const [fewest, most] = [4, 20];

/** Requests that are left today to those that are watched. `sent`: all of today. */
export const leftToday = (sent: number): number => Math.max(0, mostOf(bounds.perDay, 'watch').all - sent);

/**
 * How many requests one round may begin with: twice an even share of what is left for what is left of the day, since a machine rests too.
 * A laptop that slept makes up for it by no more than that.
 */
export const allowance = (sent: number, now: number): number => {
	const left = leftToday(sent);
	const rounds = Math.max(1, (nextDay(now) - now) / minute);

	return left === 0 ? 0 : Math.min(left, most, Math.max(fewest, Math.ceil((2 * left) / rounds)));
};

/** When it is their turn again: once the first answer no longer holds, and up to a fifth later, so that not all come at once. */
export const dueAfter = (holds: number, now: number, random: () => number): number => {
	const wait = Math.min(latest, Math.max(soonest, holds - now));

	return Math.round(now + wait * (1 + bounds.jitter * random()));
};

/** A turn further ahead than any that we give was given under another clock. */
export const farthest = (now: number): number => now + 2 * latest;

/** When the next round is worth its while. `due`: the earliest turn there is, null where nobody waits for one. */
export const nextRound = (due: number | null, paused: Pause, now: number, random: () => number): number | null => {
	if (due === null) return null;

	// Until the rep switches something, which is seen at once where it is done here, and within the hour otherwise.
	const soonestNow = paused === 'budget' ? nextDay(now) : paused === null ? now : now + hour;
	return Math.max(due, soonestNow) + (1 + bounds.jitter * random()) * minute;
};

/** Troubles from the one that explains most to the one that passes by itself. */
const gravity = [
	'closed',
	'not-granted',
	'needs-key',
	'blocked',
	'slow-down',
	'unreachable',
	'too-slow',
	'failed',
	'too-long',
	'unreadable',
] as const;

/** Why a round left something out; null where everything was told. */
export const leftBy = (outcomes: readonly string[]): string | null =>
	gravity.find(one => outcomes.includes(one)) ?? null; // Missing where all went well

/** Why nothing goes on, or that it does. */
export type Pause = 'airplane' | 'no-source' | 'budget' | null;

export type Rounds = {
	/** How many are watched, searches too, and how many of them wait for their turn. */
	watched: number;
	behind: number;
	/** Since when the first of these waits; null where none does. */
	since: number | null;
	/** How many got less than all in their last round, by why. */
	left: Record<string, number>;
	paused: Pause;
	/** When the next one has its turn; null where nobody is watched. */
	next: number | null;
};

/** Of today's requests: all of them, and of each source that is on its own and how many it may be asked a day. */
export type Used = {sent: number; on: {sent: number; perDay: number}[]};

export const pausedBy = (airplane: boolean, {sent, on}: Used): Pause => {
	if (airplane) return 'airplane';
	if (on.length === 0) return 'no-source';

	const open = on.some(one => one.sent < mostOf(one.perDay, 'watch').source);
	return open && leftToday(sent) > 0 ? null : 'budget';
};

// Worth of what was noticed, for the paper: what it weighs, less every day. After a week it is no news.
import type {EventKind} from '../domain/event';
import type {Find} from '../domain/find';

const day = 24 * 3600_000;

/** So far back the paper looks. */
export const paperReach = 7 * day;

/** Above 0, at most 1. Praise counts as much as a complaint. */
const ofFinds: Partial<Record<EventKind, number>> = {question: 0.8, complaint: 0.8, praise: 0.8};

/** From 1 when it happened to 0 when the paper tells it no more. */
export const freshness = (at: number, now: number): number => Math.max(0, 1 - Math.max(0, now - at) / paperReach);

export const worthOfFind = ({event, at}: Find, now: number): number => (ofFinds[event] ?? 0) * freshness(at, now); // Missing of most kinds

// The deer: of all signals the one that is worth a look now, or none.
import type {Signal} from '../domain/signal';
import {triggers} from '../triggers';

const day = 24 * 3600_000;
const byKind = new Map(triggers.map(trigger => [trigger.kind, trigger]));

/** What it counts now: its weight when it happened, less every day, nothing when it is fresh no more. */
const worth = ({kind, at}: Signal, now: number): number => {
	const {weight, fresh} = byKind.get(kind) ?? {weight: 0, fresh: 1}; // Missing in a store of a later version

	return weight * (1 - Math.max(0, now - at) / (fresh * day));
};

const byWorth = (now: number) => (a: Signal, b: Signal) =>
	worth(b, now) - worth(a, now) || b.at - a.at || (a.id < b.id ? -1 : 1);

/** At most one: of those that the rep did not put away the fresh one of most weight, where a newer one weighs more. */
export const deerOf = (signals: readonly Signal[], now: number): Signal | null =>
	signals
		.filter(signal => !signal.done && (signal.until === null || signal.until <= now) && worth(signal, now) > 0)
		.sort(byWorth(now))[0] ?? null; // Missing on most days

// What a signal is worth a look now: relation × kind × freshness × the rep's own clicks, each kept apart so that it can be said.
import type {Habit} from '../domain/habit';
import type {Settings} from '../domain/settings';
import type {Signal, SignalKind} from '../domain/signal';
import {weightOf} from '../domain/weights';
import type {Worth} from '../domain/worth';
import type {Tie} from './tie';

const day = 24 * 3600_000;

/** What they tell is trouble of theirs, which waits for nobody where they are ours. */
const troubles: ReadonlySet<SignalKind> = new Set<SignalKind>([
	'complaint',
	'incident',
	'ticket-opened',
	'customer-incident',
	'our-incident',
]);

/** What the rep made of it so far, and how their rules tune it. */
export type Taste = {rules: Settings['rules']; habits: ReadonlyMap<string, Habit>};
export const noTaste: Taste = {rules: {}, habits: new Map()};

/** Clicks that count before anybody clicked: a single one turns nothing over. */
const before = 4;
/** However often it was put away, it counts this much. */
const least = 0.25;

/** Used as often as not it counts whole; put away time after time it sinks. */
const liked = (habit: Habit | undefined): number => {
	const {used, ignored} = habit ?? {used: 0, ignored: 0}; // Missing before the first click

	return Math.max(least, (used + before) / (used + before + ignored));
};

export const worthOf = ({kind, subject, at}: Signal, tie: Tie, {rules, habits}: Taste, now: number): Worth => {
	const {weight, fresh} = weightOf(kind);
	const aloud = rules[kind]?.aloud === true; // Missing where the rep never tuned it
	const ofKind = habits.get(`kind:${kind}`);
	return {
		urgent: tie.ours && troubles.has(kind),
		relation: tie.relation,
		// Whoever wants to hear of a kind aloud thinks more of it than we do.
		kind: aloud ? (1 + weight) / 2 : weight,
		fresh: Math.max(0, 1 - Math.max(0, now - at) / (fresh * day)),
		clicks: Math.sqrt(liked(ofKind) * liked(habits.get(`subject:${subject}`))),
		deals: tie.deals,
		tickets: tie.tickets,
		touchedAt: tie.touchedAt,
		aloud,
		used: ofKind?.used ?? 0, // Missing as above, and so below
		ignored: ofKind?.ignored ?? 0,
	};
};

/** As one number to compare by. What is fresh no more is worth nothing, and trouble of ours more than all else. */
export const total = ({urgent, relation, kind, fresh, clicks}: Worth): number => {
	const product = relation * kind * fresh * clicks;

	return product > 0 && urgent ? 1 + product : product;
};

// Lately: what happened, the newest first: signals, touches, what others tell that is no signal, and deals and tickets that moved.
import type {Lately} from '../domain/brief';
import type {Fact} from '../domain/fact';
import type {Signal} from '../domain/signal';
import type {Touch} from '../domain/touch';
import {talesOf} from '../notice/tales';

/** How many lines it holds. */
const lines = 20;

/** What happened and is no signal: each tale once, as it was first told. */
const talesBut = (facts: readonly Fact[], signals: readonly Signal[], now: number): Lately[] => {
	const spoken = new Set(signals.flatMap(({because}) => because));

	return talesOf(facts)
		.filter(tale => !tale.facts.some(({id}) => spoken.has(id)))
		.map(({first, facts: all}) => ({
			kind: 'fact',
			at: Math.min(now, first.seenAt, ...all.map(({at, seenAt}) => at ?? seenAt)), // Missing never: an event has a date
			fact: first,
		}));
};

const isLine = ({field, key}: Fact): boolean => (field === 'deal' || field === 'ticket') && key !== undefined;

/** Deals and tickets that came or say otherwise since their source first spoke of any. */
const moved = (facts: readonly Fact[], signals: readonly Signal[]): Lately[] => {
	const spoken = new Set(signals.flatMap(({because}) => because));
	const said = new Map<string, string>();
	const begun = new Map<string, number>();
	return facts
		.filter(isLine)
		.toSorted((a, b) => a.seenAt - b.seenAt || (a.id < b.id ? -1 : 1))
		.flatMap((fact): Lately[] => {
			const [list, one] = [`${fact.source}|${fact.field}`, `${fact.source}|${fact.field}|${fact.key}`];
			const first = begun.get(list) ?? fact.seenAt; // Missing at the first sight
			begun.set(list, first);
			const same = said.get(one) === fact.value;
			said.set(one, fact.value);
			if (same || fact.ended || first === fact.seenAt || spoken.has(fact.id)) return [];

			return [{kind: 'fact', at: fact.seenAt, fact}];
		});
};

/** The newest lines. `facts`: those that stand. */
export const latelyOf = (
	facts: readonly Fact[],
	signals: readonly Signal[],
	deer: Signal | null,
	touches: readonly Touch[],
	now: number,
): Lately[] =>
	[
		...signals.filter(({id}) => id !== deer?.id).map(signal => ({kind: 'signal', at: signal.at, signal}) as const),
		...touches.map(touch => ({kind: 'touch', at: touch.at, touch}) as const),
		...talesBut(facts, signals, now),
		...moved(facts, signals),
	]
		.sort((a, b) => b.at - a.at)
		.slice(0, lines);

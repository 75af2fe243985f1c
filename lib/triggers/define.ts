// The shape of a trigger: pure code that notices something in the facts of one subject.
import type {Fact, Field} from '@/lib/domain/fact';
import type {SignalKind} from '@/lib/domain/signal';

/**
 * A value that changed: what the same source said before (or what was on file, where a first-hand source speaks for the first time),
 * and the fact that says otherwise now. `earlier`: all that was said of this field before, the newest first.
 */
export type Change = {before: Fact; after: Fact; earlier: readonly Fact[]};

/** All that changed in one visit, by field. A field that was never seen before is a baseline and not a change. */
export type Changes = Partial<Record<Field, Change>>;

/** What is believed of a field after the changes; with `by`, what the source of that fact last said of it. */
export type Said = (field: Field, by?: Fact) => Fact | undefined;

/** What a trigger says: the words of before and after, and the facts it rests on: first those of now, the deciding one before all. */
export type Noticed = {from: string; to: string; because: [Fact, ...Fact[]]; at: number};

export type Trigger = {
	kind: SignalKind;
	/** Which subjects it looks at. */
	about: 'person' | 'company' | 'both';
	/** What is worth saying about these changes, or null to stay silent. Pure: no clock, no network. */
	notice(changes: Changes, said: Said): Noticed | null;
};

/** Identity function that gives a trigger its type. */
export const defineTrigger = (trigger: Trigger): Trigger => trigger;

/** What a trigger says of one change: from its value to its value, when it was seen. */
export const noticed = ({before, after}: Change): Noticed => ({
	from: before.value,
	to: after.value,
	because: [after, before],
	at: after.seenAt,
});

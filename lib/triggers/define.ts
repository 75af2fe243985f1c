// The shape of a trigger: pure code that notices something in the facts of one subject.
import type {Fact, Field} from '@/lib/domain/fact';
import type {SignalKind} from '@/lib/domain/signal';

/** A value that changed: the fact that was believed before and the fact that says otherwise now. */
export type Change = {before: Fact; after: Fact};

/** All that changed between two moments, by field. A field that was never seen before is a baseline and not a change. */
export type Changes = Partial<Record<Field, Change>>;

/** What a trigger says: the words of before and after, and the facts it rests on, the newest first. */
export type Noticed = {from: string; to: string; because: Fact[]; at: number};

export type Trigger = {
	kind: SignalKind;
	/** Which subjects it looks at. */
	about: 'person' | 'company';
	/**
	 * What is worth saying about these changes, or null to stay silent.
	 * `believed` holds what is believed of the fields that did not change. Pure: no clock, no network.
	 */
	notice(changes: Changes, believed: Partial<Record<Field, Fact>>): Noticed | null;
};

/** Identity function that gives a trigger its type. */
export const defineTrigger = (trigger: Trigger): Trigger => trigger;

// The shape of a trigger: pure code that notices something in the facts of one subject.
import type {EventKind} from '@/lib/domain/event';
import type {Fact, Field} from '@/lib/domain/fact';
import type {Note} from '@/lib/domain/note';
import type {Settings} from '@/lib/domain/settings';
import type {Signal, SignalKind} from '@/lib/domain/signal';
import type {Subject} from '@/lib/domain/subject';
import type {Touch} from '@/lib/domain/touch';

/**
 * A value that changed: what the same source said before (or what was on file, where a first-hand source speaks for the first time),
 * and the fact that says otherwise now. `earlier`: all that was said of this field before, the newest first.
 */
export type Change = {before: Fact; after: Fact; earlier: readonly Fact[]};

/** All that changed in one visit, by field. A field that was never seen before is a baseline and not a change. */
export type Changes = Partial<Record<Field, Change>>;

/** What is believed of a field after the changes; with `by`, what the source of that fact last said of it. */
export type Said = (field: Field, by?: Fact) => Fact | undefined;

/**
 * What one source began to say and says no more, of fields with several values, in one visit. What it said when it first spoke of
 * the field is no turn, nor is what was there in the last 90 days, nor what somebody else says. `before`: all that anybody said until then
 * of any such field and of the places they are in, but for what ended longer ago.
 */
export type Turns = {came: readonly Fact[]; went: readonly Fact[]; before: readonly Fact[]};

/** What a trigger says: the words of before and after, and the facts it rests on: first those of now, the deciding one before all. */
export type Noticed = {from: string; to: string; because: [Fact, ...Fact[]]; at: number};

/** What happened once, however many tell of it: `first` is the telling that was seen first. */
export type Tale = {event: EventKind; first: Fact; facts: readonly Fact[]};

/** Somebody who is at a company, or was: what stands of them, and what was noticed. */
export type Person = {
	subject: Pick<Subject, 'id' | 'name' | 'tags'>;
	notes: readonly Pick<Note, 'text'>[];
	facts: readonly Fact[];
	signals: readonly Signal[];
};

/** All that is around one subject now. Facts stand and are not of the future; what happened long before it was first read is not among the tales. */
export type Around = {
	subject: Pick<Subject, 'id' | 'kind' | 'name' | 'tags' | 'createdAt'>;
	facts: readonly Fact[];
	tales: readonly Tale[];
	/** The newest first, and none of the future. */
	touches: readonly Touch[];
	notes: readonly Pick<Note, 'id' | 'text' | 'at'>[];
	/** Of a company those of whom it is known that they came, went or rose, among others. */
	people: readonly Person[];
	/** Incidents of our own company. */
	ours: readonly Tale[];
	market: Settings['market'];
	/** Milliseconds since the epoch. */
	now: number;
};

/** What is seen around a subject. `key`: which one it is, the same whenever it is seen again. `because`: none where it rests on touches alone. */
export type Sign = {key: string; from: string; to: string; because: readonly Fact[]; at: number};

/** What a signal of its kind counts stands in lib/domain/weights.ts. */
export type Trigger = {
	kind: SignalKind;
	/** Which subjects it looks at. */
	about: 'person' | 'company' | 'both';
	/** What is worth saying about these changes, or null to stay silent. Pure: no clock, no network. */
	notice?(changes: Changes, said: Said): Noticed | null;
	/** The same of what came and went. */
	turn?(turns: Turns): Noticed | null;
	/** What is to be seen around a subject: a silence has no fact. Pure as well: `now` is in what it looks at. */
	look?(around: Around): readonly Sign[];
	/** The kind of event it speaks of: the same story told five times is one signal. */
	hears?: EventKind;
};

/** Identity function that gives a trigger its type. */
export const defineTrigger = (trigger: Trigger): Trigger => trigger;

/** When it happened as far as is known: never later than it was seen. */
export const happened = ({at, seenAt}: Fact): number =>
	at !== undefined && Number.isFinite(at) ? Math.min(at, seenAt) : seenAt;

/** What a trigger says of one change: from its value to its value, when it happened. */
export const noticed = ({before, after}: Change): Noticed => ({
	from: before.value,
	to: after.value,
	because: [after, before],
	at: happened(after),
});

/** What a trigger says of one or more things that came or went in one visit; null of none. */
export const listed = (facts: readonly Fact[]): Noticed | null => {
	const [first, ...more] = facts;
	if (!first) return null;

	return {
		from: '',
		to: facts.map(({value}) => value).join(' · '),
		because: [first, ...more],
		at: Math.max(...facts.map(happened)),
	};
};

/** What a trigger says of a tale: once, because of all that tell of it. */
export const toldOf = ({first, facts}: Tale, key = first.id): Sign => ({
	key,
	from: '',
	to: first.value,
	because: [...facts].reverse(),
	at: Math.min(...facts.map(happened)),
});

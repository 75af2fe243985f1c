// A brief: all that is shown of a subject, in fixed slots, from the local store only.
import type {Fact} from './fact';
import type {Handle} from './handle';
import type {Note} from './note';
import type {Signal, SignalKind} from './signal';
import type {Touch} from './touch';
import type {Worth} from './worth';

/** Why somebody is, or may be, the one on the page; said in words by the views. */
export type Reason = {why: 'handle'; handle: Handle} | {why: 'alike'; grounds: Ground[]} | {why: 'answered'};

/** What speaks for two being one, or against it, and how much. `short`: a short form of a name; `turned`: its parts exchanged. */
export type Ground = {
	field: 'name' | 'given' | 'family' | 'company' | 'email' | 'phone' | 'place' | 'title';
	found: 'same' | 'spelling' | 'similar' | 'initial' | 'short' | 'turned' | 'other';
	weight: 'strong' | 'fair' | 'weak' | 'against';
};

export type Candidate = {
	subject: string;
	name: string;
	title: string | null;
	company: string | null;
	reasons: Reason[];
};

export type Match =
	| {state: 'known'; subject: string; reasons: Reason[]}
	| {state: 'unsure'; candidates: Candidate[]}
	| {state: 'new'};

/** One of those on the page, to switch between: the cast of a mail, the people of a team page. */
export type CastMember = {
	/** Position among the page's sightings: how a view says which one it wants. */
	who: number;
	name: string;
	title: string | null;
	state: Match['state'];
};

/** One line of what happened, newest first. */
export type Lately =
	| {kind: 'signal'; at: number; signal: Signal}
	| {kind: 'touch'; at: number; touch: Touch}
	| {kind: 'fact'; at: number; fact: Fact};

/** What is believed of one field, who said so and when, and what others say against it. */
export type Belief = {fact: Fact; since: number; others: Fact[]};

export type Brief = {
	/** Which of the page's sightings this brief is about; null when opened from a search. */
	who: number | null;
	kind: 'person' | 'company';
	name: string;
	title: string | null;
	company: string | null;
	location: string | null;
	/** What the page says now where it differs from what was on file, field by field. */
	match: Match;
	/** Address of the page it was seen on. */
	url: string | null;
	email: string | null;
	phone: string | null;
	lastTouch: Touch | null;
	/** At most one: the signal worth a look now. */
	deer: Signal | null;
	/** Why it is that one. */
	worth: Worth | null;
	/** In place of a deer: a kind that was put away so often without being used that it offers to mute itself. */
	tired: {kind: SignalKind; ignored: number} | null;
	/** The facts that the deer rests on and that stand, those of now first. */
	because: Fact[];
	/** When there is no deer: nothing new since this moment; null for somebody new. */
	quietSince: number | null;
	lately: Lately[];
	beliefs: Belief[];
	notes: Note[];
	tags: string[];
	/** The rep wants to hear of them while nobody looks. */
	watched: boolean;
	cast: CastMember[];
	/** People known at this company. */
	people: {subject: string; name: string; title: string | null}[];
	/** The first of the rep's own acts on this subject, to show since when they are remembered. */
	rememberedAt: number | null;
};

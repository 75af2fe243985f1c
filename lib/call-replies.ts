// What the keeper answers of somebody who is about to be called.
import type {Brief, Lately} from './domain/brief';
import type {Fact} from './domain/fact';
import type {Signal} from './domain/signal';
import type {Promised} from './language/promise';

/** Where a promise stands: a note or a touch, and when. */
export type Promise = Promised & {at: number};

/** What is worth asking, and what it rests on: nothing is made up. */
export type Question =
	| {about: 'signal'; signal: Signal; cites: Fact | null}
	| {about: 'promise'; promise: Promise}
	| {about: 'ticket' | 'deal' | 'uses' | 'hiring'; cites: Fact}
	/** Not on file. */
	| {about: 'role' | 'next'};

export type Call = {
	/** Both are one screen; one of them may be unknown. */
	person: Brief | null;
	company: Brief | null;
	promise: Promise | null;
	tickets: Fact[];
	deals: Fact[];
	/** Of both, the newest first. */
	items: (Lately & {whose: 'person' | 'company'})[];
	questions: Question[];
	/** The meeting that it is about; null where somebody was named. */
	meeting: {title: string; at: number; place: string | null} | null;
};

export type CalendarState = {
	/** Host of the feed; null where the rep gave none. */
	host: string | null;
	/** When it was last read, and why that failed. */
	at: number | null;
	trouble: string | null;
	next: {title: string; at: number} | null;
};

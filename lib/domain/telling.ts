// A telling: what the mail or the thread in view tells, by the words that decided. Of the text no more is kept than one quote.
import type {EventKind} from './event';
import type {Post} from './post';

export const tellingKinds = ['buying', 'churn', 'complaint', 'praise', 'event', 'unread'] as const;
export type TellingKind = (typeof tellingKinds)[number];

export type Telling = Pick<Post, 'from' | 'title' | 'author' | 'handle' | 'at'> & {
	/** `unread`: it is written in a language that is not read here. */
	kind: TellingKind;
	/** As what it would be kept; null where it tells nothing. */
	event: EventKind | null;
	/** The sentence that decided, and where in it the words stand; 200 characters at most. */
	quote: string;
	marks: [from: number, to: number][];
	/** The product or firm that is asked about, or whom the event is of. */
	asked: string | null;
	/** It was written longer ago than news of its kind is fresh. */
	stale: boolean;
};

// Noticed: one thing that a trigger noticed or a search found, with whom it is about and why it is shown.
import type {EventKind} from './event';
import type {Fact} from './fact';
import type {Find} from './find';
import type {Signal, SignalKind} from './signal';

/** Where one stands among all that was noticed, in the order of time. */
export type Spot = {at: number; id: string};

export type Noticed = {
	/** `signal:` or `find:` and its own id. */
	id: string;
	at: number;
	kind: SignalKind | EventKind;
	/** One of the two. */
	signal: Signal | null;
	find: Find | null;
	/** Whom it is about; of a find its writer, and where nobody is named the host. */
	name: string;
	company: string | null;
	/** What it rests on and is still there, those of now first: a few. */
	facts: Fact[];
	/** How many tell it. */
	tellers: number;
	/** What of the filter let it through: words, and `site:`, `author:`, `lang:` with what they name. Empty of a filter that asks for kinds alone. */
	words: string[];
};

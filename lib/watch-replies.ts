// What the keeper answers about watches, searches and finds.
import type {Outcome} from './ask';
import type {Find} from './domain/find';
import type {Watch} from './domain/watch';
import type {Flaw} from './filter/parse';
import type {Rounds} from './rounds';

/** Why a search cannot be kept: its filter cannot be read, or has no word that could be asked for. */
export type SearchFlaw = Flaw | {why: 'no-words'; at: number};

export type SearchShown = Watch & {
	search: NonNullable<Watch['search']>;
	/** How many finds wait to be looked at. */
	finds: number;
};

export type Watches = {searches: SearchShown[]; rounds: Rounds};

/** How one source did when it was searched by hand. */
export type SearchTried = {source: string; outcome: Outcome; detail: string | null};

export type WatchReplies = {
	watches: Watches;
	watch: null;
	keepSearch: {id: string; flaw: null} | {id: null; flaw: SearchFlaw};
	dropWatch: null;
	trySearch: {flaw: SearchFlaw | null; tried: SearchTried[]; finds: Find[]};
	finds: Find[];
	keepFind: null;
	settleFind: null;
	mute: null;
};

// Replies: what the keeper answers to each request of a view.
import type {Backups, Restored} from './backup-replies';
import type {CalendarState, Call} from './call-replies';
import type {Brief} from './domain/brief';
import type {Place, Presence} from './domain/place';
import type {Settings} from './domain/settings';
import type {Signal} from './domain/signal';
import type {Flaw} from './filter/parse';
import type {ImportAside, ImportPeek, ImportShown} from './import-replies';
import type {LockMoved, LockState, Unlocked} from './lock-replies';
import type {Doubles, Merged} from './merge-replies';
import type {PaperReplies} from './paper-replies';
import type {SourceReplies} from './source-replies';
import type {TellingReplies} from './telling-replies';
import type {WatchReplies} from './watch-replies';

/** Why a page shows nobody; said in one calm sentence by the views. */
export type PageState = {
	tabId: number;
	/** Host of the page, null where the browser does not tell. */
	host: string | null;
	place: Place | null;
	/** How it is shown here, after place, exception and policy. */
	presence: Presence;
	state: /** Somebody is on the page. */
		| 'seen'
		/** The page was read and is about nobody. */
		| 'nobody'
		/** A page of a kind that we know, and yet nothing on it agreed: it was rebuilt, or is broken. */
		| 'unreadable'
		/** The page does not agree with its URL yet. */
		| 'waiting'
		/** The page was not read: its place is off, or it is not among the granted hosts. One click reads it once. */
		| 'unread'
		/** A private window: nothing is read or kept. */
		| 'private'
		/** A page of the browser, a PDF, a sandboxed page: no extension may read it. */
		| 'closed';
	/** How many the page shows. */
	count: number;
	/** Whom a click elsewhere asked this window's side panel to show, just now. */
	show: string | null;
};

export type Found = {
	subject: string;
	kind: 'person' | 'company';
	name: string;
	title: string | null;
	company: string | null;
	email: string | null;
	lastTouchAt: number | null;
};

/** Somebody of the store who is named in a page's text. */
export type Mention = Pick<Found, 'subject' | 'kind' | 'name' | 'title' | 'company'>;

export type SettingsState = {
	settings: Settings;
	/** Keys that an administrator set and the rep cannot change. */
	managed: ('places' | 'sources')[];
	/** Whether the browser grants the hosts of each place. */
	granted: Record<Place, boolean>;
	version: string;
};

/** That the rep was told of a signal aloud, the newest first. */
export type Told = {subject: string; name: string; signal: Signal; at: number};

export type Counts = {
	people: number;
	companies: number;
	facts: number;
	touches: number;
	notes: number;
	bytes: number | null;
};
export type Shortcut = {name: string; description: string; keys: string};

export type * from './backup-replies';
export type * from './call-replies';
export type * from './import-replies';
export type * from './lock-replies';
export type * from './merge-replies';
export type * from './paper-replies';
export type * from './source-replies';
export type * from './telling-replies';
export type * from './watch-replies';

/** What the keeper answers to each request of a view. */
export type Replies = {
	/** The tab, and at once what is known of its page, so that the panel's first paint waits for no second question. */
	hello: {tabId: number; page: PageState | null; brief: Brief | null} | null;
	page: PageState | null;
	brief: Brief | null;
	subject: Brief | null;
	search: Found[];
	mentions: Mention[];
	look: PageState | null;
	remember: {subject: string} | null;
	answer: null;
	refuse: null;
	note: null;
	unnote: null;
	tag: null;
	wrong: null;
	settle: null;
	shown: null;
	used: null;
	told: Told[];
	call: Call | null;
	openCall: null;
	calendar: CalendarState;
	giveCalendar: CalendarState;
	muteKind: null;
	keepKind: null;
	wrongSignal: null;
	forget: null;
	doubles: Doubles;
	merged: Merged;
	merge: null;
	apart: null;
	separate: null;
	undo: boolean;
	settings: SettingsState;
	configure: SettingsState;
	panel: null;
	open: null;
	counts: Counts;
	export: {rows: Record<string, unknown[]>; next: string | null};
	dossier: Record<string, unknown[]>;
	import: {added: number; kept: number};
	imports: ImportShown[];
	importFile: ImportPeek | {why: string};
	importPeek: ImportPeek | {why: string};
	importStart: null;
	importPause: null;
	importGoOn: null;
	importAgain: boolean;
	importEnd: null;
	importUndo: null;
	importAside: ImportAside;
	importSettle: null;
	backups: Backups;
	backUp: Backups;
	sealBackups: Backups;
	saveBackups: Backups;
	restore: Restored;
	goBack: boolean;
	lock: LockState;
	lockOn: LockMoved;
	lockOff: LockMoved;
	lockStop: null;
	lockChange: LockMoved;
	lockNow: null;
	unlock: Unlocked;
	erase: null;
	readFilter: Flaw | null;
	shortcuts: Shortcut[];
	report: string;
} & SourceReplies &
	PaperReplies &
	TellingReplies &
	WatchReplies;

/** What the keeper answers: the reply, or what went wrong as a word that the views turn into a sentence. */
export type Trouble = 'refused' | 'bad-message' | 'storage' | 'newer-store' | 'locked' | 'moving' | 'internal';
export type Answer<T> = {ok: true; value: T} | {ok: false; trouble: Trouble};

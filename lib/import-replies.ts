// Replies about imports: what is in a file, how far it has come, and what was kept aside.
export type {WhyWord} from './exchange/why';
export type {ImportChange} from './import-messages';

import type {Encoding, Format, Target} from './exchange/choice';
import type {Trouble} from './replies';

/** Of the rows read so far: brought in; there already; there, and something new said; kept aside; not readable. */
export type ImportSums = {added: number; same: number; changed: number; unsure: number; unread: number};

/** What would come of a row. */
export type RowState = 'new' | 'same' | 'changed' | 'unsure';

/** `why`: as lib/exchange says it, a word and what it speaks of, which the views have a sentence for. */
export type UnreadRow = {line: number; why: string; raw: string};

/** A file, and what would come of its first rows. */
export type ImportPeek = {
	id: string;
	name: string;
	size: number;
	format: Format;
	encoding: Encoding;
	kind: 'person' | 'company';
	/** null where the file does not show it. */
	dayFirst: boolean | null;
	account: string | null;
	/** Mails, and nobody said which addresses are ours. */
	noSelf: boolean;
	/** What a column may be taken for. */
	targets: Target[];
	columns: {name: string; target: Target; samples: string[]}[];
	rows: {
		line: number;
		name: string | null;
		title: string | null;
		company: string | null;
		keys: string[];
		state: RowState;
	}[];
	/** How many rows were held against the store, whether those are all of the file, and what would come of them. */
	looked: number;
	all: boolean;
	sums: ImportSums;
	unread: UnreadRow[];
	unreadCount: number;
};

/** An import that was started. */
export type ImportShown = {
	id: string;
	name: string;
	format: string;
	size: number;
	state: 'chosen' | 'running' | 'paused' | 'done' | 'taken-back';
	at: number;
	/** Bytes read. */
	offset: number;
	sums: ImportSums;
	running: boolean;
	trouble: Trouble | null;
	/** The browser could not keep the file: it has to be chosen again. */
	lostFile: boolean;
};

export type ImportAside = {
	unread: UnreadRow[];
	unsure: {
		batch: string;
		line: number;
		name: string;
		title: string | null;
		company: string | null;
		candidates: {subject: string; name: string; title: string | null; company: string | null}[];
	}[];
	next: string | null;
};

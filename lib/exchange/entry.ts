// An entry: one row, card or mail of a file, as who it says there is and what it says of them.
import type {SightedTouch, Sighting} from '../domain/sighting';
import type {Why} from './why';

export type Entry = {
	/** Line of the file where the row starts, from 1. */
	line: number;
	/** Who it is about: role `listed`, parts within the bounds of `sightingSchema`; the touches are below. */
	sighting: Sighting;
	/** All of them, as facts: normalised where the file is a stranger's, as they were held where it is our own. */
	emails: string[];
	phones: string[];
	websites: string[];
	tags: string[];
	notes: string[];
	/** When the file says that what it says was true (last modified), in milliseconds since the epoch. */
	at: number | null;
	/** Since when the rep is connected with them (Connected On): not the time at which their job was true. */
	since: number | null;
	/** Mails only, from their headers. */
	touches: SightedTouch[];
	/** Cells that cannot be read as what their column says: the row counts without them. */
	flaws: Why[];
};

/** A row that cannot be read: kept in a list, never dropped in silence. `raw`: what stands there, cut at 2,000 characters. */
export type Unread = {line: number; why: Why; raw: string};

/** Where reading goes on: bytes from the start of the file, and the line that starts there, from 1. */
export type Position = {offset: number; line: number};

/** Up to about a thousand rows. Each row is in `entries` (a mail once for everybody it was with) or in `unread`. */
export type Batch = {
	entries: Entry[];
	unread: Unread[];
	/** After the last whole row of this batch: give it back, with the bytes from there, to read on. */
	next: Position;
};

// Session: what the keeper must not forget when its worker rests. Kept in memory by the browser, never on disk.
import browser from 'webextension-polyfill';
import type {Sighting} from '@/lib/domain/sighting';
import type {Telling} from '@/lib/domain/telling';
import type {Signals} from '@/lib/sensor-messages';

/** What a tab shows, as its sensor last said. */
export type TabReading = {
	url: string;
	site: string | null;
	/** null: the page does not agree with its URL yet. */
	sightings: Sighting[] | null;
	/** What its site found where it could not read the page; missing where it could. */
	signals?: Signals;
	/** Subjects that are named in its text; missing where nobody is, and before the text was heard. */
	mentions?: string[];
	/** What its mail or thread tells; null where it tells nothing, missing before a view asked. */
	telling?: Telling | null;
	/** When it was said, in milliseconds since the epoch. */
	at: number;
	/** Answers of the rep for this page only: which sighting is none of its candidates. */
	refused: number[];
};

/** A panel frame: waiting for its hello, or live in a frame of its tab. */
export type FrameToken = {tabId: number; frameId: number | null; at: number};

type Shape = {
	/** While the store is unlocked: the keys, as base64; when the rep was last here; after how many minutes without them it locks. */
	lock: {rows: string; passphrase: string; at: number; after: number | null};
	/** Of this day (as requests are counted): whoever waits since before `from` can be told nothing more today. */
	rounds: {day: string; from: number};
	/** Wrong passphrases in a row, and until when none is tried. */
	tries: {wrong: number; until: number};
	/** When the calendar was last read, and why that failed. */
	calendar: {at: number | null; trouble: string | null};
	[key: `tab:${number}`]: TabReading;
	[key: `frame:${string}`]: FrameToken;
	/** The rep asked for one look at this tab's page, at this moment. */
	[key: `look:${number}`]: number;
	/** What the rep called wrongly read, by where it stands. */
	misread: string[];
	/** Whose number the rep clicked on this tab's page, and when. */
	[key: `dialled:${number}`]: {subject: string; at: number};
	/** The subject that a click elsewhere wants in a window's side panel, and since when. */
	[key: `show:${number}`]: {subject: string; at: number};
};

export const recall = async <K extends keyof Shape & string>(key: K): Promise<Shape[K] | undefined> =>
	(await browser.storage.session.get(key))[key] as Shape[K] | undefined;

export const keep = async <K extends keyof Shape & string>(key: K, value: Shape[K]): Promise<void> =>
	browser.storage.session.set({[key]: value});

export const drop = async (...keys: (keyof Shape & string)[]): Promise<void> => browser.storage.session.remove(keys);

/** Everything kept under keys with this beginning. */
export const recallAll = async <T>(prefix: string): Promise<[string, T][]> =>
	Object.entries(await browser.storage.session.get(null)).filter(([key]) => key.startsWith(prefix)) as [string, T][];

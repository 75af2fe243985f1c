// Net: what a source may ask of the network and what it gets back. The only way out is handed in.
import type {Sent} from '@/lib/domain/ledger';

export type {Sent} from '@/lib/domain/ledger';

/** One request. `https` only, but for a host the rep typed in; its host must be among the source's origins. */
export type Request = {
	url: string;
	/** GET where absent. Anything else is for search and report calls that change nothing, and follows no redirect. */
	method?: 'GET' | 'POST' | 'REPORT' | 'PROPFIND';
	headers?: Record<string, string>;
	/** Sent as it is; a content type goes into the headers. */
	body?: string;
	/** A secret is in it; told by the usual headers and by the secrets themselves, so said only of what is made of one. */
	secret?: true;
	/** Which fields of the subject leave with it, for the ledger: `domain`, `email`, `name`. */
	sends: readonly Sent[];
	/** Bytes after decoding beyond which the answer is let go; 2 MB where absent. */
	most?: number;
	/** A picture is asked for: the text is then an address that holds it, empty where it is none. */
	picture?: true;
	/** Milliseconds until it is too slow: for a model on the rep's own machine; 15,000 where absent. */
	patience?: number;
	/** For how long an answer may be taken from the cache, in milliseconds; what the source declares where absent. */
	fresh?: number;
};

/** What came back. 404 and 410 are answers; every other failure is thrown as `NetTrouble`. */
export type Reply = {
	/** Where it came from, after redirects. */
	url: string;
	status: number;
	/** Header by its name in any case, null where absent. */
	header(name: string): string | null;
	/** Decoded by byte order mark, then Content-Type, then the XML declaration, then UTF-8. */
	text: string;
	/** Throws `NetTrouble('unreadable')` where it is no JSON. Untrusted: parse it. */
	json(): unknown;
};

export type Get = (request: Request) => Promise<Reply>;

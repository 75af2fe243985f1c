// Sending: one request on the wire, as little of the rep as can be in it.
import type {Answer} from '@/lib/domain/answer';
import {readBody} from './body';
import {bounds} from './bounds';
import {isWithin} from './origins';
import {NetTrouble} from './trouble';
import type {Request} from './types';

export type Parcel = {
	url: URL;
	request: Request;
	origins: readonly string[];
	/** It goes with the rep's cookies. */
	session: boolean;
	/** It goes with a secret: no other host may see it, not by a redirect either. */
	secret: boolean;
	/** What came the last time: it is asked whether that is still so. */
	kept: Answer | undefined;
};

/** What was seen of the answer so far, also of one that was let go. */
export type Seen = {status: number | null; url: string | null; bytes: number};

export const headerOf = (headers: readonly [string, string][], name: string): string | null =>
	headers.find(([own]) => own === name.toLowerCase())?.[1] ?? null; // Missing where the answer has no such header

const headersOf = ({request, kept}: Parcel): Headers => {
	const headers = new Headers(request.headers);
	const [tag, changed] = [headerOf(kept?.headers ?? [], 'etag'), headerOf(kept?.headers ?? [], 'last-modified')]; // Missing the first time
	if (tag !== null) headers.set('if-none-match', tag);
	else if (changed !== null) headers.set('if-modified-since', changed);
	return headers;
};

/**
 * Answers what came, whatever its status. Throws NetTrouble, or the signal's reason where that is aborted. `patience`: milliseconds for all of it.
 */
export const send = async (
	fetch: typeof globalThis.fetch,
	parcel: Parcel,
	patience: number,
	signal: AbortSignal,
	seen: Seen,
): Promise<{response: Response; bytes: Uint8Array}> => {
	const {url, request, origins, session, secret} = parcel;
	const limit = AbortSignal.timeout(patience);
	try {
		const response = await fetch(url.href, {
			method: request.method ?? 'GET',
			headers: headersOf(parcel),
			...(request.body !== undefined && {body: request.body}),
			credentials: session ? 'include' : 'omit',
			redirect: secret ? 'error' : 'follow',
			cache: 'no-store',
			referrerPolicy: 'no-referrer',
			signal: AbortSignal.any([signal, limit]),
		});
		const {status} = response;
		seen.status = status;
		seen.url = response.url === '' ? null : response.url;
		if (!isWithin(origins, new URL(seen.url ?? url.href))) {
			await response.body?.cancel(); // Missing where there is none
			// Where a session has ended, its host sends one on to wherever one signs in.
			throw new NetTrouble(session ? 'needs-key' : 'not-granted', {status});
		}
		const cut = status >= 400;
		const most = cut ? bounds.mostOfRefusal : (request.most ?? bounds.most); // Missing for most requests
		const bytes = await readBody(response, most, cut, count => {
			seen.bytes += count;
		});

		return {response, bytes};
	} catch (error) {
		signal.throwIfAborted();
		if (error instanceof NetTrouble) throw error;
		throw new NetTrouble(limit.aborted ? 'too-slow' : 'unreachable', {status: seen.status ?? 0});
	}
};

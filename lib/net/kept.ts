// What is kept of answers: under which name, for how long, and as what it is handed out again.
import type {Answer} from '@/lib/domain/answer';
import {headerOf} from './send';
import {NetTrouble} from './trouble';
import type {Reply, Request} from './types';

const [mostHeaders, longestHeader] = [60, 1000];

/** Nobody is given what another source was told. */
export const answerId = (source: string, {url, method = 'GET', headers = {}, body = ''}: Request): string =>
	JSON.stringify([source, method, new URL(url).href, Object.entries(headers).sort(), body]);

export const answerOf = (
	id: string,
	at: number,
	status: number,
	response: Response,
	text: string,
	size: number,
): Answer => ({
	id,
	at,
	url: response.url,
	status,
	headers: [...response.headers]
		.slice(0, mostHeaders)
		.map(([name, value]): [string, string] => [name.toLowerCase(), value.slice(0, longestHeader)]),
	text,
	size,
});

/** What is there, for `fresh`; that nothing is there, for `nothing`. What came later than now came under another clock. */
export const isFresh = ({at, status}: Answer, fresh: number, nothing: number, now: number): boolean =>
	now >= at && now - at < (status === 404 || status === 410 ? nothing : fresh);

export const replyOf = ({url, status, headers, text}: Answer): Reply => ({
	url,
	status,
	header: name => headerOf(headers, name),
	text,
	json: () => {
		try {
			return JSON.parse(text);
		} catch {
			throw new NetTrouble('unreadable', {status});
		}
	},
});

// Arrived: what an answer is to whoever asked, and what it says about its host.
import type {Answer} from '@/lib/domain/answer';
import type {HostState} from '@/lib/domain/host';
import {bounds} from './bounds';
import {textOf} from './charset';
import {answerOf} from './kept';
import {pictureOf} from './picture';
import {restUntil, spentUntil} from './rest';
import type {Parcel} from './send';
import {NetTrouble} from './trouble';
import {verdictOf, wordOf} from './verdict';

/**
 * `host`: as it is from now on; undefined where nothing changed. `passing`: an answer that says when to come back is none to be kept, whatever
 * its status: https://www.mediawiki.org/wiki/Manual:Maxlag_parameter
 */
export type Arrived = {host: HostState | undefined} & ({answer: Answer; passing: boolean} | {trouble: NetTrouble});

const calmed = (host: HostState, until: number): HostState | undefined =>
	until === 0 && host.refusals === 0 && host.until === 0 ? undefined : {...host, until, refusals: 0, walled: false};

export const arrivedAs = (
	{secret, session, kept, request}: Parcel,
	id: string,
	{response, bytes}: {response: Response; bytes: Uint8Array},
	host: HostState,
	now: number,
): Arrived => {
	const {status, headers} = response;
	if (status === 304 && kept)
		return {answer: {...kept, at: now}, host: calmed(host, spentUntil(headers, now)), passing: false};

	const text = request.picture && status < 300 ? pictureOf(bytes) : textOf(bytes, headers.get('content-type'));
	const verdict = verdictOf({status, headers, text}, secret, session);
	if (verdict === 'answer' || verdict === 'gone') {
		const told = verdict === 'gone' && status !== 410 ? 404 : status;
		const passing = headers.has('retry-after');
		const until = passing ? restUntil(headers, now, 0) : spentUntil(headers, now);
		return {answer: answerOf(id, now, told, response, text, bytes.length), host: calmed(host, until), passing};
	}

	const detail = wordOf(text);
	if (verdict === 'slow-down') {
		const until = restUntil(headers, now, host.refusals);
		return {
			trouble: new NetTrouble(verdict, {status, until, detail}),
			host: {...host, until, refusals: host.refusals + 1, walled: false},
		};
	}
	if (verdict === 'blocked') {
		const until = now + bounds.wallRest;
		return {trouble: new NetTrouble(verdict, {status, until}), host: {...host, until, walled: true}};
	}

	return {trouble: new NetTrouble(verdict, {status, detail}), host: calmed(host, 0)};
};

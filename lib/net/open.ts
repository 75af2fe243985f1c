// The way out, opened: every request of every source goes through here, and nothing else of us asks the network.
import type {Answer} from '@/lib/domain/answer';
import {bounds} from './bounds';
import {type Flight, fly} from './flight';
import {answerId, isFresh, replyOf} from './kept';
import {isWithin, patternOf} from './origins';
import {waitFor} from './pace';
import {placeEach, placesFor} from './places';
import {carriesSecret, showsSecret} from './secrecy';
import {sharing} from './sharing';
import {NetTrouble} from './trouble';
import type {Get, Request} from './types';
import type {Asker, Purpose, Way} from './way';

/** Of so many requests one tidies up: by chance, since no worker lives long enough to count them. */
const tidyAfter = 50;

/** Throws where the source may not ask this at all. */
const checked = (request: Request, {origins, session, secrets = []}: Asker): URL => {
	const url = URL.parse(request.url);
	if (!url || !isWithin(origins, url)) throw new NetTrouble('not-granted');
	if (showsSecret(url, secrets)) throw new NetTrouble('not-granted', {detail: 'secret in the address'});
	if (session && (request.method ?? 'GET') !== 'GET') throw new NetTrouble('not-granted', {detail: 'session'});

	return url;
};

/** What a source is given to ask by; `Get` throws NetTrouble, the signal's reason, or what the store throws where it is locked or full. */
export const openNet = (way: Way): ((source: Asker, purpose: Purpose) => Get) => {
	const {now, wait, random, stores, isGranted, mayLeave} = way;
	const [hosts, all, share] = [placeEach(), placesFor(bounds.atOnce), sharing<Answer>()];
	/** What nobody looks at takes half of the places, so that whoever looks finds one free. */
	const unwatched = placesFor(bounds.atOnce / 2);

	const refuse = async () => {
		if (!(await mayLeave())) throw new NetTrouble('closed');
	};

	const tidy = () => {
		if (random() * tidyAfter < 1) stores.tidy(now()).catch(() => {});
	};

	/** In its turn: one request a host, in its pace, and four in all. */
	const inTurn = async (flight: Omit<Flight, 'host'>, signal: AbortSignal): Promise<Answer> => {
		const {url, source, purpose} = flight;
		const leaveHost = await hosts(url.host, signal);
		try {
			const host = await stores.host(url.host);
			const ahead = waitFor(host, source.pace.every, now(), purpose.reason, random);
			if (ahead > 0) await wait(ahead, signal);
			const leaveHalf = purpose.reason === 'watch' ? await unwatched.take(signal) : null;
			const leave = await all.take(signal).catch(error => {
				leaveHalf?.(); // Missing where the rep looks
				throw error;
			});
			try {
				// It may have been switched meanwhile.
				await refuse();
				signal.throwIfAborted();
				tidy();
				return await fly(way, {...flight, host}, signal);
			} finally {
				leave();
				leaveHalf?.(); // Missing as above
			}
		} finally {
			leaveHost();
		}
	};

	return (source, purpose) => {
		const waits = purpose.signal ?? new AbortController().signal; // Missing where somebody always waits

		return async request => {
			const url = checked(request, source);
			if (!(await isGranted(patternOf(url)))) throw new NetTrouble('not-granted');

			const id = answerId(source.id, request);
			const secret = source.hidden === true || carriesSecret(request, source.secrets ?? []);
			const session = source.session === true;
			const isGet = (request.method ?? 'GET') === 'GET';
			const keeps = isGet && !session && !secret;
			const answer = await share(isGet ? id : null, waits, async signal => {
				const kept = keeps ? await stores.answer(id) : undefined;
				const {fresh, nothing} = source.keeps;
				if (kept && isFresh(kept, request.fresh ?? fresh, nothing, now())) return kept;

				await refuse();
				const {origins} = source;
				return inTurn({url, request, origins, session, secret, kept, id, keeps, source, purpose}, signal);
			});

			return replyOf(answer);
		};
	};
};

// A flight: one request that leaves the machine. It stands in the ledger before it goes, and so does its end when it ends.
import type {Answer} from '@/lib/domain/answer';
import type {HostState} from '@/lib/domain/host';
import type {LedgerRow} from '@/lib/domain/ledger';
import {arrivedAs} from './arrived';
import {bounds} from './bounds';
import {dayOf, mostOf, nextDay} from './pace';
import {tired} from './rest';
import {pathOf} from './secrecy';
import {type Parcel, type Seen, send} from './send';
import type {Kept} from './stores';
import {NetTrouble} from './trouble';
import type {Asker, Purpose, Way} from './way';

export type Flight = Parcel & {
	/** Under which name its answer is kept; `keeps`: whether it is. */
	id: string;
	keeps: boolean;
	source: Asker;
	purpose: Purpose;
	host: HostState;
};

/** Of an address that is a secret. */
const hiddenPath = '/…';

const rowOf = ({url, request, source, purpose}: Flight, at: number): LedgerRow => ({
	id: crypto.randomUUID(),
	at,
	source: source.id,
	reason: purpose.reason,
	subject: purpose.subject ?? null, // Missing where it is about nobody
	method: request.method ?? 'GET',
	host: url.host,
	path: source.hidden ? hiddenPath : pathOf(url),
	sends: [...request.sends],
	status: null,
	trouble: null,
	bytes: 0,
	ms: null,
});

/** Where a redirect sent it on, the request that the browser made of it. */
const movedOf = (row: LedgerRow, from: URL, {url, status}: Seen, ms: number): LedgerRow | undefined => {
	const to = URL.parse(url ?? ''); // Missing where nothing came
	if (!to || to.href === from.href.replace(/#.*$/u, '')) return undefined;

	return {
		...row,
		id: crypto.randomUUID(),
		host: to.host,
		path: row.path === hiddenPath ? hiddenPath : pathOf(to),
		status,
		bytes: 0,
		ms,
	};
};

/** Throws NetTrouble, the signal's reason, or what the store throws where it cannot be written: then nothing went out. */
export const fly = async (
	{fetch, stores, now, patience = bounds.patience}: Way,
	flight: Flight,
	signal: AbortSignal,
): Promise<Answer> => {
	const row = rowOf(flight, now());
	const most = mostOf(flight.source.pace.perDay ?? bounds.perDay, flight.purpose.reason); // Missing where only the whole is bounded
	if (!(await stores.leave(row, dayOf(row.at), most))) throw new NetTrouble('closed', {until: nextDay(row.at)});

	const seen: Seen = {status: null, url: null, bytes: 0};
	const land = async (trouble: string | null, kept: Kept) => {
		const ms = Math.max(0, now() - row.at);
		const moved = movedOf(row, flight.url, seen, ms);
		const ending = {status: seen.status, trouble, bytes: seen.bytes, ms};
		// The answer is here: a disk that fails now takes only the note of it.
		await stores.arrive(row.id, ending, {...kept, ...(moved && {moved})}).catch(() => {});
	};
	let came: Awaited<ReturnType<typeof send>>;
	try {
		came = await send(fetch, flight, patience, signal, seen);
	} catch (error) {
		const trouble = error instanceof NetTrouble ? error.trouble : 'let-go';
		// Whoever keeps us waiting to the end is not waited for again at once: others would wait behind.
		await land(trouble, trouble === 'too-slow' ? {host: tired(flight.host, row.at, now())} : {});
		throw error;
	}
	const arrived = arrivedAs(flight, flight.id, came, {...flight.host, last: row.at}, now());
	const host = arrived.host && {host: arrived.host};
	if ('trouble' in arrived) {
		await land(arrived.trouble.trouble, {...host});
		throw arrived.trouble;
	}
	await land(null, {...host, ...(flight.keeps && !arrived.passing && {answer: arrived.answer})});

	return arrived.answer;
};

// Planning: what comes of each row of a stretch, before anything of it is written.
import type {Match} from '@/lib/domain/brief';
import type {Handle} from '@/lib/domain/handle';
import type {Batch, Entry} from '@/lib/exchange/entry';
import type {RowState} from '@/lib/messages';
import type {Act} from '@/storage/act';
import type {Joined, Unread, Unsure} from '@/storage/batches';
import type {Stretch} from '@/storage/bring';
import type {Store} from '@/storage/database';
import {type ImportRow, noSums} from '@/storage/imports';
import {moveOut} from '@/storage/move-out';
import {blockId, type Resident, residentId, roomFor} from '@/storage/residents';
import {join, joinAll, saysNothing} from './import-join';
import {type Asked, askFor, type Met, matchRow} from './import-match';
import {type Bringing, residentOf} from './import-person';
import {settleIn} from './import-settle';
import {merged} from './import-twice';

/** Somebody new: in a block, or where one row cannot say it all (`rows`), in rows of their own. */
type Arrival = {id: string; entry: Entry; resident: Resident; rows: boolean};

export type Plan = Pick<Stretch, 'newcomers' | 'unsure' | 'unread' | 'join' | 'sums'> & {
	/** What comes of each row. */
	states: RowState[];
};

/** Cells that could not be read are told as rows are, though the rest of their row counts. */
const flawsOf = (entries: readonly Entry[]): Unread[] =>
	entries.flatMap(({line, flaws}) => flaws.map(why => ({line, why, raw: ''})));

const writeAll = async (act: Act, arrivals: Arrival[], joins: [string, Entry][], bringing: Bringing) => {
	const joined: Joined[] = [];
	for (const {id, entry, resident} of arrivals.filter(({rows}) => rows)) {
		joined.push(await settleIn(act, id, resident));
		const touched = await join(act, id, entry, bringing);
		if (touched) joined.push(touched);
	}
	await moveOut(
		act.db,
		joins.map(([id]) => id),
	);
	const added = (await joinAll(act, joins, bringing)).filter(one => one !== null);
	return {joined: [...joined, ...added], changed: added.length, same: joins.length - added.length};
};

export const planOf = async (
	db: Store,
	{id: from, blocks, unsureAsNew}: Pick<ImportRow, 'id' | 'blocks' | 'unsureAsNew'>,
	{entries, unread}: Pick<Batch, 'entries' | 'unread'>,
	bringing: Bringing,
	met: Met,
): Promise<Plan> => {
	const asked = await askFor(db, from, entries, met);
	const arrivals = new Map<string, Arrival>();
	const joins: [string, Entry][] = [];
	const unsure: Unsure[] = [];

	const free = (entry: Entry): Handle[] => entry.sighting.handles.filter(handle => !asked.behind.has(handle));
	const arrive = (entry: Entry): RowState => {
		const place = arrivals.size;
		const id = residentId(blockId(from, blocks + Math.floor(place / roomFor)), place % roomFor);
		const resident = residentOf(entry, free(entry), bringing);
		const arrival: Arrival = {id, entry, resident, rows: entry.touches.length > 0};
		arrivals.set(id, arrival);
		meet(arrival, asked);
		return 'new';
	};

	/** The same person once more in this stretch: one entry of the two, where they do not contradict each other. */
	const again = (arrival: Arrival, entry: Entry): RowState => {
		const both = arrival.rows ? null : merged(arrival.entry, entry);
		if (both === null) {
			arrival.rows = true;
			joins.push([arrival.id, entry]);
			return 'changed';
		}
		arrival.entry = both;
		arrival.resident = residentOf(both, [...arrival.resident.handles, ...free(entry)], bringing);
		meet(arrival, asked);
		return 'same';
	};

	/** Does with a row what is to be done with it, and says what that is. */
	const place = (entry: Entry, match: Match): RowState => {
		if (match.state === 'new' || (match.state === 'unsure' && unsureAsNew)) return arrive(entry);
		if (match.state === 'unsure') {
			unsure.push({line: entry.line, entry, candidates: match.candidates.map(({subject}) => subject)});
			return 'unsure';
		}
		const arrival = arrivals.get(match.subject);
		if (arrival) return again(arrival, entry);

		const held = asked.held.get(match.subject);
		if (held && saysNothing(entry, held, bringing, handle => asked.behind.has(handle as Handle))) return 'same';
		joins.push([match.subject, entry]);
		return 'changed';
	};

	const states: RowState[] = [];
	for (const entry of entries) states.push(place(entry, await matchRow(entry, asked)));
	const same = states.filter(state => state === 'same').length;
	const all = [...arrivals.values()];
	const troubles = [...unread, ...flawsOf(entries)];
	return {
		newcomers: all.map(({resident, rows}) => (rows ? null : resident)),
		unsure,
		unread: troubles,
		states,
		join: act => writeAll(act, all, joins, bringing),
		sums: {...noSums, added: all.length, same, unsure: unsure.length, unread: unread.length},
	};
};

/** From now on rows of this stretch find the newcomer by these handles. */
const meet = ({id, resident: {subject, handles, notes}}: Arrival, asked: Asked): void => {
	for (const handle of handles) asked.behind.set(handle, id);
	asked.held.set(id, {subject: {id, ...subject}, facts: [], handles, notes, verdicts: []});
};

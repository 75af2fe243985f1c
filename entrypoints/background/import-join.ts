// Joining: what rows of a file add to those who are there already, as it would be learned from a page, and what comes of it.
import {believe} from '@/lib/believe';
import type {Signal} from '@/lib/domain/signal';
import type {Subject} from '@/lib/domain/subject';
import type {Touch} from '@/lib/domain/touch';
import type {Entry} from '@/lib/exchange/entry';
import {notice} from '@/lib/notice';
import type {Act, Writable} from '@/storage/act';
import type {Joined} from '@/storage/batches';
import type {Rows} from '@/storage/database';
import {hashOf} from '@/storage/hash';
import {type Holding, holdingsOf} from '@/storage/holdings';
import {type Bringing, newFacts} from './import-person';
import {renewed} from './renew';

const touchesOf = ({touches}: Entry, subject: string): Touch[] =>
	touches.flatMap(({key, channel, direction, at, subject: text}) =>
		at === null ? [] : [{id: `${channel}:${key}:${subject}`, subject, channel, direction, at, text}],
	);

/** Whether a row says nothing that is not there. Of its touches the store says so as they are written. */
export const saysNothing = (
	entry: Entry,
	held: Holding,
	bringing: Bringing,
	owned: (handle: string) => boolean,
): boolean =>
	newFacts(entry, held.subject.id, held.facts, bringing).length === 0 &&
	entry.sighting.handles.every(owned) &&
	entry.tags.every(tag => held.subject.tags.includes(tag)) &&
	entry.notes.every(note => held.notes.includes(note)) &&
	entry.touches.length === 0;

const tables = ['facts', 'notes', 'handles', 'touches'] as const;
/** What a row adds to somebody, or would, if nobody else has the handle and no such touch is there. */
type Saying = {id: string; tags: string[]} & {[table in (typeof tables)[number]]: Rows[table][]};

const sayingOf = (entry: Entry, {subject: {id, tags}, facts, notes}: Holding, bringing: Bringing): Saying => {
	const {source, at} = bringing;
	return {
		id,
		tags: entry.tags.filter(tag => !tags.includes(tag)),
		facts: newFacts(entry, id, facts, bringing),
		notes: entry.notes.flatMap((text, n) =>
			notes.includes(text) ? [] : [{id: `${id}.${at}.${entry.line}.${n}`, subject: id, text, private: false, at}],
		),
		handles: entry.sighting.handles.map(handle => ({handle, subject: id, source, seenAt: at})),
		touches: touchesOf(entry, id),
	};
};

/** What is held of somebody once a row is joined: the next row about them adds to it. */
const after = ({subject, facts, notes, ...rest}: Holding, said: Saying): Holding => ({
	...rest,
	subject: {...subject, tags: [...subject.tags, ...said.tags].slice(0, 50)},
	facts: [...facts, ...said.facts],
	notes: [...notes, ...said.notes.map(({text}) => text)],
});

const named = (table: Writable, key: string): string => `${table} ${key}`;
const nameOf = (table: (typeof tables)[number], row: {id: string} | {handle: string}): string =>
	named(table, 'handle' in row ? row.handle : row.id);

/** Their rows as they are believed to be now, and what was noticed of those about whom a fact is new. */
const outcomeOf = (changed: Holding[], fresh: ReadonlySet<string>, at: number) => {
	const [subjects, signals]: [Subject[], Signal[]] = [[], []];
	for (const {subject, facts: all, verdicts} of changed) {
		// One that was there already may have been said again.
		const facts = [...new Map(all.map(one => [one.id, one])).values()];
		if (facts.some(({id}) => fresh.has(named('facts', id)))) signals.push(...notice(subject, facts, verdicts, at));
		subjects.push(renewed(subject, believe(facts, verdicts)));
	}
	return {subjects, signals};
};

/**
 * Within the running transaction, all rows of a stretch at once. Of each, in their order, what was added; null where nothing was: it was
 * there, or the subject was erased meanwhile.
 */
export const joinAll = async (
	act: Act,
	rows: readonly (readonly [string, Entry])[],
	bringing: Bringing,
): Promise<(Joined | null)[]> => {
	const held = await holdingsOf(act.db, [...new Set(rows.map(([id]) => id))]);
	const sayings = rows.map(([id, entry]) => {
		const holding = held.get(id); // Missing where they were erased
		if (!holding) return null;

		const said = sayingOf(entry, holding, bringing);
		held.set(id, after(holding, said));
		return said;
	});
	const added = new Set<string>();
	const addTo = async <T extends (typeof tables)[number]>(table: T) => {
		const all = sayings.flatMap(said => (said?.[table] ?? []) as Rows[T][]); // Missing as above
		for (const key of await act.addNew(table, all)) added.add(named(table, key));
	};
	for (const table of tables) await addTo(table);
	const fresh = new Set(added);
	const joined = sayings.map((said): Joined | null => {
		if (!said) return null;

		const own = tables.flatMap(table => said[table].map(row => nameOf(table, row))).filter(name => added.delete(name));
		return own.length + said.tags.length > 0 ? {subject: said.id, rows: own.map(hashOf), tags: said.tags} : null;
	});
	const by = new Map(joined.flatMap(one => (one ? [[one.subject, one] as const] : [])));
	const {subjects, signals} = outcomeOf(
		[...by.keys()].map(id => held.get(id)!),
		fresh,
		bringing.at,
	);
	const noticed = new Set(await act.addNew('signals', signals));
	for (const {id, subject} of signals) if (noticed.delete(id)) by.get(subject)!.rows.push(hashOf(named('signals', id)));
	await act.putAll('subjects', subjects);
	return joined;
};

/** One row. */
export const join = async (act: Act, id: string, entry: Entry, bringing: Bringing): Promise<Joined | null> =>
	(await joinAll(act, [[id, entry]], bringing))[0]!;

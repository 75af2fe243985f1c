// Joining: what a row of a file adds to somebody who is there already, as it would be learned from a page, and what comes of it.
import {believe} from '@/lib/believe';
import type {Touch} from '@/lib/domain/touch';
import type {Entry} from '@/lib/exchange/entry';
import {notice} from '@/lib/notice';
import type {Act, Writable} from '@/storage/act';
import type {Joined} from '@/storage/batches';
import type {Rows} from '@/storage/database';
import {factsOf} from '@/storage/facts';
import {hashOf} from '@/storage/hash';
import type {Holding} from '@/storage/holdings';
import {currentOf} from '@/storage/merges';
import {notesOf} from '@/storage/notes';
import {factRows, handleRows, noteRows, type Resident, subjectRow} from '@/storage/residents';
import {subjectOf} from '@/storage/subjects';
import {verdictsOf} from '@/storage/verdicts';
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

/** Adds rows and remembers by hash which were added. */
const adder = (act: Act) => {
	const rows: number[] = [];
	const add = async <T extends Writable>(table: T, keyed: [string, Rows[T]][]) => {
		for (const [key, row] of keyed) if (await act.add(table, row)) rows.push(hashOf(`${table} ${key}`));
	};
	return {rows, add};
};

const byId = <T extends {id: string}>(rows: T[]): [string, T][] => rows.map(row => [row.id, row]);

/** Within the running transaction. Null where nothing was added: it was there, or the subject was erased meanwhile. */
export const join = async (act: Act, whom: string, entry: Entry, bringing: Bringing): Promise<Joined | null> => {
	const id = await currentOf(act.db, whom);
	const subject = await subjectOf(act.db, id);
	if (!subject) return null;

	const {rows, add} = adder(act);
	const {source, at} = bringing;
	const facts = newFacts(entry, id, await factsOf(act.db, id), bringing);
	const written = new Set((await notesOf(act.db, id)).map(({text}) => text));
	const notes = entry.notes.flatMap((text, n) =>
		written.has(text) ? [] : [{id: `${id}.${at}.${entry.line}.${n}`, subject: id, text, private: false, at}],
	);
	await add('facts', byId(facts));
	await add('notes', byId(notes));
	await add(
		'handles',
		entry.sighting.handles.map(handle => [handle, {handle, subject: id, source, seenAt: at}]),
	);
	await add('touches', byId(touchesOf(entry, id)));
	const tags = entry.tags.filter(tag => !subject.tags.includes(tag));
	if (rows.length === 0 && tags.length === 0) return null;

	const [all, verdicts] = [await factsOf(act.db, id), await verdictsOf(act.db, id)];
	await add('signals', byId(facts.length > 0 ? notice(subject, all, verdicts, at) : []));
	const tagged = {...subject, tags: [...subject.tags, ...tags].slice(0, 50)};
	await act.put('subjects', renewed(tagged, believe(all, verdicts)));
	return {subject: id, rows, tags};
};

/** Somebody new with rows of their own from the start, since there is more to write of them than a block holds. */
export const settleIn = async (act: Act, id: string, resident: Resident): Promise<Joined> => {
	const {rows, add} = adder(act);
	await act.put('subjects', subjectRow(id, resident));
	await add('facts', byId(factRows(id, resident)));
	await add('notes', byId(noteRows(id, resident)));
	await add(
		'handles',
		handleRows(id, resident).map(row => [row.handle, row]),
	);
	return {subject: id, rows, tags: resident.subject.tags};
};

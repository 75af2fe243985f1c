// Matching rows: whom each row of a stretch is about. One question to the store for all of them, and none for whoever nobody has met.
import {believe} from '@/lib/believe';
import type {Match} from '@/lib/domain/brief';
import {type Handle, handleKind} from '@/lib/domain/handle';
import type {Entry} from '@/lib/exchange/entry';
import {companyKey} from '@/lib/identity/company';
import {nameKey} from '@/lib/identity/name';
import {type Lookup, resolve} from '@/lib/resolve';
import type {Store} from '@/storage/database';
import {subjectsBehind} from '@/storage/handles';
import {hashOf} from '@/storage/hash';
import {type Holding, holdingsOf} from '@/storage/holdings';
import {nameKeyed} from '@/storage/pages';
import {subjectsNamed} from '@/storage/subjects';
import {verdictsAbout} from '@/storage/verdicts';
import type {Filter} from './import-filter';

/** Keys of people whom the import found there, and of those whom it brought itself: rows of one file know each other by handle alone. */
export type Met = {others: Filter; own: Filter};

/** People of one name that are weighed, as for a page. */
const namesakes = 20;

const keyOf = ({sighting: {kind, name, company}}: Entry): string =>
	kind === 'company' ? companyKey(name ?? company ?? '') : nameKey(name ?? '');

/** What was asked of the store for one stretch, and who came in it so far. */
export type Asked = {
	behind: Map<Handle, string>;
	named: Map<string, string[]>;
	refused: Map<Handle, Set<string>>;
	held: Map<string, Holding>;
};

export const askFor = async (db: Store, importId: string, entries: readonly Entry[], met: Met): Promise<Asked> => {
	const handles = new Set<Handle>();
	const names = new Set<string>();
	for (const entry of entries) {
		for (const handle of entry.sighting.handles) {
			const hash = hashOf(handle);
			if (met.others.has(hash) || met.own.has(hash)) handles.add(handle);
		}
		const key = keyOf(entry);
		if (key !== '' && met.others.has(hashOf(nameKeyed(key)))) names.add(key);
	}
	const behind = handles.size > 0 ? await subjectsBehind(db, [...handles]) : new Map<Handle, string>();
	const named = new Map<string, string[]>();
	for (const name of names) {
		const ids = (await subjectsNamed(db, name, namesakes)).map(({id}) => id).filter(id => !id.startsWith(importId));
		if (ids.length > 0) named.set(name, ids);
	}
	const ids = new Set([...behind.values(), ...[...named.values()].flat()]);
	const held = ids.size > 0 ? await holdingsOf(db, [...ids]) : new Map<string, Holding>();
	const said = ids.size > 0 ? await verdictsAbout(db, [...new Set(entries.flatMap(one => one.sighting.handles))]) : [];
	const refused = Map.groupBy(
		said.filter(({kind}) => kind === 'not-same'),
		({about}) => about as Handle,
	);
	return {
		behind,
		named,
		held,
		refused: new Map([...refused].map(([handle, list]) => [handle, new Set(list.map(({subject}) => subject))])),
	};
};

/** A phone is often a company's: it speaks for somebody of the same name only. */
const keysOf = (entry: Entry, {behind, held}: Asked): Handle[] =>
	entry.sighting.handles.filter(handle => {
		const owner = behind.get(handle);
		return handleKind(handle) !== 'phone' || (owner !== undefined && held.get(owner)?.subject.nameKey === keyOf(entry));
	});

const lookupIn = ({behind, named, refused, held}: Asked): Lookup => ({
	behind: async handles => new Map(handles.flatMap(one => (behind.has(one) ? [[one, behind.get(one)!]] : []))),
	subjects: async ids => ids.flatMap(id => held.get(id)?.subject ?? []), // Missing where they were erased meanwhile
	named: async (key, kind) =>
		(named.get(key) ?? []) // Missing where nobody is of the name
			.flatMap(id => held.get(id) ?? [])
			.filter(({subject}) => subject.kind === kind)
			.map(({subject, facts, verdicts, handles}) => ({subject, beliefs: believe(facts, verdicts), handles})),
	refused: async handles => new Set(handles.flatMap(one => [...(refused.get(one) ?? [])])), // Missing where nothing was said of it
});

/** Whom a row is about: as for a page, but that a file is the rep's own word on every handle in it. */
export const matchRow = async (entry: Entry, asked: Asked): Promise<Match> => {
	const {handles} = entry.sighting;
	if (!asked.named.has(keyOf(entry)) && !handles.some(one => asked.behind.has(one))) return {state: 'new'};

	const keys = keysOf(entry, asked);
	return resolve({...entry.sighting, handles: keys}, keys, lookupIn(asked));
};

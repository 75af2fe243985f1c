// Matching rows: whom each row of a stretch is about. One question to the store for all of them, and none for whoever nobody has met.
import type {Match} from '@/lib/domain/brief';
import {type Handle, handleKind} from '@/lib/domain/handle';
import type {Entry} from '@/lib/exchange/entry';
import {soughtOf} from '@/lib/identity/alike';
import {companyKey} from '@/lib/identity/company';
import type {Model} from '@/lib/identity/match/model';
import {type Lookup, resolve} from '@/lib/resolve';
import type {Store} from '@/storage/database';
import {subjectsBehind} from '@/storage/handles';
import {hashOf} from '@/storage/hash';
import {type Holding, holdingsOf} from '@/storage/holdings';
import {companyKeyed, nameKeyed} from '@/storage/pages';
import {namesakesOf} from '@/storage/subjects';
import {verdictsAbout} from '@/storage/verdicts';
import {alikeRows} from './alike';
import {knownOf} from './held';
import type {Filter} from './import-filter';
import {keyOf} from './import-key';
import {modelOf} from './model';

/** Keys of people whom the import found there, and of those whom it brought itself: rows of one file know each other by handle alone. */
export type Met = {
	others: Filter;
	own: Filter;
	/** Those who have rows of their own, whoever brought them. */
	rows: Filter;
	/** The stretch before this one, while it is written: the store is asked after that. */
	written?: Promise<unknown>;
};

const isPhone = (handle: Handle): boolean => handleKind(handle) === 'phone';

/** People of one name that are weighed, as for a page. */
const namesakes = 20;

/** What was asked of the store for one stretch, and who came in it so far. */
export type Asked = {
	behind: Map<Handle, string>;
	named: Map<string, string[]>;
	/** Ids of those of the row's company who are called otherwise, by the row's line. */
	alike: Map<number, string[]>;
	refused: Map<Handle, Set<string>>;
	held: Map<string, Holding>;
	model: Model;
};

/**
 * Of rows that nobody is met by, those who may be called otherwise: only where somebody of their company is known, for a name that is
 * nearly another's says nothing by itself.
 */
const alikeOf = async (
	db: Store,
	importId: string,
	strangers: readonly Entry[],
	known: (key: string) => boolean,
): Promise<Asked['alike']> => {
	const rows = strangers.flatMap(({line, sighting}) => {
		const firm = companyKey(sighting.company ?? '');
		const sought = firm !== '' && known(companyKeyed(firm)) ? soughtOf(sighting) : null;
		return sought ? [{line, sought}] : [];
	});
	const found = await alikeRows(
		db,
		rows.map(({sought}) => sought),
		Date.now(),
	);
	return new Map(
		rows.flatMap(({line}, at): [number, string[]][] => {
			const ids = found[at]!.filter(id => !id.startsWith(importId));
			return ids.length > 0 ? [[line, ids]] : [];
		}),
	);
};

export const askFor = async (db: Store, importId: string, entries: readonly Entry[], met: Met): Promise<Asked> => {
	const mayHaveRow = (key: string) => met.rows.has(hashOf(key));
	const known = (key: string) => met.others.has(hashOf(key)) || mayHaveRow(key);
	const seen = (key: string) => known(key) || met.own.has(hashOf(key));
	const handles = new Set(entries.flatMap(({sighting}) => sighting.handles.filter(seen)));
	if (handles.size > 0) await met.written;
	const behind = handles.size > 0 ? await subjectsBehind(db, [...handles], mayHaveRow) : new Map<Handle, string>();
	const strangers = entries.filter(({sighting}) => !sighting.handles.some(one => behind.has(one) && !isPhone(one)));
	const names = [...new Set(strangers.map(keyOf))].filter(key => key !== '' && known(nameKeyed(key)));
	const others = names.length > 0 ? await namesakesOf(db, names, namesakes) : new Map<string, string[]>();
	const named = new Map(
		[...others]
			.map(([name, list]) => [name, list.filter(id => !id.startsWith(importId))] as const)
			.filter(([, list]) => list.length > 0),
	);
	const unmet = strangers.filter(entry => !named.has(keyOf(entry)));
	const alike = await alikeOf(db, importId, unmet, known);
	const ids = new Set([...behind.values(), ...[...named.values()].flat(), ...[...alike.values()].flat()]);
	const held = ids.size > 0 ? await holdingsOf(db, [...ids]) : new Map<string, Holding>();
	const asked = ids.size > 0 && (await db.verdicts.count()) > 0;
	const said = asked ? await verdictsAbout(db, [...new Set(entries.flatMap(one => one.sighting.handles))]) : [];
	const refused = Map.groupBy(
		said.filter(({kind}) => kind === 'not-same'),
		({about}) => about as Handle,
	);
	return {
		behind,
		named,
		alike,
		held,
		model: await modelOf(db),
		refused: new Map([...refused].map(([handle, list]) => [handle, new Set(list.map(({subject}) => subject))])),
	};
};

/** A phone is often a company's: it speaks for somebody of the same name only. */
const keysOf = (entry: Entry, {behind, held}: Asked): Handle[] =>
	entry.sighting.handles.filter(handle => {
		const owner = behind.get(handle);
		return !isPhone(handle) || (owner !== undefined && held.get(owner)?.subject.nameKey === keyOf(entry));
	});

const lookupIn = ({behind, named, alike, refused, held, model}: Asked, {line}: Entry): Lookup => ({
	behind: async handles => new Map(handles.flatMap(one => (behind.has(one) ? [[one, behind.get(one)!]] : []))),
	subjects: async ids => ids.flatMap(id => held.get(id)?.subject ?? []), // Missing where they were erased meanwhile
	named: async (key, kind) =>
		(named.get(key) ?? []) // Missing where nobody is of the name
			.flatMap(id => held.get(id) ?? [])
			.filter(({subject}) => subject.kind === kind && subject.nameKey === key)
			.map(knownOf),
	alike: async () => (alike.get(line) ?? []).flatMap(id => held.get(id) ?? []).map(knownOf), // Missing where nobody is
	model: async () => model,
	refused: async handles => new Set(handles.flatMap(one => [...(refused.get(one) ?? [])])), // Missing where nothing was said of it
});

/** Whom a row is about: as for a page, but that a file is the rep's own word on every handle in it. */
export const matchRow = async (entry: Entry, asked: Asked): Promise<Match> => {
	const {handles} = entry.sighting;
	const met = handles.some(one => asked.behind.has(one));
	if (!met && !asked.named.has(keyOf(entry)) && !asked.alike.has(entry.line)) return {state: 'new'};

	const keys = keysOf(entry, asked);
	return resolve({...entry.sighting, handles: keys}, keys, lookupIn(asked, entry));
};

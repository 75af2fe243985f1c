// Doubles as the rep sees them: who belongs together, side by side, without those who are gone, one by now, or said to be two.
import type {Reason} from '@/lib/domain/brief';
import {groundsOf} from '@/lib/identity/grounds';
import type {Model} from '@/lib/identity/match/model';
import {type Contact, type Traits, traitsOf} from '@/lib/identity/match/traits';
import type {Double, Doubles, Merged} from '@/lib/messages';
import type {Store} from '@/storage/database';
import {currentOf} from '@/storage/merges';
import {saidApart} from '@/storage/verdicts';
import {contactsOf} from './contacts';
import {doublesOf, isLooking} from './doubles-state';
import {modelOf} from './model';

/** Groups that are shown at first, and each time that more are asked for; and people of one group that stand side by side. */
const [few, atOnce, most] = [5, 20, 6];
const after = (from: number): number => from + (from === 0 ? few : atOnce);

const keyOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** Pairs of those who are two by now, each once, none of them said to be two. Who was erased since is found missing when they are read. */
const livingPairs = async (db: Store, pairs: readonly {a: string; b: string}[]): Promise<[string, string][]> => {
	const merged = new Map<string, string>();
	for (const id of await db.merges.toCollection().primaryKeys()) merged.set(id, await currentOf(db, id));
	const now = (id: string): string => merged.get(id) ?? id; // Missing where nobody merged them
	const apart = new Set((await saidApart(db)).map(([a, b]) => keyOf(now(a), now(b))));
	const mapped = pairs.map(({a, b}): [string, string] => [now(a), now(b)]);
	const kept = mapped.filter(([a, b]) => a !== b && !apart.has(keyOf(a, b)));

	return [...new Map(kept.map(pair => [keyOf(...pair), pair])).values()];
};

/** Those whom pairs hold together, in the order of their first pair; too many, or not each with each, and they stay pairs. */
const grouped = (pairs: readonly [string, string][]): string[][] => {
	const groups = new Map<string, Set<string>>();
	for (const [a, b] of pairs) {
		const [one, other] = [groups.get(a) ?? new Set([a]), groups.get(b) ?? new Set([b])]; // Missing at the first pair of each
		if (one === other) continue;
		for (const id of other) one.add(id);
		for (const id of one) groups.set(id, one);
	}
	const known = new Set(pairs.map(pair => keyOf(...pair)));
	const whole = (ids: Set<string>): boolean =>
		ids.size <= most && [...ids].every((a, at) => [...ids].slice(at + 1).every(b => known.has(keyOf(a, b))));
	const shown = new Set<unknown>();

	return pairs.flatMap(([a, b]) => {
		const group = groups.get(a)!;
		if (!whole(group)) return [[a, b]];
		if (shown.has(group)) return [];
		shown.add(group);
		return [[...group]];
	});
};

const shownAs = ({id, kind, name, ...rest}: Contact): Double => ({
	subject: id,
	kind,
	name: name ?? '', // Missing never: a subject has a name
	title: rest.title ?? null, // Missing where nobody said, and so below
	company: rest.company ?? null,
	email: rest.email ?? null,
	phone: rest.phone ?? null,
	location: rest.location ?? null,
});

const reasonsOf = (model: Model, [first, ...others]: Traits[]): Reason[] => {
	const grounds = first && others[0] ? groundsOf(model, first, others[0]) : [];
	return grounds.length > 0 ? [{why: 'alike', grounds}] : [];
};

export const doublesShown = async (db: Store, from: number): Promise<Doubles> => {
	const doubles = await doublesOf(db);
	const pairs = await livingPairs(db, doubles?.pairs ?? []); // Missing before the first time
	const all = grouped(pairs);
	const page = all.slice(from, after(from));
	const [contacts, model] = [await contactsOf(db, page.flat()), await modelOf(db)];
	const groups = page.flatMap(ids => {
		const some = ids.flatMap(id => contacts.get(id) ?? []);
		return some.length > 1 ? [{doubles: some.map(shownAs), reasons: reasonsOf(model, some.map(traitsOf))}] : [];
	});
	const next = after(from) < all.length ? after(from) : null;

	return {groups, all: all.length, next, looking: doubles === null || isLooking(doubles), at: doubles?.at ?? null};
};

export const mergedShown = async (db: Store, from: number): Promise<Merged> => {
	const merges = (await db.merges.toArray()).sort((a, b) => b.at - a.at);
	const page = merges.slice(from, after(from));
	const rows = page.map(({id, row, other, at}) => ({subject: id, name: row.name, into: other.row.name, at}));

	return {rows, next: after(from) < merges.length ? after(from) : null};
};

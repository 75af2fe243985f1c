// Showing: of what was noticed that which the rep's rules let through, for every view alike. What was noticed stays as it is.
import type {Held} from '@/lib/brief';
import type {Fact} from '@/lib/domain/fact';
import type {Settings} from '@/lib/domain/settings';
import type {Signal} from '@/lib/domain/signal';
import {oneOfEachStory, ruleOf, wanted} from '@/lib/rules';
import {rowsOfAny} from '@/storage/any-of';
import type {Store} from '@/storage/database';
import {factOf} from '@/storage/facts';
import {evidenceOf} from './evidence';
import {holdingOf} from './held';

/** Those of these ids whom the rep watches. */
const watchedOf = async (db: Store, subjects: readonly string[]): Promise<Set<string>> => {
	const rows = await rowsOfAny(db.watches, 'subject', subjects);

	return new Set(rows.flatMap(({subject}) => subject ?? [])); // Missing in a search
};

/** Signals of anybody, in the order given. `facts`: those that are at hand already. */
export const shown = async (
	db: Store,
	signals: readonly Signal[],
	{rules}: Pick<Settings, 'rules'>,
	facts: readonly Fact[] = [],
): Promise<Signal[]> => {
	const tuned = signals.filter(({kind}) => rules[kind] !== undefined);
	const alone = tuned.filter(({kind}) => ruleOf(kind, rules).watched);
	const watched = alone.length > 0 ? await watchedOf(db, [...new Set(alone.map(({subject}) => subject))]) : new Set();
	const byId = new Map(facts.map(one => [one.id, one]));
	const evidenceOf = async ({because}: Signal): Promise<Fact[]> => {
		const found = await Promise.all(because.map(async id => byId.get(id) ?? (await factOf(db, id)))); // Missing where it was erased
		return found.filter(one => one !== undefined);
	};
	const passes = async (one: Signal): Promise<boolean> => {
		const [rule, isWatched] = [ruleOf(one.kind, rules), watched.has(one.subject)];
		if (!wanted(rule, isWatched) || rule.filter.trim() === '') return wanted(rule, isWatched);

		return (await import('@/lib/rules/admitted')).admitted(one, await evidenceOf(one), rules, isWatched);
	};
	const through = await Promise.all(signals.map(passes));

	return oneOfEachStory(signals.filter((_, at) => through[at]));
};

/** All that is held of somebody, with the signals that are let through. */
export const shownHolding = async (db: Store, id: string, settings: Pick<Settings, 'rules'>): Promise<Held | null> => {
	const held = await holdingOf(db, id);
	if (!held) return null;

	const signals = await shown(db, held.signals, settings, held.facts);
	const own = new Set(held.facts.map(one => one.id));
	const because = new Set(signals.filter(({done}) => !done).flatMap(one => one.because));
	const others = await evidenceOf(
		db,
		[...because].filter(one => !own.has(one)),
	);
	return {...held, signals, others};
};

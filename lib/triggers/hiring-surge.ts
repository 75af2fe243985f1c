// Hiring surge: many more open roles than at any time in the last 90 days; or a role that others found worth telling of.
import type {Fact} from '@/lib/domain/fact';
import {type Change, defineTrigger, noticed} from './define';

const window = 90 * 24 * 3600_000;

type Count = {roles: number; fact: Fact};

const counted = (fact: Fact): Count | null =>
	/^\d{1,9}$/u.test(fact.value.trim()) ? {roles: Number(fact.value), fact} : null;

/** What the source of the change counted lately, the oldest first: readings enough for half a year of days on which the count changed. */
const counts = ({after, earlier}: Change): Count[] =>
	[after, ...earlier.filter(({source}) => source === after.source).slice(0, 180)]
		.flatMap(fact => counted(fact) ?? [])
		.toReversed();

/** Where `at` is many more than the least in the window before it; the count it grew from. A surge that was told is what the next one grows from. */
const grownFrom = (all: readonly Count[]): (Count | null)[] => {
	let told: Count | null = null;
	return all.map(({roles, fact}, at) => {
		const since = fact.seenAt - window;
		// Also what was said before the window and still held when it began.
		const held = all.slice(0, at).filter((_, index) => (all[index + 1]?.fact.seenAt ?? 0) > since); // Missing never: `at` follows
		const least = held.reduce<Count | null>((one, other) => (one && one.roles <= other.roles ? one : other), null);
		const from: Count | null = told && told.fact.seenAt > since && least && told.roles > least.roles ? told : least;
		if (!from || roles < from.roles * 1.5 || roles - from.roles < 5) return null;

		told = {roles, fact};
		return from;
	});
};

export default defineTrigger({
	kind: 'hiring-surge',
	about: 'company',
	hears: 'hiring',
	notice({openRoles}) {
		const from = openRoles && counted(openRoles.after) && grownFrom(counts(openRoles)).at(-1);

		return openRoles && from ? noticed({...openRoles, before: from.fact}) : null;
	},
});

// A story: the facts of one subject told moment by moment, and what changed in each.
import {trust} from '../believe';
import type {Fact, Field} from '../domain/fact';
import type {Subject} from '../domain/subject';
import {registrable} from '../identity/domain';
import {isMany, sameValue} from '../identity/same';
import type {Change, Changes, Said} from '../triggers/define';

/** A value that was already said this recently has only flapped back, in milliseconds; a count goes up and down. */
const flap = (field: Field): number => (field === 'openRoles' || field === 'employees' ? 0 : 365 * 24 * 3600_000);
/** What became true longer ago than this, in milliseconds, was no news when it was first read. */
const old = 90 * 24 * 3600_000;

/** Who speaks: one general website is not another. */
export const voice = (fact: Fact): string =>
	fact.source === 'page:website' ? `${fact.source}@${registrable(fact.evidence.url ?? '') ?? ''}` : fact.source;

/** Speaks for the person itself, so that it may tell news about what others put on file even when it speaks for the first time. */
const firstHand = ({source, field}: Fact): boolean =>
	source === 'page:linkedin' || (field === 'email' && source.startsWith('page:') && source !== 'page:website');

/** On file by another hand; public knowledge is behind the times, and no news is told against it. */
const secondHand = (fact: Fact): boolean =>
	trust(fact) >= 1 && fact.source !== 'rep' && fact.source !== 'page:linkedin';

/** All that one subject's facts say, told moment by moment. */
export const teller = (kind: Subject['kind'], facts: readonly Fact[]) => {
	const told: Fact[] = [];
	const same = (a: Fact, b: Fact) => sameValue(a.field, kind, a.value, b.value);

	/** What was said of a field before, the newest first; a website is held against itself alone. */
	const earlierThan = (fact: Fact): Fact[] =>
		told
			.filter(one => one.field === fact.field && (trust(fact) === 0 ? voice(one) === voice(fact) : trust(one) > 0))
			.toReversed();

	/** Whether somebody more trusted says otherwise than a lesser source said before: then that one was behind the times, and still may be. */
	const outspoken = (fact: Fact, before: Fact, earlier: readonly Fact[]): boolean => {
		const more = latestOfEach(earlier).filter(one => trust(one) > trust(fact));

		return !isMany(fact.field) && trust(fact) > 0 && more.length > 0 && !more.some(one => same(one, before));
	};

	/** An import that is older than what others have said by now is no news. */
	const stale = (fact: Fact): boolean =>
		fact.source.startsWith('import:') &&
		facts.some(
			one => one.field === fact.field && trust(one) > 0 && one.source !== fact.source && one.seenAt > fact.seenAt,
		);

	const changeOf = (fact: Fact): Change | null => {
		const earlier = earlierThan(fact);
		if (fact.source === 'rep' || fact.ended || stale(fact)) return null;
		if (fact.at !== undefined && fact.seenAt - fact.at > old) return null;

		const own = earlier.find(one => voice(one) === voice(fact));
		const [newest] = earlier;
		const before = own ?? (newest && firstHand(fact) && secondHand(newest) ? newest : undefined); // Missing at the first sight
		if (!before || same(before, fact)) return null;
		if (earlier.some(one => same(one, fact) && (isMany(fact.field) || fact.seenAt - one.seenAt < flap(fact.field))))
			return null;
		// Another source had the news first.
		if (latestOfEach(earlier).some(one => same(one, fact)) || outspoken(fact, before, earlier)) return null;

		return {before, after: fact, earlier};
	};

	const latestOfEach = (earlier: readonly Fact[]): Fact[] =>
		earlier.filter((fact, at) => earlier.findIndex(one => voice(one) === voice(fact)) === at);

	/** A title of another company than the present one is no step up from there. */
	const movedOn = ({before, after}: Change): boolean => {
		const companies = told.filter(one => one.field === 'company' && voice(one) === voice(after));
		const then = companies.findLast(one => one.seenAt <= before.seenAt);
		const now = companies.at(-1);

		return then !== undefined && now !== undefined && !same(then, now);
	};

	const changesOf = (moment: readonly Fact[]): Changes[] => {
		const first: Changes = {};
		const more: Changes[] = [];
		for (const fact of moment) {
			const change = changeOf(fact);
			if (!change) continue;
			if (first[fact.field]) more.push({[fact.field]: change});
			else first[fact.field] = change;
		}
		if (first.title && !first.company && movedOn(first.title)) delete first.title;

		return [first, ...more].filter(changes => Object.keys(changes).length > 0);
	};

	/** Told in the order of time: the newest of the most trusted is believed. */
	const said: Said = (field, by) => {
		const about = told.filter(one => one.field === field && (!by || voice(one) === voice(by)));

		return about.toSorted((a, b) => trust(a) - trust(b)).at(-1);
	};

	return {
		/** What changed in this moment, each with what was believed of the rest; from then on it is told. */
		tell(moment: readonly Fact[]): [Changes, Said][] {
			const changes = changesOf(moment);
			told.push(...moment.filter(({ended}) => !ended));

			return changes.map(one => [one, said]);
		},
	};
};

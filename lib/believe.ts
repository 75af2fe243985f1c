// Believe: of all that was ever claimed, what holds now, field by field.
import type {Belief} from './domain/brief';
import {type Fact, type Field, fields} from './domain/fact';
import type {Verdict} from './domain/verdict';
import {isMany, sameValue} from './identity/same';

/** From 2 of the rep to 0 of a general website, where anybody can put anything. Public knowledge is behind the times: above that, and below a page. */
export const trust = ({source, field}: Pick<Fact, 'source' | 'field'>): number => {
	if (source === 'rep') return 2;
	// What happened a mail or a thread tells by the rep's own click alone.
	if (field === 'event' && source.startsWith('page:') && source !== 'page:website') return 1;
	// Whoever writes a mail or a ticket chooses the name in it; that the address is theirs the system itself says.
	if (/^page:(gmail|outlook|request-tracker)$/u.test(source)) return field === 'email' ? 1 : 0;

	// What the rep's own systems hold somebody of ours wrote down.
	if (source.startsWith('source:')) return 0.5;

	return source === 'page:website' ? 0 : 1;
};

/** Newest first; where two were seen at once the order of their ids decides, so that every store decides alike. */
export const newestFirst = (a: Fact, b: Fact): number =>
	b.seenAt - a.seenAt || (a.id < b.id ? 1 : a.id > b.id ? -1 : 0);

/** Facts that the rep did not call wrong. */
export const standing = (facts: readonly Fact[], verdicts: readonly Verdict[]): Fact[] => {
	const wrong = new Set(verdicts.filter(({kind}) => kind === 'wrong').map(({about}) => about));

	return facts.filter(({id}) => !wrong.has(id));
};

/** A company's own name is compared as one: it has facts that only companies have. */
const kindOf = (facts: readonly Fact[]): 'person' | 'company' =>
	facts.some(({field}) => field === 'title' || field === 'company' || field === 'headline') ? 'person' : 'company';

/** The newest fact of each value that differs. */
const distinct = (facts: readonly Fact[], same: (a: Fact, b: Fact) => boolean): Fact[] => {
	const kept: Fact[] = [];
	for (const fact of facts) if (!kept.some(one => same(one, fact))) kept.push(fact);

	return kept;
};

const beliefOf = (field: Field, facts: readonly Fact[], kind: 'person' | 'company'): Belief | null => {
	const same = (a: Fact, b: Fact) =>
		a.key === undefined && b.key === undefined ? sameValue(field, kind, a.value, b.value) : thing(a) === thing(b);
	const ranked = facts.toSorted((a, b) => trust(b) - trust(a) || newestFirst(a, b));
	const [fact] = ranked;
	if (!fact) return null;

	// Held since the first of an unbroken row: a source of less standing does not break it.
	const row = facts.filter(one => trust(one) >= trust(fact)).toSorted(newestFirst);
	const broken = isMany(field) ? -1 : row.findIndex(one => !same(one, fact));
	const held = (broken < 0 ? row : row.slice(0, broken)).filter(one => same(one, fact));
	return {
		fact,
		since: Math.min(fact.seenAt, ...held.map(({seenAt}) => seenAt)),
		others: distinct(ranked, same)
			.filter(one => !same(one, fact))
			.toSorted(newestFirst),
	};
};

/** Which of its source's claims a fact is about. */
const thing = ({field, source, key, value}: Fact): string =>
	JSON.stringify([field, source, key === undefined, key ?? value]);

/** Facts that whoever said them still says: of a deal or ticket the last word. An event is told once and then past. */
const lasting = (facts: readonly Fact[]): Fact[] => {
	const [ended, last] = [new Map<string, number>(), new Map<string, Fact>()];
	for (const one of facts) {
		if (one.ended) ended.set(thing(one), Math.max(one.seenAt, ended.get(thing(one)) ?? one.seenAt)); // Missing at the first
		const before = last.get(thing(one));
		if (!before || newestFirst(one, before) < 0) last.set(thing(one), one);
	}
	const isOver = (one: Fact) => one.seenAt <= (ended.get(thing(one)) ?? Number.NEGATIVE_INFINITY); // Missing of most

	return facts.filter(
		one => one.field !== 'event' && !isOver(one) && (one.key === undefined || last.get(thing(one))?.id === one.id), // Missing never
	);
};

/** What is believed of each field, in the order of the fields. Fields that nobody speaks of are absent. */
export const believe = (facts: readonly Fact[], verdicts: readonly Verdict[]): Belief[] => {
	const stand = lasting(standing(facts, verdicts));
	const kind = kindOf(stand);

	return fields.flatMap(
		field =>
			beliefOf(
				field,
				stand.filter(fact => fact.field === field),
				kind,
			) ?? [],
	);
};

// Tales: what happened, each once, however many tell of it.
import type {EventKind} from '../domain/event';
import type {Fact} from '../domain/fact';
import {fold} from '../identity/fold';
import {stem} from './common';
import {isVague, likeness, type Telling, tellingOf} from './telling';

/** `first`: the telling that was seen first: whatever comes later, it stays so. `facts`: all tellings, in the order they were seen. */
export type Tale = {event: EventKind; first: Fact; facts: Fact[]};

const day = 24 * 3600_000;
/** How many days two tellings of one thing may be apart. */
const apart: Partial<Record<EventKind, number>> = {acquisition: 14, funding: 14, incident: 1, release: 2};
/** The same words are printed once more weeks later: within so many days it is the old story. */
const reprinted = 30;
/** Of these each key of one source is something of its own, however alike the words are. */
const apiece: ReadonlySet<EventKind> = new Set([
	'incident',
	'release',
	'question',
	'complaint',
	'praise',
	'post',
	'mention',
]);
const naming: ReadonlySet<string> = new Set(['name', 'legalName', 'companyDomain']);

/** As they were seen, and those seen at once as they happened: a late telling changes nothing of what was put together before. */
const asSeen = (a: Fact, b: Fact): number =>
	a.seenAt - b.seenAt || (a.at ?? 0) - (b.at ?? 0) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0); // Missing in what is no event

type Event = Fact & {event: EventKind; at: number};
/** What lies ahead has not happened; but a date of today may be tomorrow's elsewhere. */
const isEvent = (fact: Fact): fact is Event =>
	fact.field === 'event' &&
	fact.event !== undefined &&
	fact.at !== undefined &&
	Number.isFinite(fact.at) &&
	fact.at <= fact.seenAt + day;

type Open = Tale & {first: Event; tellings: {telling: Telling; source: string}[]};

/** How well a telling fits a tale: 0 not at all. A vague one joins what somebody else tells, and is joined by it. */
const closeness = (fact: Event, telling: Telling, {event, first, tellings}: Open): number => {
	if (event !== fact.event || Math.abs(first.at - fact.at) > (apart[event] ?? 7) * day) return 0; // Missing of most kinds
	if (apiece.has(event) && tellings.some(({source}) => source === fact.source)) return 0;

	const elsewhere = tellings.every(({source}) => source !== fact.source);
	const vague = isVague(telling) || tellings.every(one => isVague(one.telling));
	const least = vague && elsewhere && !apiece.has(event) ? 0.1 : 0;
	return Math.max(least, ...tellings.map(one => likeness(event, telling, one.telling)));
};

const closest = (fact: Event, telling: Telling, tales: readonly Open[]): Open | null => {
	let [best, most]: [Open | null, number] = [null, 0];
	for (const tale of tales) {
		const near = closeness(fact, telling, tale);
		if (near > most) [best, most] = [tale, near];
	}

	return best;
};

/** Where a tale is looked for: among those of its kind in its own stretch of days and the two beside it. */
const stretch = ({event, at}: Event, beside = 0): string =>
	`${event}|${Math.floor(at / ((apart[event] ?? 7) * day)) + beside}`; // Missing of most kinds

/** Every tale in the facts of one subject, in the order in which they were first seen. Deterministic, in whatever order the facts are given. */
export const talesOf = (facts: readonly Fact[]): Tale[] => {
	const own = new Set<string>();
	const tales: Open[] = [];
	const keyed = new Map<string, Open>();
	const about = new Map<string, Open[]>();
	const worded = new Map<string, Open>();
	const wordsOf = ({event, value}: Event, telling: Telling): string | null =>
		apiece.has(event) || isVague(telling) ? null : `${event}|${fold(value)}`;
	const reprintOf = (fact: Event, words: string | null): Open | null => {
		const tale = (words !== null && worded.get(words)) || null;
		return tale && Math.abs(fact.at - tale.first.at) <= reprinted * day ? tale : null;
	};
	const near = (fact: Event) => [-1, 0, 1].flatMap(beside => about.get(stretch(fact, beside)) ?? []); // Missing where nothing happened
	const once = new Map(facts.filter(({seenAt}) => Number.isFinite(seenAt)).map(one => [one.id, one]));
	for (const fact of [...once.values()].toSorted(asSeen)) {
		if (naming.has(fact.field)) for (const word of fold(fact.value).split(' ')) own.add(stem(word));
		if (!isEvent(fact)) continue;

		const key = fact.key === undefined ? fact.id : `${fact.source}|${fact.key}`;
		const telling = tellingOf(fact.value, own);
		const words = wordsOf(fact, telling);
		const told = keyed.get(key) ?? reprintOf(fact, words) ?? closest(fact, telling, near(fact)); // Missing at the first telling by this key
		if (told) {
			told.facts.push(fact);
			told.tellings.push({telling, source: fact.source});
			keyed.set(key, told);
		} else {
			const tale = {event: fact.event, first: fact, facts: [fact], tellings: [{telling, source: fact.source}]};
			tales.push(tale);
			about.set(stretch(fact), [...(about.get(stretch(fact)) ?? []), tale]); // Missing at the first
			keyed.set(key, tale);
			if (words !== null) worded.set(words, tale);
		}
	}

	return tales.map(({event, first, facts: all}) => ({event, first, facts: all}));
};

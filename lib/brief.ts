// Brief: what the panel shows of somebody, from the local store only, in fixed slots.
import {believe, standing} from './believe';
import {deerOf} from './brief/deer';
import {latelyOf} from './brief/lately';
import {newsOf} from './brief/news';
import {tieOf} from './brief/tie';
import {noTaste, type Taste} from './brief/worth';
import type {Brief, CastMember, Match} from './domain/brief';
import type {Fact, Field} from './domain/fact';
import {handleKind, handleValue} from './domain/handle';
import type {Note} from './domain/note';
import type {Sighting} from './domain/sighting';
import type {Signal} from './domain/signal';
import type {Subject} from './domain/subject';
import type {Touch} from './domain/touch';
import type {Verdict} from './domain/verdict';
import {summaryOf} from './summary';

/** All that is held of one subject. */
export type Held = {
	subject: Subject;
	facts: Fact[];
	verdicts: Verdict[];
	touches: Touch[];
	notes: Note[];
	signals: Signal[];
	watched: boolean;
	/** Of others: what a signal about this one rests on, as that somebody came to this company. */
	others?: readonly Fact[];
};

/** Where it is shown: whose page it is, and who else is on it. */
export type OnPage = {who: number; sighting: Sighting; url: string; cast: CastMember[]};

const onHandle = (sighting: Sighting | undefined, kind: string): string | null => {
	const handle = sighting?.handles.find(one => handleKind(one) === kind); // Missing when opened from a search
	return handle ? handleValue(handle) : null;
};

const restsOn = ({because}: Signal, facts: readonly Fact[]): Fact[] => {
	const byId = new Map(facts.map(one => [one.id, one]));

	return because.flatMap(id => byId.get(id) ?? []); // Missing where the rep called it wrong
};

/** Whom the page shows and nobody knows: the page's own words. */
export const strangerBrief = ({who, sighting, url, cast}: OnPage, match: Match, people: Brief['people']): Brief => ({
	who,
	kind: sighting.kind,
	name: sighting.name ?? sighting.company ?? onHandle(sighting, 'email') ?? '',
	title: sighting.title ?? sighting.headline,
	company: sighting.kind === 'person' ? sighting.company : null,
	location: sighting.location,
	match,
	url,
	email: onHandle(sighting, 'email'),
	phone: onHandle(sighting, 'phone'),
	lastTouch: null,
	deer: null,
	worth: null,
	tired: null,
	because: [],
	quietSince: null,
	lately: [],
	beliefs: [],
	summary: [],
	notes: [],
	tags: [],
	watched: false,
	cast,
	people,
	rememberedAt: null,
});

/** Somebody we know. What the page states now is shown before what was on file; both are among the beliefs. */
export const knownBrief = (
	held: Held,
	match: Match,
	page: OnPage | null,
	people: Brief['people'],
	now: number,
	taste: Taste = noTaste,
): Brief => {
	const {subject, facts, verdicts, touches, notes, signals} = held;
	const beliefs = believe(facts, verdicts);
	const value = (field: Field) => beliefs.find(({fact}) => fact.field === field)?.fact.value ?? null; // Missing where nobody said
	const stand = standing(facts, verdicts);
	const {deer: best, tired} = deerOf(signals, tieOf({beliefs, touches, notes}, now), now, taste);
	const evidence = [...stand, ...(held.others ?? [])]; // Missing where nothing is about to be shown
	const deer = best?.signal ?? null; // Missing on most days
	const [lastTouch = null] = touches;
	const seen = [...newsOf(stand), ...touches.map(({at}) => at)];
	return {
		who: page?.who ?? null,
		kind: subject.kind,
		name: value('name') ?? subject.name,
		title: value('title') ?? value('headline'),
		company: value('company'),
		location: value('location'),
		match,
		url: page?.url ?? null,
		email: value('email') ?? onHandle(page?.sighting, 'email'),
		phone: value('phone') ?? onHandle(page?.sighting, 'phone'),
		lastTouch,
		deer,
		worth: best?.worth ?? null, // Missing as above
		tired: tired && {kind: tired.signal.kind, ignored: tired.worth.ignored},
		because: deer ? restsOn(deer, evidence) : [],
		quietSince: deer
			? null
			: Math.max(subject.createdAt, ...signals.map(({at}) => at), ...seen.filter(at => at < now - 60_000)),
		lately: latelyOf(stand, signals, deer, touches, now),
		beliefs,
		summary: summaryOf({kind: subject.kind, name: value('name') ?? subject.name, beliefs, facts: stand, now}),
		notes,
		tags: subject.tags,
		watched: held.watched,
		cast: page?.cast ?? [],
		people,
		rememberedAt: subject.createdAt,
	};
};

// Stories: what sources said of somebody over time, and what of it is worth saying. Found on disk; adding one touches no code.
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {EventKind} from '@/lib/domain/event';
import {type Fact, type Field, fact, fields} from '@/lib/domain/fact';
import type {Signal, SignalKind} from '@/lib/domain/signal';
import type {Touch} from '@/lib/domain/touch';
import type {Verdict} from '@/lib/domain/verdict';
import {notice} from '@/lib/notice';
import {noticeAround, type Surroundings} from '@/lib/notice/around';

/** `at`: when it happened; the visit's own date is when it was read. */
type Event = {event: EventKind; at: string; key: string; value: string; url?: string};
/** A value with its source's own key, and since when it holds. */
type Keyed = {value: string; key?: string; at?: string};
type Said = string | Keyed;

type Visit = {
	at: string;
	source: string;
	url?: string;
	says?: Partial<Record<Field, Said | Said[]>>;
	/** What it said before and says no more. */
	ended?: Partial<Record<Field, Said | Said[]>>;
	events?: Event[];
};

/** One contact; out and by mail where nothing else is said. */
type Contact = {at: string; direction?: Touch['direction']; channel?: Touch['channel']; text?: string};
type Written = {at: string; text: string};

export type Story = {
	kind: string;
	file: string;
	story: string;
	about: 'person' | 'company';
	now: string;
	visits: Visit[];
	/** When the rep remembered them: before all else where it is not said. */
	remembered?: string;
	name?: string;
	tags?: string[];
	touches?: Contact[];
	notes?: Written[];
	/** Who is known at the company, with what was said of each. */
	people?: {name: string; tags?: string[]; notes?: string[]; visits: Visit[]}[];
	/** What was said of our own company. */
	ours?: Visit[];
	sells?: string[];
	rivals?: string[];
	/** Values that the rep called wrong. */
	wrong?: string[];
	/** Every signal, in the order in which they were noticed. `because`: how many facts it rests on. */
	speaks: (Pick<Signal, 'from' | 'to'> & {kind: SignalKind; at: string; because?: number})[];
};

const folder = join(import.meta.dirname, '../fixtures/triggers');

/** Stories of one trigger, by the beginning of their file's name. */
export const storiesOf = (kind: string, beginning = ''): Story[] => {
	const own = join(folder, kind);
	if (!existsSync(own)) return [];

	return readdirSync(own)
		.filter(file => file.startsWith(beginning) && file.endsWith('.json'))
		.sort()
		.map(file => ({...(JSON.parse(readFileSync(join(own, file), 'utf8')) as Story), kind, file}));
};

export const storyFolders = (): string[] =>
	readdirSync(folder, {withFileTypes: true})
		.filter(entry => entry.isDirectory())
		.map(({name}) => name);

/** Noon, where no time is given. */
export const day = (date: string): number => Date.parse(date.includes('T') ? `${date}Z` : `${date}T12:00:00Z`);

const claimsIn = (
	subject: string,
	{at, source, url}: Visit,
	says: Visit['says'] = {},
	ended: {ended?: true} = {},
): Fact[] =>
	fields.flatMap(field =>
		[says[field] ?? []].flat().map(said => {
			const {value, key, at: since}: Keyed = typeof said === 'string' ? {value: said} : said;
			return fact({
				subject,
				field,
				value,
				source,
				evidence: {url: url ?? null, quote: null},
				seenAt: day(at),
				...(key === undefined ? {} : {key}),
				...(since === undefined ? {} : {at: day(since)}),
				...ended,
			});
		}),
	);

const eventsIn = (subject: string, {at: seen, source, events = []}: Visit): Fact[] =>
	events.map(({event, at, key, value, url}) =>
		fact({
			subject,
			field: 'event',
			value,
			source,
			evidence: {url: url ?? null, quote: null},
			seenAt: day(seen),
			at: day(at),
			key,
			event,
		}),
	);

export const factsIn = ({visits}: Pick<Story, 'visits'>, subject = 'one'): Fact[] =>
	visits.flatMap(visit => [
		...claimsIn(subject, visit, visit.says),
		...claimsIn(subject, visit, visit.ended, {ended: true}),
		...eventsIn(subject, visit),
	]);

export const verdictsIn = (story: Story): Verdict[] =>
	factsIn(story)
		.filter(({value}) => story.wrong?.includes(value))
		.map(({id, subject}) => ({id: `wrong|${subject}|${id}`, kind: 'wrong', subject, about: id, at: day(story.now)}));

const touchesIn = ({touches = []}: Story): Touch[] =>
	touches.map(({at, direction = 'out', channel = 'email', text}, index) => ({
		id: `${channel}:${index}:one`,
		subject: 'one',
		channel,
		direction,
		at: day(at),
		text: text ?? null,
	}));

/** All that is around whom the story is about. */
export const surroundingsIn = (story: Story): Surroundings => {
	const now = day(story.now);
	return {
		subject: {
			id: 'one',
			kind: story.about,
			name: story.name ?? 'Norrbeck AB',
			tags: story.tags ?? [],
			createdAt: story.remembered ? day(story.remembered) : 0,
		},
		facts: factsIn(story),
		verdicts: verdictsIn(story),
		touches: touchesIn(story),
		notes: (story.notes ?? []).map(({at, text}, index) => ({id: `note ${index}`, at: day(at), text})),
		people: (story.people ?? []).map(({name, tags = [], notes = [], visits}) => {
			const facts = factsIn({visits}, name);
			return {
				subject: {id: name, name, tags},
				notes: notes.map(text => ({text})),
				facts,
				signals: notice({id: name, kind: 'person'}, facts, [], now),
			};
		}),
		ours: factsIn({visits: story.ours ?? []}, 'us'),
		market: {sells: story.sells ?? [], rivals: story.rivals ?? []},
		now,
	};
};

/** All that is noticed: what changed, and then what is to be seen around. */
export const toldIn = (story: Story): Signal[] => [
	...notice({id: 'one', kind: story.about}, factsIn(story), verdictsIn(story), day(story.now)),
	...noticeAround(surroundingsIn(story)),
];

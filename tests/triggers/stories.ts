// Stories: what sources said of somebody over time, and what of it is worth saying. Found on disk; adding one touches no code.
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {EventKind} from '@/lib/domain/event';
import {type Fact, type Field, fact, fields} from '@/lib/domain/fact';
import type {Signal, SignalKind} from '@/lib/domain/signal';
import type {Verdict} from '@/lib/domain/verdict';

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

export type Story = {
	kind: string;
	file: string;
	story: string;
	about: 'person' | 'company';
	now: string;
	visits: Visit[];
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

export const day = (date: string): number => Date.parse(`${date}T12:00:00Z`);

const claimsIn = ({at, source, url}: Visit, says: Visit['says'] = {}, ended: {ended?: true} = {}): Fact[] =>
	fields.flatMap(field =>
		[says[field] ?? []].flat().map(said => {
			const {value, key, at: since}: Keyed = typeof said === 'string' ? {value: said} : said;
			return fact({
				subject: 'one',
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

const eventsIn = ({at: seen, source, events = []}: Visit): Fact[] =>
	events.map(({event, at, key, value, url}) =>
		fact({
			subject: 'one',
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

export const factsIn = ({visits}: Pick<Story, 'visits'>): Fact[] =>
	visits.flatMap(visit => [
		...claimsIn(visit, visit.says),
		...claimsIn(visit, visit.ended, {ended: true}),
		...eventsIn(visit),
	]);

export const verdictsIn = (story: Story): Verdict[] =>
	factsIn(story)
		.filter(({value}) => story.wrong?.includes(value))
		.map(({id, subject}) => ({id: `wrong|${subject}|${id}`, kind: 'wrong', subject, about: id, at: day(story.now)}));

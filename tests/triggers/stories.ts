// Stories: what sources said of somebody over time, and what of it is worth saying. Found on disk; adding one touches no code.
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {type Fact, type Field, fact, fields} from '@/lib/domain/fact';
import type {Signal, SignalKind} from '@/lib/domain/signal';
import type {Verdict} from '@/lib/domain/verdict';

type Visit = {at: string; source: string; url?: string; says: Partial<Record<Field, string | string[]>>};

export type Story = {
	kind: string;
	file: string;
	story: string;
	about: 'person' | 'company';
	now: string;
	visits: Visit[];
	/** Values that the rep called wrong. */
	wrong?: string[];
	/** Every signal, the oldest first. */
	speaks: (Pick<Signal, 'from' | 'to'> & {kind: SignalKind; at: string})[];
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

export const factsIn = ({visits}: Pick<Story, 'visits'>): Fact[] =>
	visits.flatMap(({at, source, url, says}) =>
		fields.flatMap(field =>
			[says[field] ?? []]
				.flat()
				.map(value =>
					fact({subject: 'one', field, value, source, evidence: {url: url ?? null, quote: null}, seenAt: day(at)}),
				),
		),
	);

export const verdictsIn = (story: Story): Verdict[] =>
	factsIn(story)
		.filter(({value}) => story.wrong?.includes(value))
		.map(({id, subject}) => ({id: `wrong|${subject}|${id}`, kind: 'wrong', subject, about: id, at: day(story.now)}));

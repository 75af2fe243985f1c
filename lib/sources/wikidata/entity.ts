// An entity of Wikidata: its statements, and which of them hold now.
import * as z from 'zod/mini';
import {rows, text} from '../read/shape';

const snak = z.object({
	snaktype: z.literal('value'),
	datavalue: z.object({value: z.unknown()}),
});

const statement = z.object({
	mainsnak: snak,
	rank: z.catch(z.enum(['preferred', 'normal', 'deprecated']), 'normal'),
	qualifiers: z.catch(z.record(z.string(), rows(z.looseObject({}))), {}),
});
export type Statement = z.infer<typeof statement>;

export const entity = z.object({
	id: z.string().check(z.regex(/^Q\d{1,12}$/u)),
	labels: z.catch(z.record(z.string(), z.object({value: z.string()})), {}),
	sitelinks: z.catch(z.record(z.string(), z.object({title: z.string()})), {}),
	claims: z.catch(z.record(z.string(), rows(statement)), {}),
});
export type Entity = z.infer<typeof entity>;

/** What any call answers. Errors come as HTTP 200 too. */
export const answer = z.object({
	error: z.optional(z.object({code: z.string(), info: text})),
	search: z.catch(z.optional(rows(z.object({id: z.string()}))), undefined),
	entities: z.catch(z.optional(z.record(z.string(), z.unknown())), undefined),
});

/** `+2012-05-00T00:00:00Z` in milliseconds since the epoch, the first day of a month or year that has none; null where it is no time. */
export const timeOf = (value: unknown): number | null => {
	const {time} = (value ?? {}) as {time?: unknown};
	const [, year, month = '', day = ''] = /^\+(\d{4})-(\d\d)-(\d\d)T/u.exec(typeof time === 'string' ? time : '') ?? [];
	const at = year ? Date.UTC(Number(year), Math.max(0, Number(month) - 1), Math.max(1, Number(day))) : Number.NaN;

	return Number.isNaN(at) ? null : at;
};

/** `2012`, or `2012-05-03` where the day is known. */
export const dateOf = (value: unknown): string | null => {
	const {time, precision} = (value ?? {}) as {time?: unknown; precision?: unknown};
	const [, day, year] = /^\+((\d{4})-\d\d-\d\d)T/u.exec(typeof time === 'string' ? time : '') ?? [];

	return (precision === 11 ? day : year) ?? null;
};

/** The value of a statement's first qualifier of this kind. */
export const qualifier = ({qualifiers}: Statement, property: string): unknown =>
	snak.safeParse(qualifiers[property]?.[0]).data?.datavalue.value;

/** Since when a statement holds, or of which day it tells. */
export const since = (one: Statement): number | null =>
	timeOf(qualifier(one, 'P580')) ?? timeOf(qualifier(one, 'P585')) ?? null;

/** Statements that hold now: neither deprecated nor ended; the preferred ones where there are any; the latest first. */
export const current = ({claims}: Entity, property: string): Statement[] => {
	const holding = (claims[property] ?? []).filter(one => one.rank !== 'deprecated' && !('P582' in one.qualifiers));
	const preferred = holding.filter(({rank}) => rank === 'preferred');

	return (preferred.length > 0 ? preferred : holding).toSorted((a, b) => (since(b) ?? 0) - (since(a) ?? 0));
};

/** The value of a statement as text: a string, or the text of a name in a language. */
export const wordsOf = (one: Statement | undefined): string | null => {
	const value = one?.mainsnak.datavalue.value;
	const said = typeof value === 'object' && value !== null && 'text' in value ? value.text : value;

	return typeof said === 'string' ? said : null;
};

/** The item that a statement names. */
export const itemOf = (one: Statement | undefined): string | null => {
	const value = one?.mainsnak.datavalue.value as {id?: unknown} | undefined;

	return typeof value?.id === 'string' && /^Q\d{1,12}$/u.test(value.id) ? value.id : null;
};

/** A count without its sign: `+1200` is `1200`. */
export const countOf = (one: Statement | undefined): string | null => {
	const value = one?.mainsnak.datavalue.value as {amount?: unknown} | undefined;

	return /^\+(\d{1,9})(?:\.0+)?$/u.exec(String(value?.amount))?.[1] ?? null;
};

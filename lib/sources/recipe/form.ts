// The form of a recipe: what may stand where. The rules between its parts are in `rules.ts`.
import * as z from 'zod/mini';
import {eventKinds} from '@/lib/domain/event';
import {type Field, fields} from '@/lib/domain/fact';
import {isHost} from './host';
import {pathOf} from './path';
import {templateOf} from './template';
import {transforms} from './transform';

const text = (most: number) => z.string().check(z.minLength(1), z.maxLength(most));
const scalar = z.union([z.string().check(z.maxLength(200)), z.number(), z.boolean()]);
const path = text(300).check(z.refine(value => pathOf(value) !== null, {error: 'recipe_path'}));
const template = text(500).check(z.refine(value => templateOf(value) !== null, {error: 'recipe_template'}));
const page = text(500).check(
	z.refine(value => value.startsWith('https://') && isHost(URL.parse(value)?.host ?? ''), {error: 'recipe_page'}),
);
const name = z.string().check(z.regex(/^[a-z][a-zA-Z0-9]{0,30}$/u, {error: 'recipe_name'}));
const kind = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,30}$/u, {error: 'recipe_kind'}));
const as = z.optional(z.array(z.enum(transforms)).check(z.maxLength(6)));

const atPath = z.strictObject({
	path,
	as,
	map: z.optional(z.record(z.string().check(z.maxLength(200)), text(500))),
	default: z.optional(text(500)),
});
const value = z.union([path, atPath, z.strictObject({template, as})]);
const link = z.union([path, atPath, z.strictObject({template: text(500)})]);
const list = z.array(scalar).check(z.minLength(1), z.maxLength(50));
const when = z.union([z.strictObject({path, in: list}), z.strictObject({path, notIn: list})]);

const beside = {url: z.optional(link), quote: z.optional(value), when: z.optional(when)};
const factFields = fields.filter((field): field is Exclude<Field, 'event'> => field !== 'event');

const emit = z.discriminatedUnion('as', [
	z.strictObject({
		as: z.literal('fact'),
		field: z.enum(factFields),
		value,
		at: z.optional(value),
		key: z.optional(value),
		...beside,
	}),
	z.strictObject({as: z.literal('event'), event: z.enum(eventKinds), title: value, at: value, key: value, ...beside}),
	z.strictObject({as: z.literal('handle'), kind, value, ...beside}),
]);

const label = text(80);
const auth = z.discriminatedUnion('type', [
	/** The secret is the password; without `user` it is the name, as of services that give one key. */
	z.strictObject({type: z.literal('basic'), secret: name, user: z.optional(template)}),
	z.strictObject({type: z.literal('bearer'), secret: name}),
	z.strictObject({type: z.literal('header'), secret: name, name: text(60)}),
]);

/** In milliseconds. */
const time = z.number().check(z.minimum(0), z.maximum(31_536_000_000));

export const recipeForm = z.strictObject({
	recipe: z.literal(1),
	id: z.string().check(z.regex(/^[a-z][a-z0-9-]{1,40}$/u, {error: 'recipe_id'})),
	title: text(60),
	homepage: page,
	group: z.enum(['knowledge', 'events', 'hiring', 'social', 'technical', 'own']),
	terms: z.optional(
		z.strictObject({url: page, attribution: z.nullable(text(200)), commercialUse: z.enum(['yes', 'own', 'key'])}),
	),
	modelled: z.strictObject({
		from: z.enum(['recorded replies', 'running server', 'published spec', 'known anchors']),
		since: z.templateLiteral([z.number(), '-', z.number()]).check(z.regex(/^\d{4}-\d\d$/u, {error: 'recipe_month'})),
	}),
	/** A sentence for the rep, as of a service that is slow. */
	notice: z.optional(text(300)),
	subject: z.enum(['person', 'company']),
	needs: z.array(kind).check(z.minLength(1), z.maxLength(4)),
	settings: z.optional(
		z.record(
			name,
			z.strictObject({
				label,
				placeholder: z.optional(text(200)),
				optional: z.optional(z.literal(true)),
				choices: z.optional(z.array(text(200)).check(z.minLength(1), z.maxLength(30))),
			}),
		),
	),
	secrets: z.optional(z.record(name, z.strictObject({label, optional: z.optional(z.literal(true))}))),
	request: z.strictObject({
		url: text(500),
		method: z.optional(z.enum(['GET', 'POST'])),
		query: z.optional(z.record(text(60), template)),
		headers: z.optional(z.record(text(60), text(300))),
		body: z.optional(z.json()),
		auth: z.optional(auth),
	}),
	format: z.enum(['json', 'feed', 'csv', 'jsonld']),
	rows: path,
	limit: z.optional(z.int().check(z.minimum(1), z.maximum(500))),
	whole: z.optional(z.array(z.enum(factFields)).check(z.maxLength(10))),
	keeps: z.optional(z.strictObject({fresh: time, nothing: time})),
	pace: z.optional(z.strictObject({every: time, perDay: z.optional(z.int().check(z.minimum(1)))})),
	emit: z.array(emit).check(z.minLength(1), z.maxLength(12)),
	/** An answer by which it can be tried without the network: a text, or of JSON the answer itself. */
	sample: z.optional(z.json()),
});

export type Recipe = z.infer<typeof recipeForm>;
export type Emit = Recipe['emit'][number];
export type Value = z.infer<typeof value>;
export type Link = z.infer<typeof link>;
export type When = z.infer<typeof when>;

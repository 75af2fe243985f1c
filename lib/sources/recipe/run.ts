// Run: a recipe as a source, so that the runner treats it like one that is code.
import * as z from 'zod/mini';
import type {Item, NamedSource, Setting, Source} from '../define';
import type {Recipe} from './form';
import {addressOf, hostIn, isHost, isWrong} from './host';
import {itemsIn} from './items';
import {requestOf, sentBy, type Typed} from './request';
import {hostSettings} from './rules';

const hour = 3_600_000;
const unique = <T>(list: readonly T[]): T[] => [...new Set(list)];

/** A setting of the rep's: a host name where it is one, else a line of text. */
const settingSchema = (isOne: boolean, choices: readonly string[] | undefined) => {
	if (isOne) return z.string().check(z.trim(), z.toLowerCase(), z.refine(isHost, {error: 'recipe_hostTyped'}));
	if (choices) return z.enum(choices as [string, ...string[]]);

	return z.string().check(z.trim(), z.minLength(1), z.maxLength(200));
};

const configOf = (recipe: Recipe): z.ZodMiniType<Typed> => {
	const hosts = hostSettings(recipe);
	const shape = Object.entries(recipe.settings ?? {}).map(([name, {optional, choices}]) => {
		const one = settingSchema(hosts.includes(name), choices);
		return [name, optional ? z.optional(one) : one] as const;
	});

	return z.object(Object.fromEntries(shape)) as unknown as z.ZodMiniType<Typed>;
};

const settingsOf = ({settings = {}, secrets = {}}: Recipe): Setting[] => [
	...Object.entries(settings).map(([name, one]) => ({name, ...(one as Omit<Setting, 'name'>)})),
	...Object.entries(secrets).map(([name, one]) => ({name, ...(one as Omit<Setting, 'name'>), secret: true as const})),
];

/** The hosts it may ask, for the reader of the options: the host itself, or its setting as `{host}`. */
const toOf = (recipe: Recipe): string[] => {
	const address = addressOf(recipe.request.url);
	if (isWrong(address)) return [];

	return ['literal' in address.host ? address.host.literal : `{${address.host.setting}}`];
};

const originsOf = (recipe: Recipe, config: Typed): string[] => {
	const address = addressOf(recipe.request.url);
	const host = isWrong(address) ? null : hostIn(address, config ?? {});

	return host === null ? [] : [`https://${host}/*`];
};

/** A source of a recipe that `recipeSchema` parsed. It asks once for a subject, with the first value of each name, and only where it has all. */
export const sourceOf = (recipe: Recipe): Source<Typed> => ({
	title: recipe.title,
	homepage: recipe.homepage,
	group: recipe.group,
	terms: recipe.terms ?? {url: recipe.homepage, attribution: null, commercialUse: 'own'},
	discloses: {sends: sentBy(recipe), to: toOf(recipe)},
	origins: config => originsOf(recipe, config),
	settings: settingsOf(recipe),
	config: configOf(recipe),
	startsFrom: [{kind: recipe.subject, anyOf: recipe.needs}],
	adds: {
		fields: unique(recipe.emit.flatMap(emit => (emit.as === 'fact' ? [emit.field] : []))),
		events: unique(recipe.emit.flatMap(emit => (emit.as === 'event' ? [emit.event] : []))),
		handles: unique(recipe.emit.flatMap(emit => (emit.as === 'handle' ? [emit.kind] : []))),
	},
	whole: recipe.whole ?? [],
	keeps: recipe.keeps ?? {fresh: 6 * hour, nothing: 24 * hour},
	pace: {every: recipe.pace?.every ?? 1000, ...(recipe.pace?.perDay !== undefined && {perDay: recipe.pace.perDay})},
	modelled: recipe.modelled,
	async *ask(asked, {config, secret, get, now}): AsyncGenerator<Item> {
		if (asked.kind !== recipe.subject) return;
		const request = requestOf(recipe, asked, config, secret);
		if (request === 'needs-key') yield {is: 'remark', code: 'needs-key'};
		if (typeof request === 'string') return;

		const {status, text} = await get(request);
		if (status === 404 || status === 410) {
			yield {is: 'remark', code: 'nothing'};
			return;
		}
		const {readable, items, more} = itemsIn(recipe, text, config, now);
		yield* items;
		if (!readable) yield {is: 'remark', code: 'unreadable'};
		else if (more) yield {is: 'remark', code: 'partial', detail: String(items.length)};
		else if (items.length === 0) yield {is: 'remark', code: 'nothing'};
	},
});

/** With the id under which its facts are kept, which no source that is built in can have. */
export const namedSourceOf = (recipe: Recipe): NamedSource =>
	({id: `recipe.${recipe.id}`, ...sourceOf(recipe)}) as NamedSource;

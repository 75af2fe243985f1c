// Explain: what is wrong with a recipe, as one plain sentence at the field where it stands.
import type * as z from 'zod/mini';

/** `field`: `request.url`, `emit.0.title`, empty for the whole. `key`: of the locales, with what its `$1`, `$2` stand for. */
export type Explained = {field: string; key: string; values: string[]};

type Issue = z.core.$ZodIssue;
type Place = readonly PropertyKey[];

const cut = (text: string): string => (text.length > 200 ? `${text.slice(0, 199)}…` : text);

/** What stands at a place of what was given; undefined where nothing does. */
const standing = (given: unknown, place: Place): unknown =>
	place.reduce<unknown>(
		(value, name) =>
			typeof value === 'object' && value !== null && Object.hasOwn(value, name)
				? (value as Record<PropertyKey, unknown>)[name]
				: undefined,
		given,
	);

const wants: Readonly<Record<string, string>> = {
	string: 'recipe_wantsText',
	number: 'recipe_wantsNumber',
	int: 'recipe_wantsNumber',
	array: 'recipe_wantsList',
	object: 'recipe_wantsParts',
	record: 'recipe_wantsParts',
};

/** Of several forms that a value may have, the flaws of the one that it comes nearest to. */
const nearest = (forms: readonly (readonly Issue[])[]): readonly Issue[] => {
	const far = (issues: readonly Issue[]) =>
		issues.some(({code, path}) => code === 'invalid_type' && path.length === 0)
			? 1000
			: issues.length + 10 * issues.filter(({code}) => code === 'unrecognized_keys').length;

	return forms.toSorted((a, b) => far(a) - far(b))[0] ?? [];
};

const sentence = (issue: Issue, given: unknown, place: Place): Omit<Explained, 'field'> => {
	if (issue.message.startsWith('recipe_'))
		return {
			key: issue.message,
			values: issue.code === 'custom' ? ((issue.params?.values as string[]) ?? []).map(cut) : [],
		};
	if (issue.code === 'invalid_type')
		return {
			key: standing(given, place) === undefined ? 'recipe_missing' : (wants[issue.expected] ?? 'recipe_wrong'),
			values: [],
		};
	if (issue.code === 'invalid_value') return {key: 'recipe_oneOf', values: [cut(issue.values.map(String).join(', '))]};
	if (issue.code === 'too_big') return {key: 'recipe_atMost', values: [String(issue.maximum)]};
	if (issue.code === 'too_small') return {key: 'recipe_atLeast', values: [String(issue.minimum)]};

	return {key: 'recipe_wrong', values: []};
};

const explained = (issue: Issue, given: unknown, before: Place): Explained[] => {
	const place = [...before, ...issue.path];
	const field = cut(place.map(String).join('.'));
	if (issue.code === 'unrecognized_keys')
		return issue.keys.map(key => ({
			field: cut([...place, key].map(String).join('.')),
			key: 'recipe_unknownPart',
			values: [cut(key)],
		}));
	if (issue.code === 'invalid_key')
		return issue.issues.slice(0, 1).map(inner => ({field, ...sentence(inner, given, place)}));
	if (issue.code === 'invalid_union' && 'discriminator' in issue && typeof issue.discriminator === 'string')
		return [{field, key: 'recipe_oneOf', values: [kindsOf(issue.discriminator)]}];
	if (issue.code === 'invalid_union') {
		if (standing(given, place) === undefined) return [{field, key: 'recipe_missing', values: []}];
		return nearest(issue.errors).flatMap(inner => explained(inner, given, place));
	}
	return [{field, ...sentence(issue, given, place)}];
};

const kindsOf = (discriminator: string): string =>
	discriminator === 'as' ? 'fact, event, handle' : 'basic, bearer, header';

/** One sentence a field, in the order in which they were found. `given`: what was parsed. */
export const explain = (error: z.core.$ZodError, given: unknown): Explained[] => {
	const all = error.issues.flatMap(issue => explained(issue, given, []));

	return all.filter(({field}, at) => all.findIndex(one => one.field === field) === at);
};

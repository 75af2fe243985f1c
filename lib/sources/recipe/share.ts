// Share: a recipe as a file for a colleague, without anything that is the rep's, and back.
import {type Explained, explain} from './explain';
import type {Recipe} from './form';
import {recipeSchema} from './schema';

/** Longer files are no recipes, and deeper ones neither. */
const longest = 200_000;
const deepest = 32;

const isShallow = (value: unknown): boolean => {
	let level = [value];
	for (let depth = 0; level.length > 0; depth += 1) {
		if (depth > deepest) return false;
		level = level.flatMap(one => (typeof one === 'object' && one !== null ? Object.values(one) : []));
	}
	return true;
};

/** Every name and text of a recipe with its place. */
function* textsIn(value: unknown, place: string): Generator<[place: string, text: string]> {
	if (typeof value === 'string') yield [place, value];
	else if (typeof value === 'object' && value !== null)
		for (const [name, part] of Object.entries(value)) {
			const at = place === '' ? name : `${place}.${name}`;
			if (!Array.isArray(value)) yield [at, name];
			yield* textsIn(part, at);
		}
}

/**
 * The file of a recipe, or where a secret of the rep's stands in it. What was typed in is no part of a recipe, and the sample,
 * which may be an answer about somebody, stays here unless it is to go along (`withSample`).
 */
export const exported = (
	recipe: Recipe,
	secrets: readonly string[],
	withSample = false,
): {name: string; text: string} | {refused: Explained[]} => {
	const {sample, ...rest} = recipe;
	const shared = withSample && sample !== undefined ? {...rest, sample} : rest;
	const forms = secrets
		.filter(secret => secret.trim().length > 0)
		.flatMap(secret => [secret.trim(), encodeURIComponent(secret.trim().toWellFormed())]);
	const inside = [...textsIn(shared, '')].filter(([, text]) => forms.some(form => text.includes(form)));
	if (inside.length > 0) return {refused: inside.map(([field]) => ({field, key: 'recipe_secretInside', values: []}))};

	return {name: `${recipe.id}.recipe.json`, text: `${JSON.stringify(shared, null, '\t')}\n`};
};

const refused = (key: string, values: string[] = []): {refused: Explained[]} => ({refused: [{field: '', key, values}]});

/** What the rep is told of a recipe that may be used. */
const cautionsOf = ({request}: Recipe): Explained[] =>
	request.method === 'POST' ? [{field: 'request.method', key: 'recipe_post', values: []}] : [];

/** A recipe of what the options page holds, or why it is none. Throws nothing. */
export const parsedRecipe = (given: unknown): {recipe: Recipe; cautions: Explained[]} | {refused: Explained[]} => {
	if (typeof given !== 'object' || given === null || Array.isArray(given)) return refused('recipe_noRecipe');
	if (!isShallow(given)) return refused('recipe_deep');
	const version = (given as {recipe?: unknown}).recipe;
	if (version === undefined) return refused('recipe_noRecipe');
	if (typeof version === 'number' && version > 1) return refused('recipe_newer', [String(version)]);
	const parsed = recipeSchema.safeParse(given);

	return parsed.success
		? {recipe: parsed.data, cautions: cautionsOf(parsed.data)}
		: {refused: explain(parsed.error, given)};
};

/** A recipe of a file's text, or why it is none. Throws nothing. */
export const imported = (text: string): ReturnType<typeof parsedRecipe> => {
	if (text.length > longest) return refused('recipe_long');

	try {
		return parsedRecipe(JSON.parse(text.replace(/^\uFEFF/u, '')));
	} catch {
		return refused('recipe_noJson');
	}
};

// Recipes as sources: those that ship, and one of the rep's by its text.
import type {NamedSource} from '../define';
import {namedSourceOf} from './run';
import {imported} from './share';
import {shippedRecipes} from './shipped';

let parsed: NamedSource[] | undefined;

export const shipped = (): NamedSource[] => {
	parsed ??= shippedRecipes().map(namedSourceOf);

	return parsed;
};

/** By their text: to parse one takes long, and every brief asks for all of them. */
const known = new Map<string, NamedSource | null>();
/** More are forgotten: a rep who edits one leaves many wordings behind. */
const most = 200;

/** null where the text is no recipe, or is one no more. */
export const recipeOf = (text: string): NamedSource | null => {
	const before = known.get(text);
	if (before !== undefined) return before;

	const read = imported(text);
	const source = 'recipe' in read ? namedSourceOf(read.recipe) : null;
	if (known.size >= most) known.clear();
	known.set(text, source);

	return source;
};

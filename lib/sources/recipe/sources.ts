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

/** null where the text is no recipe, or is one no more. */
export const recipeOf = (text: string): NamedSource | null => {
	const read = imported(text);

	return 'recipe' in read ? namedSourceOf(read.recipe) : null;
};

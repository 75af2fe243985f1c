// Recipes as sources: those that ship, and one of the rep's by its text.
import type {NamedSource} from '../define';
import type {Recipe} from './form';
import {sourceOf} from './run';
import {imported} from './share';
import {shippedRecipes} from './shipped';

const named = (recipe: Recipe): NamedSource => ({...(sourceOf(recipe) as unknown as NamedSource), id: recipe.id});

let parsed: NamedSource[] | undefined;

export const shipped = (): NamedSource[] => {
	parsed ??= shippedRecipes().map(named);

	return parsed;
};

/** null where the text is no recipe, or is one no more. */
export const recipeOf = (text: string): NamedSource | null => {
	const read = imported(text);

	return 'recipe' in read ? named(read.recipe) : null;
};

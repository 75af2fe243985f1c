// The recipes that ship: data, found by their files' names, and all of them off until the rep adds one.
import type {Recipe} from './form';
import {recipeSchema} from './schema';

const files = import.meta.glob<unknown>('./shipped/*.json', {eager: true, import: 'default'});

/** Every shipped recipe in the order of their names; parsed when asked for, since few ever are. */
export const shippedRecipes = (): Recipe[] =>
	Object.keys(files)
		.sort()
		.map(path => recipeSchema.parse(files[path]));

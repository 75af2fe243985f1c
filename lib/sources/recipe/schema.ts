// The schema of a recipe: its form and its rules.
import * as z from 'zod/mini';
import {type Recipe, recipeForm} from './form';
import {breachesOf} from './rules';

export type {Recipe} from './form';

/** Parses a recipe of version 1. The message of an issue that is ours is the key of its sentence (`explain.ts`). */
export const recipeSchema: z.ZodMiniType<Recipe> = z.lazy(() =>
	recipeForm.check(({value, issues}) => {
		for (const {at, wrong, values = []} of breachesOf(value))
			issues.push({code: 'custom', input: value, path: at, message: wrong, params: {values}});
	}),
);

// Preview: what a recipe makes of an answer, as the options page shows while the rep maps it.
import type {Item} from '../define';
import {sampleOf} from './answer';
import type {Explained} from './explain';
import type {Recipe} from './form';
import {itemsIn} from './items';

export type Preview = {
	items: Item[];
	rows: number;
	/** At a field of the recipe: `emit.0.title`, `rows`, `sample`. */
	problems: Explained[];
};

/** Settings as their placeholders: an example stands where the rep will type. */
const examples = ({settings = {}}: Recipe): Record<string, string> =>
	Object.fromEntries(
		Object.entries(settings).flatMap(([name, {placeholder}]) =>
			placeholder === undefined ? [] : [[name, placeholder]],
		),
	);

/** Reads `text`, or the recipe's own sample. `now`: milliseconds since the epoch. Throws nothing. */
export const preview = (recipe: Recipe, text: string = sampleOf(recipe), now: number): Preview => {
	const {readable, items, rows, more, problems} = itemsIn(recipe, text, examples(recipe), now);
	if (!readable)
		return {items: [], rows: 0, problems: [{field: 'format', key: 'recipe_unreadable', values: [recipe.format]}]};

	return {
		items,
		rows,
		problems: [
			...(rows === 0 ? [{field: 'rows', key: 'recipe_noRows', values: []}] : []),
			...(more ? [{field: 'limit', key: 'recipe_more', values: [String(rows)]}] : []),
			...problems.map(({emit, part, wrong, rows}) => ({
				field: `emit.${emit}.${part}`,
				key: wrong,
				values: [String(rows)],
			})),
		],
	};
};

// The items in an answer, by a recipe: what it says, how many rows there were, and what was missing for the rest.
import type {Item} from '../define';
import {answerOf} from './answer';
import {emitted} from './emit';
import {budget, found} from './find';
import type {Recipe} from './form';
import {pathOf} from './path';
import type {Typed} from './request';

/** What one line of a recipe could not make of so many rows. `part`: of the line, as `title`. */
export type Problem = {emit: number; part: string; wrong: string; rows: number};

export type Said = {
	/** False where the answer is not of the recipe's format. */
	readable: boolean;
	/** Without remarks; what is said twice is there once, as it was said first. */
	items: Exclude<Item, {is: 'remark'}>[];
	rows: number;
	/** There was more than the limit, or than the budget let us look at. */
	more: boolean;
	problems: Problem[];
};

/** What makes an item the same as another: twenty roles in one town are one place to hire in. */
const nameOf = (item: Said['items'][number]): string => {
	if (item.is === 'handle') return item.handle;

	return JSON.stringify(item.is === 'event' ? [item.event, item.key] : [item.field, item.value, item.key ?? null]);
};

/** Reads an answer. `config`: the settings that links are made with. Throws nothing, whatever the answer. */
export const itemsIn = (recipe: Recipe, text: string, config: Typed, now: number): Said => {
	const answer = answerOf(recipe.format, text);
	const path = pathOf(recipe.rows);
	if (answer === undefined || !path) return {readable: false, items: [], rows: 0, more: false, problems: []};

	const limit = recipe.limit ?? 100;
	const purse = budget();
	const rows = found(path, answer, limit + 1, purse);
	const items = new Map<string, Said['items'][number]>();
	const problems = new Map<string, Problem>();
	const paths = new Map();
	for (const row of rows.slice(0, limit)) {
		for (const [at, emit] of recipe.emit.entries()) {
			const item = emitted(emit, {row, config, purse, paths}, now);
			if (item === null) continue;
			if ('is' in item) {
				if (item.is !== 'remark' && !items.has(nameOf(item))) items.set(nameOf(item), item);
				continue;
			}
			const name = `${at}.${item.part}.${item.wrong}`;
			const before = problems.get(name)?.rows ?? 0;
			problems.set(name, {emit: at, ...item, rows: before + 1});
		}
	}
	return {
		readable: true,
		items: [...items.values()],
		rows: Math.min(rows.length, limit),
		more: rows.length > limit || purse.left < 0,
		problems: [...problems.values()],
	};
};

// What is wrong with a recipe, in one sentence at the field it is about.
import type {RecipePreview} from '@/lib/messages';
import {type Key, t} from '../../t';
import type {Way} from './json';

export type Flaw = RecipePreview['flaws'][number];

/** The keeper says a key of the locales; one that this version does not know is still said to be a flaw. */
export const flawWords = ({says, values}: Flaw): string => t(says as Key, ...values) || t('recipeFlaw');

const plain = (field: string): string => field.replaceAll(/\[(\d+)\]/gu, '.$1');

/** The first thing that is wrong at a place of the recipe, or within it; null where nothing is. */
export const flawAt = (flaws: readonly Flaw[], way: Way): Flaw | null => {
	const place = way.join('.');

	return flaws.find(({field}) => plain(field) === place || plain(field).startsWith(`${place}.`)) ?? null;
};

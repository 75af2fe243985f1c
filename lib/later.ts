// Later: what the keeper does not read when it wakes, but when it first needs it: sources, and readers of files.
import {ask} from './ask';
import {blocksOf} from './exchange/blocks';
import {entries} from './exchange/entries';
import {preview, recognise} from './exchange/recognise';
import {cellsAt} from './exchange/table/cells';
import {openNet} from './net/open';
import {sources} from './sources';
import {preview as previewRecipe} from './sources/recipe/preview';
import {exported as exportedRecipe, imported as importedRecipe} from './sources/recipe/share';
import {recipeOf, shipped} from './sources/recipe/sources';

const parts = {
	ask,
	blocksOf,
	cellsAt,
	entries,
	exportedRecipe,
	importedRecipe,
	openNet,
	preview,
	previewRecipe,
	recipeOf,
	recognise,
	shipped,
	sources,
};
export type Later = typeof parts;

declare global {
	/** Set by `later.js`, in the keeper's own world. */
	var windshieldLater: Later | undefined;
}

export const offer = (): void => {
	globalThis.windshieldLater = parts;
};

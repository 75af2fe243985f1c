// Later: what the keeper does not read when it wakes, but when it first needs it: sources, readers of files, and what learns from all there are.
import {ask, spent} from './ask';
import {meetingsOf} from './calendar/meetings';
import {blocksOf} from './exchange/blocks';
import {entries} from './exchange/entries';
import {preview, recognise} from './exchange/recognise';
import {cellsAt} from './exchange/table/cells';
import {filterOf} from './filter';
import {duplicates} from './identity/match/duplicates';
import {taught} from './identity/match/taught';
import {findsOf} from './listen/finds';
import {isMuted} from './listen/mutes';
import {tunedBy} from './listen/tuned';
import {wordsOf} from './listen/words';
import {openNet} from './net/open';
import {noticed} from './paper/look';
import {makePaper, paper} from './paper/make';
import {sources} from './sources';
import {iconName} from './sources/company-website/icon';
import {speakBy} from './sources/own/model';
import {begin as beginSignIn, cameBack, exchange} from './sources/own/pkce';
import {preview as previewRecipe} from './sources/recipe/preview';
import {exported as exportedRecipe, imported as importedRecipe} from './sources/recipe/share';
import {recipeOf, shipped} from './sources/recipe/sources';
import {eventOf, isKept, openTickets, tell} from './tell';
import {write} from './writer';
import {browserModel} from './writer/browser';

const parts = {
	duplicates,
	taught,

	ask,
	beginSignIn,
	blocksOf,
	browserModel,
	cameBack,
	cellsAt,
	entries,
	eventOf,
	isKept,
	openTickets,
	tell,
	filterOf,
	isMuted,
	findsOf,
	exchange,
	exportedRecipe,
	iconName,
	importedRecipe,
	meetingsOf,
	openNet,
	makePaper,
	noticed,
	paper,
	preview,
	previewRecipe,
	recipeOf,
	recognise,
	shipped,
	sources,
	tunedBy,
	wordsOf,
	speakBy,
	spent,
	write,
};
export type Later = typeof parts;

declare global {
	/** Set by `later.js`, in the keeper's own world. */
	var windshieldLater: Later | undefined;
}

export const offer = (): void => {
	globalThis.windshieldLater = parts;
};

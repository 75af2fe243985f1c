// Later: what the keeper does not read when it wakes, but when it first needs it: sources, readers of files, and what learns from all there are.
export {ask, spent} from './ask';
export {blocksOf} from './exchange/blocks';
export {entries} from './exchange/entries';
export {preview, recognise} from './exchange/recognise';
export {cellsAt} from './exchange/table/cells';
export {duplicates} from './identity/match/duplicates';
export {taught} from './identity/match/taught';
export {openNet} from './net/open';
export {sources} from './sources';
export {preview as previewRecipe} from './sources/recipe/preview';
export {exported as exportedRecipe, imported as importedRecipe} from './sources/recipe/share';
export {recipeOf, shipped} from './sources/recipe/sources';
export {eventOf, isKept, openTickets, tell} from './tell';

// All frames of events, built when a text is first asked about.
import {acquisition} from './acquisition';
import {expansion} from './expansion';
import {type Frames, framesOf, wordsOf} from './frame';
import {funding} from './funding';
import {german} from './german';
import {launch} from './launch';
import {insolvency, layoffs} from './layoffs';
import {leadership} from './leadership';
import {legal} from './legal';
import {partnership} from './partnership';
import {romance} from './romance';

const table = [
	['leadership', leadership],
	['acquisition', acquisition],
	['expansion', expansion],
	['funding', funding],
	['layoffs', layoffs],
	['insolvency', insolvency],
	['launch', launch],
	['partnership', partnership],
	['legal', legal],
	...romance,
	...german,
] as const;

let built: Frames | undefined;
let words: ReadonlySet<string> | undefined;

export const eventFrames = (): Frames => {
	built ??= framesOf(table);
	return built;
};

/** The words of all frames. */
export const eventWords = (): ReadonlySet<string> => {
	words ??= wordsOf(table);
	return words;
};

// All frames of events, built when a text is first asked about.
import {acquisition} from './acquisition';
import {court} from './court';
import {departures} from './departure';
import {expansion} from './expansion';
import {type Frames, framesOf, openersOf, wordsOf} from './frame';
import {funding} from './funding';
import {germanChange} from './german/change';
import {germanGrowth} from './german/growth';
import {launch} from './launch';
import {insolvency, layoffs} from './layoffs';
import {leadership} from './leadership';
import {legal} from './legal';
import {offers} from './offer';
import {partnership} from './partnership';
import {romanceChange} from './romance/change';
import {romanceGrowth} from './romance/growth';

const table = [
	['leadership', leadership],
	['leadership', departures],
	['acquisition', acquisition],
	['acquisition', offers],
	['expansion', expansion],
	['funding', funding],
	['layoffs', layoffs],
	['insolvency', insolvency],
	['launch', launch],
	['partnership', partnership],
	['legal', legal],
	['legal', court],
	...romanceGrowth,
	...romanceChange,
	...germanGrowth,
	...germanChange,
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

let german: ReadonlySet<string> | undefined;

/** The words that open German frames: nouns among them have capitals and are no names. */
export const germanWords = (): ReadonlySet<string> => {
	german ??= openersOf([...germanGrowth, ...germanChange]);
	return german;
};

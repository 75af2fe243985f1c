// A segment: some subjects and all by which they are found, packed once and never changed.
import type {Ids} from './ids';
import type {Lexicon} from './lexicon';
import type {Tops} from './tops';

export type Segment = {
	ids: Ids;
	/** Of each, by its number. */
	strengths: Uint16Array;
	words: Lexicon;
	tops: Tops;
};

/** The names of a segment's subjects as a text would write them; a posting is `number * 8`, of a company one more. */
export type Names = Lexicon;

/** A segment and its names, which are kept apart: only pages of texts need them. */
export type Packed = {segment: Segment; names: Names};

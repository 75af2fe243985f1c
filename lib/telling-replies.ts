// What the keeper answers about the mail or the thread in view.
import type {Telling} from './domain/telling';
import type {Mention} from './replies';

/** What the store knows of it: never told within the page, which could feel how long that takes. */
export type Beside = {
	/** Who wrote it, where they are known. */
	author: Mention | null;
	/** Whom its words name. */
	named: Mention[];
	/** Open tickets of who wrote it, one line each. */
	tickets: string[];
	/** For whom of these it was kept. */
	kept: string[];
};

export type TellingShown = Telling & {wrong: boolean; beside: Beside | null};

export type TellingReplies = {telling: TellingShown | null; misread: null; keepTelling: null};

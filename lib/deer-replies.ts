// What the keeper answers about the one thing worth a look.
import type {Signal} from './domain/signal';

/** That the rep was told of a signal aloud, the newest first. */
export type Told = {subject: string; name: string; signal: Signal; at: number};

export type DeerReplies = {
	shown: null;
	used: null;
	told: Told[];
	muteKind: null;
	keepKind: null;
	wrongSignal: null;
};

// What the keeper answers about the morning paper and the streams.
import type {Noticed, Spot} from './domain/noticed';
import type {Paper} from './domain/paper';
import type {Flaw} from './filter/parse';

/** `next`: where to go on; null at the end. An answer may be empty and go on: it looks back for a while only. */
export type NoticedPage = {items: Noticed[]; next: Spot | null; flaw: Flaw | null};

export type PaperReplies = {
	paper: Paper;
	noticed: NoticedPage;
};

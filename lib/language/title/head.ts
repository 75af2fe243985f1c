// The shape of a word that says what somebody is at work: how high it stands, and on which ladder.
import {type Lazy, whole} from './pattern';

export const levels = ['junior', 'professional', 'senior', 'lead', 'director', 'management'] as const;
/** How senior a title is, lowest first. A plain manager counts as a professional, a vice president as management. */
export type Seniority = (typeof levels)[number];

/** Which ladder a rank stands on: ranks of different ladders are compared with more care, `aside` ones not at all. */
export type Ladder = 'doing' | 'leading' | 'aside';

export type Head = {rank: number; level: Seniority; ladder: Ladder; pattern: Lazy};

/** A head whose pattern matches whole folded words. */
export const head = (rank: number, level: Seniority, ladder: Ladder, words: string): Head => ({
	rank,
	level,
	ladder,
	pattern: whole(words),
});

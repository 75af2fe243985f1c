// Fields: where a word of somebody stands, and what it is worth to have met it there.
import {floorAt, gainStep} from './strength';

/** Kept in three bits of a posting. */
export const fields = {name: 0, company: 1, handle: 2, tag: 3, note: 4, place: 5} as const;

/** By field, from 1 to 15 each; one step is a half-life of strength. */
const gains = {
	whole: [12, 8, 8, 7, 3, 4],
	beginning: [8, 5, 5, 4, 2, 3],
	/** Another word that is one slip away. */
	slip: [2, 1, 1, 1, 1, 1],
} as const;
export type Meeting = keyof typeof gains;

export const gainsOf = (meeting: Meeting): readonly number[] => gains[meeting];

/** How good a match is: what its words are worth, and how strong the relation is now. */
export const scorer = (strengths: Uint16Array, now: number): ((document: number, gain: number) => number) => {
	const floor = floorAt(now);
	return (document, gain) => gain * gainStep + Math.max(0, strengths[document]! - floor);
};

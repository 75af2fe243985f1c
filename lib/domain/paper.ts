// A paper: what is told in the morning, on one page that ends.
import type {Meeting} from './meeting';
import type {Noticed} from './noticed';

/** In the order in which they stand. */
export const paperSections = ['trouble', 'moves', 'happy', 'news', 'asking', 'cold'] as const;
export type PaperSection = (typeof paperSections)[number];

/** Somebody who takes part; `subject` is null of whom we do not know. */
export type Guest = {subject: string | null; name: string; company: string | null};
export type PaperMeeting = Omit<Meeting, 'people'> & {guests: Guest[]; more: number};

/** As it is kept: which, and not what, so that nothing stays in it that was put away or forgotten. */
export type PaperKept = {
	/** The day it is for, as the rep's clock has it: `2026-12-01`. */
	day: string;
	/** In milliseconds since the epoch. */
	madeAt: number;
	deer: string | null;
	sections: Record<PaperSection, string[]>;
	/** How many of the watched could not be looked up when they were last due. */
	unread: number;
};

export type Paper = {
	day: string;
	madeAt: number;
	meetings: PaperMeeting[];
	/** The one thing worth a look; never told again below. */
	deer: Noticed | null;
	/** Those with anything to tell. */
	sections: {section: PaperSection; items: Noticed[]}[];
	/** How many of the watched could not be looked up when they were last due. */
	unread: number;
};

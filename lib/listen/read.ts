// What a text that was come upon is: a question before buying, a complaint, praise, news of a firm, or no more than a mention.
import type {EventKind} from '../domain/event';
import {tellingOf} from '../language/telling';
import {tongueOf} from '../language/tongue';

export type Reading = {event: EventKind; quote: string | null; language: string | null};

const longestQuote = 300;

/** `tellingOf` reads what is on a page: a headline and the first words of what stands under it. Of what is older it is the find that says so. */
export const readingOf = (title: string, text: string): Reading => {
	const post = {
		from: 'forum',
		title: title || null,
		author: null,
		handle: null,
		at: null,
		text: text || title,
	} as const;
	const language = tongueOf([title, text].join('\n'));
	const told = tellingOf(post, 0, () => Number.POSITIVE_INFINITY);
	const opening = text.slice(0, longestQuote).toWellFormed().trim() || null;
	// In a language that is not read, or told by nothing.
	if (!told?.event) return {event: 'mention', quote: opening, language};

	return {event: told.event, quote: told.quote || opening, language};
};

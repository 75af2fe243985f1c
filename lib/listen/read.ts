// What a text that was come upon is: a question before buying, a complaint, praise, news of a firm, or no more than a mention.
import type {EventKind} from '../domain/event';
import {eventsOf} from '../language/events';
import {intentOf} from '../language/intent';
import {tongueOf} from '../language/tongue';

export type Reading = {event: EventKind; quote: string | null; language: string | null};

const longestQuote = 300;

/** The sentence around where the words stand that decided. */
const sentenceAround = (text: string, [from, to]: [number, number]): string => {
	const before = Math.max(...['. ', '! ', '? ', '\n'].map(end => text.lastIndexOf(end, Math.max(0, from - 1)) + 1));
	const ends = ['. ', '! ', '? ', '\n'].map(end => text.indexOf(end, Math.max(from, to - 1))).filter(at => at !== -1);
	const after = Math.min(text.length, ...ends.map(at => at + 1));
	const start = from - before > longestQuote / 2 ? from : before;

	return text.slice(start, after).trim().slice(0, longestQuote).toWellFormed().trim();
};

/** A text in a language that is not read is a mention at most. */
export const readingOf = (title: string, text: string): Reading => {
	// A line of its own: who writes a headline sets no full stop.
	const whole = [title, text].filter(Boolean).join('\n');
	const language = tongueOf(whole);
	const start = text === '' ? 0 : whole.length - text.length;
	const opening = text === '' ? null : text.slice(0, longestQuote).toWellFormed().trim();
	if (language === null) return {event: 'mention', quote: opening, language};

	const {intent, at} = intentOf(whole);
	const quoted = at.find(([from]) => from >= start) ?? at[0]; // Missing where nothing decided
	const quote = quoted ? sentenceAround(whole, quoted) : opening;
	if (intent === 'buying') return {event: 'question', quote, language};
	if (intent === 'churn' || intent === 'complaint') return {event: 'complaint', quote, language};
	if (intent === 'praise') return {event: 'praise', quote, language};

	return {event: eventsOf(title)[0]?.event ?? 'mention', quote: opening, language}; // Missing where the headline tells of none
};

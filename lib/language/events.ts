// What happened, as a text tells it: by frames of who does what to whom, in English, Portuguese, Spanish, German and French.
import type {EventKind} from '@/lib/domain/event';
import {dateIn} from './event/date';
import {type Found, findIn} from './event/find';
import {plainLetters} from './event/letters';
import {partiesOf} from './event/parties';
import {type Sentence, sentencesOf} from './event/reading';

export type TextEvent = {
	event: EventKind;
	/** Who does it or whom it happens to, as the text spells it. */
	company: string | null;
	/** Other firms of the same sentence. */
	others: string[];
	/** Who comes or goes, and as what: where it is about that. */
	person: string | null;
	role: string | null;
	/** `2026-03-01` or `2026-03`, where the sentence names a date with its year. */
	date: string | null;
	/** Where in the text it stands. */
	at: [from: number, to: number];
	/** The words that decided. */
	words: string;
};

/** From the beginning of a word to the end of one. */
const wholeWords = (text: string, {start, end}: Found): [number, number] => {
	let [from, to] = [start, end];
	while (from > 0 && /[\p{L}\p{N}]/u.test(text[from - 1] ?? '') && /[\p{L}\p{N}]/u.test(text[from] ?? '')) from--;
	while (to < text.length && /[\p{L}\p{N}]/u.test(text[to] ?? '') && /[\p{L}\p{N}]/u.test(text[to - 1] ?? '')) to++;
	while (from < to && !/[\p{L}\p{N}$€£]/u.test(text[from] ?? '')) from++;
	while (to > from && !/[\p{L}\p{N}%]/u.test(text[to - 1] ?? '')) to--;
	return [from, to];
};

const eventOf = (sentence: Sentence, found: Found): TextEvent => {
	const [from, to] = wholeWords(sentence.text, found);
	return {
		event: found.kind,
		...partiesOf(sentence, found),
		date: dateIn(plainLetters(sentence.text)),
		at: [sentence.from + from, sentence.from + to],
		words: sentence.text.slice(from, to),
	};
};

/** The events of a text, in its order: one of a kind a sentence, and told twice only where it is of another firm. */
export const eventsOf = (text: string, {known = []}: {known?: readonly string[]} = {}): TextEvent[] => {
	const events: TextEvent[] = [];
	for (const sentence of sentencesOf(text, known)) {
		const kinds = new Set<EventKind>();
		for (const found of findIn(sentence.plain)) {
			if (kinds.has(found.kind)) continue;
			kinds.add(found.kind);
			const event = eventOf(sentence, found);
			if (!events.some(other => other.event === event.event && (other.company === event.company || !event.company)))
				events.push(event);
		}
	}
	return events;
};

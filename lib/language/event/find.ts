// Which frames hold in a sentence, clause by clause.
import type {EventKind} from '@/lib/domain/event';
import {type Hit, holds} from './frame';
import {eventFrames} from './frames';

/** `start` to `end` are the words that decided, `at` is where the one word stands that opened the frame. */
export type Found = Hit & {kind: EventKind; at: number; clause: readonly [number, number]};

const breaks = /[;|]|:(?=\s)|\s[-–—]{1,2}\s/g;
const token = /[a-zA-Z\d&][a-zA-Z\d&+/'-]*/g;

const clausesOf = (plain: string): (readonly [number, number])[] => {
	const clauses: (readonly [number, number])[] = [];
	let from = 0;
	for (const {0: mark, index} of [...plain.matchAll(breaks), {0: '', index: plain.length}]) {
		if (index > from) clauses.push([from, index]);
		from = index + mark.length;
	}
	return clauses;
};

/** What the writer or the reader does is no firm's doing. */
const personal = /\b(?:i|i'm|i've|i'll|i'd|my|me|you|you're|your)\b[^A-Z]*$/;

/** What retells, teaches or asks brings no news. */
const noNews =
	/^(?:factbox|explainer|timeline|podcast|breakingviews|column|opinion|q&a|quotebox|ask hn|show hn|tell hn|poll|survey)\b/i;

/** Every frame that holds in a plain sentence, in the order of the words that open them. */
export const findIn = (plain: string): Found[] => {
	if (noNews.test(plain)) return [];

	const frames = eventFrames();
	const found: Found[] = [];
	for (const [from, to] of clausesOf(plain)) {
		const clause = plain.slice(from, to);
		for (const {0: word, index} of clause.matchAll(token))
			for (const {rest, frames: opened} of frames.get(word) ?? frames.get(word.replace(/'s?$/, '')) ?? []) {
				const end = index + word.length + rest.length;
				if (rest && (!clause.startsWith(rest, index + word.length) || /[a-z\d]/.test(clause[end] ?? ''))) continue;
				if (personal.test(clause.slice(0, index))) continue;
				for (const frame of opened) {
					const hit = holds(frame, clause, index, end);
					if (hit)
						found.push({
							start: from + hit.start,
							end: from + hit.end,
							kind: frame.kind,
							at: from + index,
							clause: [from, to],
						});
				}
			}
	}
	return found;
};

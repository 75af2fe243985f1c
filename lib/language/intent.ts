// What the writer of a text is about to do: buy, leave, or neither; and in what tone they write.
import {plainLetters} from './event/letters';
import {buyingPatterns} from './intent/buying';
import {leavingPatterns} from './intent/leaving';
import {toneOf} from './tone';

export type Intent = 'buying' | 'churn' | 'complaint' | 'praise' | 'neutral';

export type IntentOf = {
	intent: Intent;
	/** Where the words stand that decided. */
	at: [from: number, to: number][];
};

/** Longest text that is read, and most of its sentences. */
const longest = 5000;
const most = 40;
const sentence = /[^.!?\n]{1,400}(?:[.!?]+(?=\s|$|<)|\n|$|[.!?](?=\S)[^.!?\n]{0,200})*/g;

type Compiled = {buying: RegExp[]; refused: RegExp[]; leaving: RegExp[]};
let compiled: Compiled | undefined;

const patterns = (): Compiled => {
	const all = (sources: readonly string[]) => sources.map(source => new RegExp(source, 'g'));
	compiled ??= {
		buying: all(buyingPatterns.asked),
		refused: all(buyingPatterns.refused),
		leaving: all(leavingPatterns),
	};
	return compiled;
};

const spans = (text: string, from: number, by: readonly RegExp[]): [number, number][] =>
	by.flatMap(pattern =>
		[...text.matchAll(pattern)].map(({0: words, index}): [number, number] => [
			from + index + words.length - words.trimStart().length,
			from + index + words.trimEnd().length,
		]),
	);

export const intentOf = (text: string): IntentOf => {
	const plain = plainLetters(text.slice(0, longest));
	const {buying, refused, leaving} = patterns();
	const at: [number, number][] = [];
	const away: [number, number][] = [];
	let read = 0;
	for (const {0: words, index} of plain.matchAll(sentence)) {
		if (words.trim().length < 6) continue;
		if (++read > most) break;
		away.push(...spans(words, index, leaving));
		if (!refused.some(pattern => words.search(pattern) >= 0)) at.push(...spans(words, index, buying));
	}
	if (at.length > 0) return {intent: 'buying', at};
	if (away.length > 0) return {intent: 'churn', at: away};
	const {tone, at: told} = toneOf(text);

	return {intent: tone, at: told};
};

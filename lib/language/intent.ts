// What the writer of a text is about to do: buy, leave, or neither; and in what tone they write.
import {plainLetters} from './event/letters';
import {buyingPatterns} from './intent/buying';
import {leavingPatterns} from './intent/leaving';
import {lookingPatterns} from './intent/looking';
import {markWares} from './intent/wares';
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
		buying: all([...buyingPatterns.asked, ...lookingPatterns]),
		refused: all(buyingPatterns.refused),
		leaving: all(leavingPatterns),
	};
	return compiled;
};

/** A sentence in small letters, and the same with what can be bought marked: a pattern reads the one that it was written for. */
type Read = {plain: string; marked: string};
const textFor = (pattern: RegExp, {plain, marked}: Read): string => (pattern.source.includes('Q+') ? marked : plain);

const spans = (read: Read, from: number, by: readonly RegExp[]): [number, number][] =>
	by.flatMap(pattern =>
		[...textFor(pattern, read).matchAll(pattern)].map(({0: words, index}): [number, number] => [
			from + index + words.length - words.trimStart().length,
			from + index + words.trimEnd().length,
		]),
	);

export const intentOf = (text: string): IntentOf => {
	const plain = plainLetters(text.slice(0, longest));
	const {buying, refused, leaving} = patterns();
	const at: [number, number][] = [];
	const away: [number, number][] = [];
	let count = 0;
	for (const {0: words, index} of plain.matchAll(sentence)) {
		if (words.trim().length < 6) continue;
		if (++count > most) break;
		const read = {plain: words, marked: markWares(words)};
		away.push(...spans(read, index, leaving));
		if (!refused.some(pattern => textFor(pattern, read).search(pattern) >= 0)) at.push(...spans(read, index, buying));
	}
	if (at.length > 0) return {intent: 'buying', at};
	if (away.length > 0) return {intent: 'churn', at: away};
	const {tone, at: told} = toneOf(text);

	return {intent: tone, at: told};
};

// What the writer of a text is about to do: buy, leave, or neither; and in what tone they write.
import {plainLetters} from './event/letters';
import {buyingPatterns} from './intent/buying';
import {leavingPatterns} from './intent/leaving';
import {lookingPatterns} from './intent/looking';
import {markWares} from './intent/wares';
import {toneOf} from './tone';
import {tongueOf} from './tongue';

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

/** A sentence in small letters, and the same with what can be bought marked: a pattern reads the one that it was written for. */
type Read = {plain: string; marked: string; wares: boolean};
type Pattern = {
	find: RegExp;
	marked: boolean;
	/** It finds nothing where nothing can be bought. */
	wares: boolean;
};
type Compiled = {english: Pattern[]; all: Pattern[]; refused: Pattern[]; leaving: Pattern[]};
let compiled: Compiled | undefined;

const patternOf = (source: string): Pattern => {
	const marked = source.includes('Q+');
	// Where another word will do, too.
	return {find: new RegExp(source, 'g'), marked, wares: marked && !/Q\+\)?\||\|Q\+|Q\+\)\?/u.test(source)};
};

const patterns = (): Compiled => {
	if (compiled) return compiled;

	const english = [...buyingPatterns.asked, ...lookingPatterns.asked].map(patternOf);
	compiled = {
		english,
		all: [...english, ...[...buyingPatterns.elsewhere, ...lookingPatterns.elsewhere].map(patternOf)],
		refused: buyingPatterns.refused.map(patternOf),
		leaving: leavingPatterns.map(patternOf),
	};
	return compiled;
};

const spans = (read: Read, from: number, by: readonly Pattern[]): [number, number][] =>
	by.flatMap(({find, marked, wares}) =>
		wares && !read.wares
			? []
			: [...(marked ? read.marked : read.plain).matchAll(find)].map(({0: words, index}): [number, number] => [
					from + index + words.length - words.trimStart().length,
					from + index + words.trimEnd().length,
				]),
	);

export const intentOf = (text: string): IntentOf => {
	const plain = plainLetters(text.slice(0, longest));
	const {english, all, refused, leaving} = patterns();
	const buying = tongueOf(text) === 'en' ? english : all;
	const at: [number, number][] = [];
	const away: [number, number][] = [];
	let count = 0;
	for (const {0: words, index} of plain.matchAll(sentence)) {
		if (words.trim().length < 6) continue;
		if (++count > most) break;
		const marked = markWares(words);
		const read = {plain: words, marked, wares: marked.includes('QQ')};
		away.push(...spans(read, index, leaving));
		const found = spans(read, index, buying);
		if (found.length > 0 && spans(read, index, refused).length === 0) at.push(...found);
	}
	if (at.length > 0) return {intent: 'buying', at};
	if (away.length > 0) return {intent: 'churn', at: away};
	const {tone, at: told} = toneOf(text);

	return {intent: tone, at: told};
};

// Packing: entries as a segment. For thousands at a time; more are packed in parts that are merged.
import {encode, room} from './bytes';
import type {Entry} from './entry';
import {idsOf, isUuid} from './ids';
import type {Lexicon} from './lexicon';
import type {Packed} from './segment';
import {topsOf} from './tops';
import {writer} from './writer';

const packWords = (lists: Map<string, number[]>, count: number): Lexicon => {
	const writing = writer(count);
	const bytes = room();
	for (const word of [...lists.keys()].sort()) {
		writing.word(bytes, encode(word, bytes));
		for (const posting of lists.get(word)!) writing.post(posting);
	}
	return writing.done();
};

/** The last to be given of each id stays. */
export const pack = (entries: readonly Entry[], now: number): Packed => {
	const byId = new Map(entries.map(entry => [entry.id, entry]));
	const all = [...byId.keys()].sort();
	const [uuids, others] = [all.filter(isUuid), all.filter(id => !isUuid(id))];
	const strengths = new Uint16Array(all.length);
	const words = new Map<string, number[]>();
	const names = new Map<string, number[]>();
	const post = (lists: Map<string, number[]>, word: string, posting: number) => {
		const list = lists.get(word);
		if (list) list.push(posting);
		else lists.set(word, [posting]);
	};
	let count = 0;
	for (const [number, id] of [...uuids, ...others].entries()) {
		const entry = byId.get(id)!;
		strengths[number] = entry.strength;
		for (const [word, field] of entry.words) post(words, word, number * 8 + field);
		count += entry.words.size;
		if (entry.name !== '') post(names, entry.name, number * 8 + (entry.company ? 1 : 0));
	}
	const lexicon = packWords(words, count);
	const tops = topsOf(lexicon, strengths, now);
	for (;;) {
		const {done, value} = tops.next();
		if (done)
			return {
				segment: {ids: idsOf(uuids, others), strengths, words: lexicon, tops: value},
				names: packWords(names, byId.size),
			};
	}
};

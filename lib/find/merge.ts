// Merging: several segments as one, without those who have gone or are newer elsewhere.
import {countOf, type Ids, orderOfUuids} from './ids';
import {type Lexicon, order, type Place, placeBefore, step} from './lexicon';
import type {Packed} from './segment';
import {topsOf} from './tops';
import {writer} from './writer';

/** A part, and which of its numbers are dead. An id may be alive in one part only. */
export type Part = Packed & {dead: ReadonlySet<number>};

/** How often work pauses: after so many steps, which take a millisecond or so. */
const breath = 4096;
const gone = 0xffffffff;

type Numbering = {ids: Ids /** Of each part: its numbers → the new ones. */; numbers: Uint32Array[]};

function* renumber(parts: readonly Part[]): Generator<void, Numbering> {
	const numbers = parts.map(({segment}) => new Uint32Array(countOf(segment.ids)).fill(gone));
	const uuids = new Uint32Array(parts.reduce((sum, {segment}) => sum + segment.ids.uuids.length, 0));
	const next = parts.map(() => 0);
	let count = 0;
	for (let turn = 1; ; turn += 1) {
		let first = -1;
		for (const [index, {segment, dead}] of parts.entries()) {
			const own = segment.ids.uuids;
			while (next[index]! * 4 < own.length && dead.has(next[index]!)) next[index]! += 1;
			if (next[index]! * 4 >= own.length) continue;
			if (first < 0 || orderOfUuids(own, next[index]! * 4, parts[first]!.segment.ids.uuids, next[first]! * 4) < 0)
				first = index;
		}
		if (first < 0) break;

		const at = next[first]!++;
		uuids.set(parts[first]!.segment.ids.uuids.subarray(at * 4, at * 4 + 4), count * 4);
		numbers[first]![at] = count++;
		if (turn % breath === 0) yield;
	}
	const others = parts
		.flatMap(({segment: {ids}, dead}, index) =>
			ids.others.map((id, at) => ({id, index, at: ids.uuids.length / 4 + at, dead})),
		)
		.filter(({at, dead}) => !dead.has(at))
		.sort((a, b) => (a.id < b.id ? -1 : 1));
	for (const {index, at} of others) numbers[index]![at] = count++;
	return {ids: {uuids: uuids.slice(0, (count - others.length) * 4), others: others.map(({id}) => id)}, numbers};
}

/** Lexicons as one: word by word, the lists one after the other. */
function* mergeWords(lexicons: readonly Lexicon[], numbers: readonly Uint32Array[]): Generator<void, Lexicon> {
	const writing = writer(lexicons.reduce((sum, {postings}) => sum + postings.length, 0));
	const places: (Place | null)[] = lexicons.map(lexicon => {
		const place = placeBefore();
		return step(lexicon, place) ? place : null;
	});
	for (let turn = 1; ; ) {
		let first = -1;
		for (const [index, place] of places.entries()) {
			if (place === null) continue;
			const least = first < 0 ? null : places[first]!;
			if (least === null || order(place.word, 0, place.length, least!.word, least!.length) < 0) first = index;
		}
		const place = places[first];
		if (!place) return writing.done();

		const {postings} = lexicons[first]!;
		writing.word(place.word, place.length);
		for (let at = place.from; at < place.to; at += 1) {
			const posting = postings[at]!;
			const number = numbers[first]![posting >>> 3]!;
			if (number !== gone) writing.post(number * 8 + (posting & 7));
			turn += 1;
			if (turn % breath === 0) yield;
		}
		if (!step(lexicons[first]!, place)) places[first] = null;
	}
}

/** Yields now and then, so that whoever drives it may pause. */
export function* merge(parts: readonly Part[], now: number): Generator<void, Packed> {
	const {ids, numbers} = yield* renumber(parts);
	const strengths = new Uint16Array(countOf(ids));
	for (const [index, {segment}] of parts.entries()) {
		const own = numbers[index]!;
		for (let at = 0; at < own.length; at += 1) if (own[at] !== gone) strengths[own[at]!] = segment.strengths[at]!;
		yield;
	}
	const words = yield* mergeWords(
		parts.map(({segment}) => segment.words),
		numbers,
	);
	const names = yield* mergeWords(
		parts.map(part => part.names),
		numbers,
	);
	const tops = yield* topsOf(words, strengths, now);
	return {segment: {ids, strengths, words, tops}, names};
}

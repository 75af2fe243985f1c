// Sharers: who of a store shares a key with whom, in little room: numbers in lists of their own, for a map of a million keys holds the worker.
import {type Keys, keysOf} from './keys';
import type {Traits} from './traits';

/** Records or entries that are handled between two breaths: some milliseconds of work. */
const [stride, many] = [100, 20_000];

/** Whoever has the same number may have the same key (FNV, 32 bits): one in millions has not, and is compared in vain. */
const numberOf = (key: string): number => {
	let number = 0x811c9dc5;
	for (let at = 0; at < key.length; at++) number = Math.imul(number ^ key.charCodeAt(at), 0x01000193);

	return number ^ (number >>> 15);
};

/** A list that grows in steps. */
const grown = (list: Int32Array, size: number): Int32Array<ArrayBuffer> => {
	const larger = new Int32Array(size);
	larger.set(list);
	return larger;
};

/** Places of the numbers in their order, equal ones as they stood: sorted by eleven bits at a time. */
const sorted = function* (numbers: Int32Array, count: number): Generator<null, Int32Array> {
	let from = new Int32Array(count);
	let to = new Int32Array(count);
	for (let at = 0; at < count; at++) from[at] = at;
	for (const shift of [0, 11, 22]) {
		const starts = new Int32Array(2049);
		for (let at = 0; at < count; at++) {
			const digit = (numbers[from[at]!]! >>> shift) & 2047;
			starts[digit + 1]! += 1;
			if (at % many === 0) yield null;
		}
		for (let digit = 0; digit < 2048; digit++) starts[digit + 1]! += starts[digit]!;
		for (let at = 0; at < count; at++) {
			const entry = from[at]!;
			const digit = (numbers[entry]! >>> shift) & 2047;
			to[starts[digit]!++] = entry;
			if (at % many === 0) yield null;
		}
		[from, to] = [to, from];
	}

	return from;
};

/**
 * Each pair of a store that shares a key that few share, once: the earlier and the later. `hopeless`: of whom is known without a closer look
 * that they are two. Yields `null` every few milliseconds, so that the caller may let others work.
 */
export const sharersIn = function* (
	store: readonly Traits[],
	which: (keys: Keys) => string[],
	few: number,
	hopeless: (a: number, b: number) => boolean,
): Generator<null, [number, number][]> {
	let [numbers, owners] = [new Int32Array(1024), new Int32Array(1024)];
	const firsts = new Int32Array(store.length + 1);
	let count = 0;
	for (const [at, who] of store.entries()) {
		firsts[at] = count;
		for (const key of which(keysOf(who))) {
			if (count === numbers.length) [numbers, owners] = [grown(numbers, count * 2), grown(owners, count * 2)];
			[numbers[count], owners[count]] = [numberOf(key), at];
			count++;
		}
		if (at % stride === 0) yield null;
	}
	firsts[store.length] = count;
	const order = yield* sorted(numbers, count);
	const [places, starts, sizes] = [new Int32Array(count), new Int32Array(count), new Int32Array(count)];
	for (let start = 0; start < count; ) {
		let end = start + 1;
		while (end < count && numbers[order[end]!] === numbers[order[start]!]) end++;
		sizes[start] = end - start;
		for (let place = start; place < end; place++) {
			places[order[place]!] = place;
			starts[place] = start;
			if (place % many === 0) yield null;
		}
		start = end;
	}

	const pairs: [number, number][] = [];
	const seen = new Int32Array(store.length).fill(-1);
	let looked = 0;
	for (let at = 0; at < store.length; at++) {
		for (let entry = firsts[at]!; entry < firsts[at + 1]!; entry++) {
			const place = places[entry]!;
			const start = starts[place]!;
			if (sizes[start]! > few) continue;
			for (let other = start; other < place; other++) {
				const who = owners[order[other]!]!;
				if (seen[who] === at || who === at) continue;
				seen[who] = at;
				if (!hopeless(who, at)) pairs.push([who, at]);
			}
			looked += place - start;
		}
		if (looked >= many / 4 || at % many === 0) {
			looked = 0;
			yield null;
		}
	}

	return pairs;
};

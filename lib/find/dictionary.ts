// A dictionary: the names of segments, and a filter that says in no time of nearly every word of a text that nobody is called so.
import {room} from './bytes';
import {countOf, type Ids, idAt} from './ids';
import {order, placeBefore, seek, step} from './lexicon';
import type {Names} from './segment';

export type Part = {names: Names; ids: Ids; dead: ReadonlySet<number>};
export type Dictionary = {
	parts: readonly Part[];
	/** A bit for the hash of every name (even places) and of every beginning of one that ends with a word (odd places). */
	bits: Uint8Array;
};

/** FNV-1a, byte by byte. */
export const seed = 0x811c9dc5;
export const hashed = (hash: number, byte: number): number => Math.imul(hash ^ byte, 0x01000193);
export const space = 0x20;

/** Bits of the filter for each name. */
const roomy = 32;

const mixed = (hash: number): number => (hash ^ (hash >>> 15)) >>> 0;

const set = (bits: Uint8Array, hash: number, odd: number) => {
	const place = ((mixed(hash) << 1) | odd) & (bits.length * 8 - 1);
	bits[place >>> 3]! |= 1 << (place & 7);
};

const has = (bits: Uint8Array, hash: number, odd: number): boolean => {
	const place = ((mixed(hash) << 1) | odd) & (bits.length * 8 - 1);
	return (bits[place >>> 3]! & (1 << (place & 7))) !== 0;
};

export const mayBegin = ({bits}: Dictionary, hash: number): boolean => has(bits, hash, 1);
export const mayBe = ({bits}: Dictionary, hash: number): boolean => has(bits, hash, 0);

/** Yields now and then. */
export function* dictionaryOf(parts: readonly Part[]): Generator<void, Dictionary> {
	const count = parts.reduce((sum, {ids}) => sum + countOf(ids), 0);
	const bits = new Uint8Array(2 ** Math.ceil(Math.log2(Math.max(1024, count * roomy))) / 8);
	let turn = 0;
	for (const {names} of parts) {
		const place = placeBefore();
		while (step(names, place)) {
			let hash = seed;
			for (let at = 0; at < place.length; at += 1) {
				if (place.word[at] === space) set(bits, hash, 1);
				hash = hashed(hash, place.word[at]!);
			}
			set(bits, hash, 0);
			turn += 1;
			if (turn % 2048 === 0) yield;
		}
	}
	return {parts, bits};
}

export type Bearer = {subject: string; company: boolean};

const place = placeBefore();
const padded = room();

/** Who is called exactly so. */
export const bearersOf = ({parts}: Dictionary, name: Uint8Array, length: number): Bearer[] => {
	padded.set(name.subarray(0, length));
	return parts.flatMap(({names, ids, dead}) => {
		if (!seek(names, padded, length, place) || order(place.word, 0, place.length, padded, length) !== 0) return [];

		return [...names.postings.subarray(place.from, place.to)]
			.filter(posting => !dead.has(posting >>> 3))
			.map(posting => ({subject: idAt(ids, posting >>> 3), company: (posting & 7) === 1}));
	});
};

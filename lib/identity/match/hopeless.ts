// Hopeless: pairs of whom a glance at the letters of their names says that they are two, so that millions need not be compared.
import type {Traits} from './traits';

const bits = 32;
/** Which letters stand in a word, as bits. */
const lettersOf = (word: string): number => {
	let letters = 0;
	for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) % bits);

	return letters;
};

const howMany = (letters: number): number => {
	let count = 0;
	for (let left = letters; left !== 0; left &= left - 1) count++;

	return count;
};

/** Below this no beginning and no sound in common makes two words alike. */
const least = 0.55;

/** Jaro's measure can be no more than this, since some letters are not in common. */
const atMost = (a: string, b: string, here: number, there: number): number => {
	const common = Math.min(a.length - howMany(here & ~there), b.length - howMany(there & ~here));

	return (common / a.length + common / b.length + 1) / 3;
};

const far = (a: string, b: string, here: number, there: number): boolean =>
	a.length > 1 && b.length > 1 && !a.includes(' ') && !b.includes(' ') && atMost(a, b, here, there) < least;

/** Records that are handled between two breaths. */
const stride = 2000;

/**
 * Answers of two positions in `store`: no address, number, street or postcode in common, and both names far from each other however they
 * are turned. Yields `null` between strides, so that the caller may let others work.
 */
export const hopelessIn = function* (store: readonly Traits[]): Generator<null, (a: number, b: number) => boolean> {
	const [given, family] = [new Int32Array(store.length), new Int32Array(store.length)];
	for (const [at, one] of store.entries()) {
		given[at] = lettersOf(one.given);
		family[at] = lettersOf(one.family);
		if (at % stride === 0) yield null;
	}

	return (a, b) => {
		const [one, other] = [store[a]!, store[b]!]; // Present: both are positions in it
		const [here, there] = [family[a]!, family[b]!];
		const [mine, theirs] = [given[a]!, given[b]!];
		if (!far(one.family, other.family, here, there) || !far(one.given, other.given, mine, theirs)) return false;
		if (!far(one.given, other.family, mine, there) && !far(one.family, other.given, here, theirs)) return false;
		if (one.street !== '' && other.street !== '') return false;
		if (one.postcode !== '' && one.postcode === other.postcode) return false;
		if (one.phone !== '' && one.phone.slice(-8) === other.phone.slice(-8)) return false;

		return one.email === '' || one.email.split('@', 1)[0] !== other.email.split('@', 1)[0];
	};
};

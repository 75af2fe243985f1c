// How much a test does: reduced counts in `npm test`, the stated ones in `npm run test:full`; and the seed of all that is random.

/** The stated count in a full run, the reduced one otherwise. */
export const count = (reduced: number, full: number): number => (process.env.WINDSHIELD_FULL === '1' ? full : reduced);

/** The seed of this run: printed by `npm test`, and set with WINDSHIELD_SEED to see a failure again. */
export const seed = (): number => Number(process.env.WINDSHIELD_SEED ?? 20_261_121);

/** Random numbers from 0 to below 1 that are the same for the same seed. */
export const randomOf = (start: number = seed()): (() => number) => {
	let state = start >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
};

const both = ['chromium', 'firefox'] as const;

/** Both browsers in a full run; in a reduced one either of them, by the name and the seed: another seed takes the other. */
export const browsersFor = (name: string): (typeof both)[number][] => {
	const sum = Array.from(name).reduce((sum, letter) => sum + letter.charCodeAt(0), seed());
	return both.filter((_, at) => count(sum % both.length, at) === at);
};

// How much the bench does: small counts that end in about four minutes on a quiet machine, others by flag.
import {parseArgs} from 'node:util';

export type Counts = {
	/** Paired visits of each page by each arm. */
	rounds: number;
	/** People in the store. */
	people: number;
	/** Visits with a cold and with a warm worker. */
	visits: number;
	/** Starts of each arm's worker. */
	starts: number;
	/** Look-ups of a handle. */
	lookups: number;
	/** How long a page is watched after its load, in milliseconds: the sensor looks again up to 2.5 s later, and that counts. */
	watched: number;
	/** How far apart visits of different arms begin, in milliseconds: most of a visit is waiting. */
	apart: number;
	/** Look-ups among a million people as well, and the heavy page with every arm. */
	full: boolean;
	/** Show the budgets beside what was seen. */
	compare: boolean;
};

const usual = {rounds: 9, people: 100_000, visits: 25, starts: 21, lookups: 2000, watched: 3200, apart: 800};
const tiny = {rounds: 1, people: 300, visits: 1, starts: 1, lookups: 50, watched: 300, apart: 100};
const full = {rounds: 20, people: 100_000, visits: 60, starts: 41, lookups: 5000, watched: 3200, apart: 800};

/** Reads the flags: `--compare`, `--full`, `--tiny`, and a number for each count (`--rounds 20`). Throws where one makes no sense. */
export const countsOf = (args: string[]): Counts => {
	const number = {type: 'string'} as const;
	const flag = {type: 'boolean', default: false} as const;
	const {values} = parseArgs({
		args,
		options: {
			compare: flag,
			full: flag,
			tiny: flag,
			rounds: number,
			people: number,
			visits: number,
			starts: number,
			lookups: number,
			watched: number,
			apart: number,
		},
	});
	const base = values.full ? full : values.tiny ? tiny : usual;
	const of = (name: keyof typeof usual): number => {
		const count = Number(values[name] ?? base[name]); // Missing where the flag was not given
		if (!Number.isInteger(count) || count < 1) throw new Error(`--${name} takes a whole number above zero.`);

		return count;
	};
	return {
		rounds: of('rounds'),
		people: of('people'),
		visits: of('visits'),
		starts: of('starts'),
		lookups: of('lookups'),
		watched: of('watched'),
		apart: of('apart'),
		full: values.full,
		compare: values.compare,
	};
};

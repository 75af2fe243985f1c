// Statistics: medians of paired differences with the interval a bootstrap gives them, and percentiles.
import {randomOf} from '../../tests/tools/counts.ts';

/** A median and the interval that holds it in 95 of 100 resamples. */
export type Estimate = {median: number; low: number; high: number; count: number};

/** Throws where there is nothing to take it of: an empty column never looks like a good one. */
export const percentile = (values: readonly number[], share: number): number => {
	if (values.length === 0 || values.some(value => !Number.isFinite(value)))
		throw new Error('A figure is missing: the run is void.');

	const sorted = values.toSorted((a, b) => a - b);
	const place = (sorted.length - 1) * share;
	const [below, above] = [sorted[Math.floor(place)]!, sorted[Math.ceil(place)]!];
	return below + (above - below) * (place - Math.floor(place));
};

export const median = (values: readonly number[]): number => percentile(values, 0.5);

const resamples = 2000;

export const estimate = (values: readonly number[]): Estimate => {
	const random = randomOf();
	const medians = Array.from({length: resamples}, () =>
		median(values.map(() => values[Math.floor(random() * values.length)]!)),
	);
	return {
		median: median(values),
		low: percentile(medians, 0.025),
		high: percentile(medians, 0.975),
		count: values.length,
	};
};

/** What the second added to the first, pair by pair. */
export const added = (before: readonly number[], after: readonly number[]): Estimate => {
	if (before.length !== after.length) throw new Error('The pairs are not whole: the run is void.');

	return estimate(after.map((value, index) => value - before[index]!));
};

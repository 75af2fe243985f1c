// The slope of what a program holds: does it grow by the hour?

export type Sample = {at: number; value: number};

/**
 * How much the value grows in an hour: the median of the slopes between all pairs of samples (Theil–Sen), which a few samples in the
 * middle of some work do not move. `at` in milliseconds. Null where less than three samples were taken.
 */
export const hourly = (samples: readonly Sample[]): number | null => {
	if (samples.length < 3) return null;

	const slopes = samples
		.flatMap((a, index) =>
			samples.slice(index + 1).map(b => ((b.value - a.value) / Math.max(1, b.at - a.at)) * 3_600_000),
		)
		.sort((a, b) => a - b);
	return slopes[slopes.length >> 1] ?? null;
};

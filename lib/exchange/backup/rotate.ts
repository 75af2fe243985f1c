// Rotation: what a backup of a day is called, and which older ones go.

const [days, weeks] = [7, 4];
const day = 24 * 60 * 60 * 1000;
const pattern = /^windshield-(\d{4}-\d\d-\d\d)\.backup\.gz$/u;

/** One a day, by the day of Greenwich. */
export const backupName = (now: number): string => `windshield-${new Date(now).toISOString().slice(0, 10)}.backup.gz`;

/** A number that is the same from Monday to Sunday; the first of January 1970 was a Thursday. */
const weekOf = (date: string): number => Math.floor((Date.parse(date) / day + 3) / 7);

/** Of files that are called so, all but those of the last seven days there are and the last of each of the last four weeks. */
export const superfluous = (names: readonly string[]): string[] => {
	const dated = names
		.flatMap(name => {
			const date = pattern.exec(name)?.[1]; // Missing in files that are none of ours
			return date !== undefined && !Number.isNaN(Date.parse(date)) ? [{name, week: weekOf(date)}] : [];
		})
		.sort((a, b) => (a.name < b.name ? 1 : -1));
	const last = new Map(dated.toReversed().map(({name, week}) => [week, name]));
	const weekly = new Set(
		[...last]
			.sort(([a], [b]) => b - a)
			.slice(0, weeks)
			.map(([, name]) => name),
	);

	return dated.slice(days).flatMap(({name}) => (weekly.has(name) ? [] : [name]));
};

// Pick: the path of a part that the rep clicked in an answer, and the one that means all like it.
import {budget, found} from './find';
import {pathOf} from './path';

/** The way to a part: names and places from 0, as the tree of the options page knows it. */
export type Location = readonly (string | number)[];

export type Picked = {
	/** RFC 9535, normal form: `$['results'][0]['name']`. */
	normal: string;
	/** The same, shorter: `$.results[0].name`. */
	path: string;
	/** Every part like it: `$.results[*].name`. */
	general: string;
	/** The rows it is in, and its path within one; null where it is in no list: then the whole answer is the one row. */
	rows: string;
	within: string;
	/** How many parts the general path finds, 501 at most. */
	count: number;
};

const short = (name: string | number): string => {
	if (typeof name === 'number') return `[${name}]`;

	return /^[A-Za-z_][A-Za-z0-9_]*$/u.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`;
};

const quoted = (name: string): string =>
	`'${JSON.stringify(name).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;

const general = (name: string | number): string => (typeof name === 'number' ? '[*]' : short(name));

const exists = (answer: unknown, location: Location): boolean => {
	let value = answer;
	for (const name of location) {
		if (typeof value !== 'object' || value === null || Array.isArray(value) !== (typeof name === 'number'))
			return false;
		if (!Object.hasOwn(value, name)) return false;
		value = (value as Record<string | number, unknown>)[name];
	}
	return true;
};

/**
 * The paths of a part of an answer (`answerOf`); null where it has no such part, or a path cannot name it: it lies too
 * deep, or in a name are control characters, which the package does not read.
 */
export const pick = (answer: unknown, location: Location): Picked | null => {
	if (!exists(answer, location)) return null;

	const list = location.findIndex(name => typeof name === 'number');
	const join = (names: Location, write: (name: string | number) => string) => `$${names.map(write).join('')}`;
	const every = join(location, general);
	const path = pathOf(every);
	return (
		path && {
			normal: join(location, name => (typeof name === 'number' ? `[${name}]` : `[${quoted(name)}]`)),
			path: join(location, short),
			general: every,
			rows: list < 0 ? '$' : join(location.slice(0, list + 1), general),
			within: list < 0 ? every : join(location.slice(list + 1), general),
			count: found(path, answer, 501, budget()).length,
		}
	);
};

// Paths in an answer: what a click on a value writes into a field of a recipe, as JSONPath.

/** The way to a value: names of an object, positions of a list. */
export type Keys = readonly (string | number)[];

const shorthand = /^[A-Za-z_][A-Za-z0-9_]*$/u;
const quoted = (name: string): string =>
	`['${name.replaceAll(/[\\'\p{Cc}]/gu, sign =>
		sign === '\\' || sign === "'" ? `\\${sign}` : `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
	)}']`;

const written = (keys: readonly (string | number | null)[]): string =>
	`$${keys
		.map(key => {
			if (key === null) return '[*]';
			if (typeof key === 'number') return `[${key}]`;

			return shorthand.test(key) ? `.${key}` : quoted(key);
		})
		.join('')}`;

/** The one value: `$.results[0].name`. */
export const pathText = (keys: Keys): string => written(keys);

/**
 * Every row of the list around a value: `$.results[*]`. The outermost list, since what stands in it is what an answer is about; a
 * value in no list is one row by itself.
 */
export const everyRow = (keys: Keys): string => {
	const at = keys.findIndex(key => typeof key === 'number');

	return at === -1 ? written(keys) : written([...keys.slice(0, at), null]);
};

/** A value as a row sees it: `$.name` where `rows` is `$.results[*]`. The whole path where it stands in no row. */
export const withinRow = (keys: Keys, rows: string): string => {
	const each = rows.endsWith('[*]');
	const whole = each ? rows.slice(0, -3) : rows;
	const begins = Array.from({length: keys.length + 1}, (_, at) => at).find(
		at => written(keys.slice(0, at)) === whole && (!each || typeof keys[at] === 'number'),
	);

	return begins === undefined ? pathText(keys) : written(keys.slice(each ? begins + 1 : begins));
};

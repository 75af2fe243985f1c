// A recipe's text as a value that the form reads and writes: places in it, by the names on the way.

/** `['request', 'url']`, `['emit', 0, 'value']`. */
export type Way = readonly (string | number)[];
type Named = Record<string | number, unknown>;

const isNamed = (value: unknown): value is Named => typeof value === 'object' && value !== null;

/** The object that the text is, null where it is none (yet). */
export const parsed = (text: string): Named | null => {
	try {
		const value: unknown = JSON.parse(text);

		return isNamed(value) && !Array.isArray(value) ? value : null;
	} catch {
		return null;
	}
};

export const written = (value: unknown): string => JSON.stringify(value, null, 2);

/** What stands there, undefined where nothing does. */
export const within = (value: unknown, way: Way): unknown =>
	way.reduce<unknown>((at, name) => (isNamed(at) && Object.hasOwn(at, name) ? at[name] : undefined), value);

/** The same with another value there; `undefined` takes it away, and with it what is empty then. */
export const withAt = (value: unknown, [name, ...rest]: Way, next: unknown): unknown => {
	if (name === undefined) return next;
	const inner = withAt(within(value, [name]), rest, next);
	if (Array.isArray(value) || (value === undefined && typeof name === 'number')) {
		const list: unknown[] = Array.isArray(value) ? value : [];
		return inner === undefined ? list.filter((_, at) => at !== name) : Object.assign([...list], {[name]: inner});
	}
	if (inner !== undefined) return isNamed(value) ? {...value, [name]: inner} : {[name]: inner};

	const others = Object.entries(isNamed(value) ? value : {}).filter(([other]) => other !== String(name));
	return others.length > 0 ? Object.fromEntries(others) : undefined;
};

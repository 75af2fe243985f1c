// A value of a recipe: what stands at a path of a row, or words with such values in them, as one text.
import {type Budget, found} from './find';
import type {Link, Value, When} from './form';
import {addressOf, hostIn, isWrong, urlAt} from './host';
import {type Path, pathOf} from './path';
import {filled, templateOf} from './template';
import {textOf, transformed} from './transform';

/** What a row is read with. */
export type Reading = {
	row: unknown;
	config: Readonly<Record<string, string | undefined>>;
	purse: Budget;
	/** Parsed paths by their text: a recipe is read once for each row. */
	paths: Map<string, Path | null>;
};

/** Of several values at a path, so many. */
const mostValues = 50;

const at = (text: string, {row, purse, paths}: Reading): unknown[] => {
	if (!paths.has(text)) paths.set(text, pathOf(text));
	const path = paths.get(text);

	return path ? found(path, row, mostValues, purse) : [];
};

const hole =
	(reading: Reading) =>
	(part: {name: string} | {path: Path}): string | null => {
		if ('path' in part)
			return found(part.path, reading.row, mostValues, reading.purse).map(textOf).find(Boolean) ?? null;
		const name = part.name.replace(/^setting\./u, '');

		return (Object.hasOwn(reading.config, name) && reading.config[name]) || null;
	};

/** The first text there is, after its transforms and its map; null where there is none. */
export const read = (value: Value, reading: Reading): string | null => {
	if (typeof value === 'string') return at(value, reading).map(textOf).find(Boolean) ?? null;
	if ('template' in value) {
		const words = filled(templateOf(value.template) ?? [], hole(reading));
		return words === null ? null : (transformed([words], value.as ?? ['text']).map(textOf)[0] ?? null);
	}

	const {map, default: otherwise = null} = value;
	const text = transformed(at(value.path, reading), value.as ?? [])
		.map(textOf)
		.find(Boolean);
	if (!map) return text ?? otherwise;

	return text !== undefined && text !== null && Object.hasOwn(map, text) ? map[text]! : otherwise;
};

/** A link of http or https, 2000 characters at most; null for any other. */
export const readLink = (link: Link, reading: Reading): string | null => {
	if (typeof link === 'object' && 'template' in link) {
		const address = addressOf(link.template, ['https://', 'http://']);
		const host = isWrong(address) ? null : hostIn(address, reading.config);
		if (isWrong(address) || host === null) return null;

		return urlAt(link.template.slice(0, link.template.indexOf('//') + 2), host, address.rest, hole(reading));
	}

	const url = URL.parse(read(link, reading) ?? '');
	return url && /^https?:$/u.test(url.protocol) && !url.username && !url.password && url.href.length <= 2000
		? url.href
		: null;
};

/** True where the row is meant. */
export const fits = (when: When | undefined, reading: Reading): boolean => {
	if (!when) return true;

	const list = ('in' in when ? when.in : when.notIn).map(String);
	const named = at(when.path, reading).some(value => list.includes(textOf(value) ?? ''));
	return 'in' in when ? named : !named;
};

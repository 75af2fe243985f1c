// A template of a recipe: words with holes, `{domain}`, `{setting.host}` or `{$.path}`; a brace that is meant is written twice.
import {type Path, pathOf} from './path';

export type Part = {text: string} | {name: string} | {path: Path};
export type Template = readonly Part[];

const nameForm = /^[a-z][a-zA-Z0-9-]{0,30}(?:\.[a-z][a-zA-Z0-9]{0,30})?$/u;

const holeOf = (inside: string): Part | null => {
	if (nameForm.test(inside)) return {name: inside};
	const path = inside.startsWith('$') ? pathOf(inside) : null;

	return path && {path};
};

/** Its parts, or null where a brace stands alone or a hole says nothing that could be filled in. */
export const templateOf = (text: string): Template | null => {
	const parts: Part[] = [];
	let words = '';
	for (let at = 0; at < text.length; at += 1) {
		const sign = text[at]!;
		if ((sign === '{' || sign === '}') && text[at + 1] === sign) {
			words += sign;
			at += 1;
			continue;
		}
		if (sign === '}') return null;
		if (sign !== '{') {
			words += sign;
			continue;
		}

		const end = text.indexOf('}', at);
		const hole = end < 0 ? null : holeOf(text.slice(at + 1, end));
		if (!hole) return null;

		parts.push({text: words}, hole);
		words = '';
		at = end;
	}
	return [...parts, {text: words}].filter(part => !('text' in part) || part.text !== '');
};

/** The names in it: `domain`, `setting.host`. */
export const namesIn = (template: Template): string[] => template.flatMap(part => ('name' in part ? [part.name] : []));

export const hasPath = (template: Template): boolean => template.some(part => 'path' in part);

/** Its words with every hole filled, each value escaped once; null where one of them is missing. */
export const filled = (
	template: Template,
	value: (hole: {name: string} | {path: Path}) => string | null,
	escaped: (text: string) => string = text => text,
): string | null => {
	let words = '';
	for (const part of template) {
		const one = 'text' in part ? part.text : value(part);
		if (one === null || one === '') return null;
		words += 'text' in part ? one : escaped(one);
	}
	return words;
};

/** A value as it stands within a URL: everything but letters, digits and `-._~` in its percent form. */
export const escaped = (text: string): string =>
	encodeURIComponent(text.toWellFormed()).replace(
		/[!'()*]/gu,
		sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
	);

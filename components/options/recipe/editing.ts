// What every field of the form is given: the recipe, what is wrong with it, and how to write in it.
import type {Flaw} from './flaws';
import {type Way, within} from './json';

export type Editing = {
	value: unknown;
	flaws: readonly Flaw[];
	/** `undefined` takes away what stands there. */
	write: (way: Way, next: unknown) => void;
	/** The field that a click on the answer writes into; `words`: what it is called. */
	aim: (way: Way, words: string) => void;
	disabled: boolean;
};

/** The text at a place; empty where there is none, or something that only JSON can say. */
export const textAt = ({value}: Pick<Editing, 'value'>, way: Way): string => {
	const there = within(value, way);

	return typeof there === 'string' || typeof there === 'number' ? String(there) : '';
};

/** A value of a recipe as one line: `$.name`, or words with paths in them. */
export const valueText = (there: unknown): string => {
	if (typeof there === 'string') return there;
	const inner = within(there, ['template']) ?? within(there, ['path']);

	return typeof inner === 'string' ? inner : '';
};

/** The same value with another line; what JSON alone can say of it stays, as long as it is a path. */
export const withLine = (there: unknown, line: string): unknown => {
	if (line === '') return undefined;
	const as = within(there, ['as']);
	if (!line.startsWith('$')) return {template: line, ...(as === undefined ? {} : {as})};
	if (typeof there !== 'object' || there === null) return line;
	const {template: _, ...rest} = there as {template?: unknown};

	return Object.keys(rest).some(name => name !== 'path') ? {...rest, path: line} : line;
};

// Patterns over folded titles, built when they are first asked for: the worker wakes without them.

/** What may stand beside a word as part of it, of folded text: cheaper to build than every letter there is. */
const letter = '[a-z0-9\\u00aa-\\u1fff\\u2c00-\\uffff]';

/** Gives its pattern, built once. */
export type Lazy = () => RegExp;

const lazy = (source: string): Lazy => {
	let made: RegExp | undefined;
	return () => {
		made ??= new RegExp(source, 'u');
		return made;
	};
};

/** Whole words. */
export const whole = (words: string): Lazy => lazy(`(?<!${letter})(?:${words})(?!${letter})`);

/** Words that begin so. */
export const start = (words: string): Lazy => lazy(`(?<!${letter})(?:${words})`);

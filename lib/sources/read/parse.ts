// Parsing that ends: HTML and XML, where what is nested without end is left at its end.
import {DomHandler, type Handler, Parser, type ParserOptions} from 'htmlparser2';

/** Deepest nesting. Each tag costs the parser as many moves as there are tags around it: 200,000 of them were minutes. */
const deepest = 1000;

const tooDeep = new RangeError('Nested too deep.');

/** Runs a handler over a text. False where it stopped, because it was nested too deep; the handler has what came before. */
export const parse = (text: string, handler: Partial<Handler>, options?: ParserOptions): boolean => {
	let depth = 0;
	const guarded: Partial<Handler> = {
		ontext: said => handler.ontext?.(said),
		onopentag(name, attributes, implied) {
			depth++;
			if (depth > deepest) throw tooDeep;
			handler.onopentag?.(name, attributes, implied);
		},
		onclosetag(name, implied) {
			depth--;
			handler.onclosetag?.(name, implied);
		},
		oncdatastart: () => handler.oncdatastart?.(),
		oncdataend: () => handler.oncdataend?.(),
	};
	try {
		new Parser(guarded, options).end(text);
		return true;
	} catch (error) {
		if (error !== tooDeep) throw error;

		return false;
	}
};

/** The nodes of a text, or null where it is nested too deep. */
export const nodesOf = (text: string, options?: ParserOptions): DomHandler['root'] | null => {
	const handler = new DomHandler(undefined, options);

	return parse(text, handler, options) ? handler.root : null;
};

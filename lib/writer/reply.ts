// The reply: sentences and the facts they name, found in whatever a model answered. All else of it is let go.
import * as z from 'zod/mini';

export type Said = {text: string; facts: string[]};

const longestReply = 20_000;
const mostSaid = 30;

const shape = z.lazy(() =>
	z.object({
		sentences: z.array(z.unknown()),
	}),
);
const one = z.lazy(() =>
	z.object({
		text: z.string().check(z.minLength(1), z.maxLength(400)),
		facts: z.array(z.string().check(z.maxLength(10))).check(z.minLength(1), z.maxLength(10)),
	}),
);

const jsonIn = (text: string): unknown => {
	try {
		return JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1));
	} catch {
		return null;
	}
};

/** A sentence without a fact counts as said, so that it is known to be dropped. */
export const repliedIn = (text: string): Said[] => {
	const parsed = shape.safeParse(jsonIn(text.slice(0, longestReply)));
	if (!parsed.success) return [];

	return parsed.data.sentences.slice(0, mostSaid).map(said => {
		const read = one.safeParse(said);
		return read.success ? read.data : {text: '', facts: []};
	});
};

// A verdict: the rep's own word on a fact or a match. It outweighs every source and is remembered.
import * as z from 'zod/mini';

export type Verdict = {
	/** Deterministic: what it is about. */
	id: string;
	/** `wrong`: the fact is not true. `not-same`: who stands behind this handle, or is that other subject, is not this one. */
	kind: 'wrong' | 'not-same';
	subject: string;
	/** Id of the fact of a `wrong`, the handle or the id of the other subject of a `not-same`. */
	about: string;
	at: number;
};

export const verdictSchema = z.lazy(() =>
	z.strictObject({
		id: z.string().check(z.minLength(1), z.maxLength(1200)),
		kind: z.enum(['wrong', 'not-same']),
		subject: z.string().check(z.minLength(1), z.maxLength(100)),
		about: z.string().check(z.minLength(1), z.maxLength(900)),
		at: z.number(),
	}),
);

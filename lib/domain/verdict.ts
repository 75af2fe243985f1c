// A verdict: the rep's own word on a fact or a match. It outweighs every source and is remembered.
import * as z from 'zod/mini';

export type Verdict = {
	/** Deterministic: what it is about. */
	id: string;
	/** `wrong`: the fact is not true. `not-same`: who stands behind this handle is not this subject. */
	kind: 'wrong' | 'not-same';
	subject: string;
	/** Id of the fact of a `wrong`, the handle of a `not-same`. */
	about: string;
	at: number;
};

export const verdictSchema = z.strictObject({
	id: z.string().check(z.minLength(1), z.maxLength(1200)),
	kind: z.enum(['wrong', 'not-same']),
	subject: z.string().check(z.minLength(1), z.maxLength(100)),
	about: z.string().check(z.minLength(1), z.maxLength(900)),
	at: z.number(),
});

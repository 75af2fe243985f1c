// A note: what the rep wrote about a subject.
import * as z from 'zod/mini';

export type Note = {
	/** Random UUID. */
	id: string;
	subject: string;
	text: string;
	/** Never shared: left out of every export but the rep's own backup. */
	private: boolean;
	at: number;
};

export const noteSchema = z.lazy(() =>
	z.strictObject({
		id: z.string().check(z.minLength(1), z.maxLength(100)),
		subject: z.string().check(z.minLength(1), z.maxLength(100)),
		text: z.string().check(z.minLength(1), z.maxLength(10_000)),
		private: z.boolean(),
		at: z.number(),
	}),
);

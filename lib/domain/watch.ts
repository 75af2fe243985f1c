// A watch: a subject or a search that the rep wants to hear of while nobody looks.
import * as z from 'zod/mini';

export type Watch = {
	/** Random UUID. */
	id: string;
	/** Whom it follows; null for a search. */
	subject: string | null;
	/** What it searches communities and feeds for: a filter, as lib/filter reads it, and the ids of the sources that are searched. */
	search: {name: string; filter: string; sources: string[]} | null;
	createdAt: number;
	/** When all of its sources were last gone through, in milliseconds since the epoch; 0 before the first time. */
	at: number;
	/** Not again before. */
	due: number;
	/** Why the last round left something out, as the outcome of an answer; null where it did not. */
	left: string | null;
};

const source = z.string().check(z.minLength(1), z.maxLength(60));

export const searchSchema = z.strictObject({
	name: z.string().check(z.minLength(1), z.maxLength(100)),
	filter: z.string().check(z.minLength(1), z.maxLength(500)),
	sources: z.array(source).check(z.maxLength(40)),
});

export const watchSchema = z.lazy(() =>
	z.strictObject({
		id: z.string().check(z.minLength(1), z.maxLength(100)),
		subject: z.nullable(z.string().check(z.minLength(1), z.maxLength(100))),
		search: z.nullable(searchSchema),
		createdAt: z.number(),
		at: z.number(),
		due: z.number(),
		left: z.nullable(z.string().check(z.maxLength(40))),
	}),
);

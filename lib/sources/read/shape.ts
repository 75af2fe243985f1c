// Shapes of answers: what a source expects of a reply, forgiving of all that it does not need.
import * as z from 'zod/mini';
import type {Reply} from '@/lib/net/types';

/** A text, or null for anything else. */
export const text = z.catch(z.nullable(z.string()), null);

/** The rows that fit; one that is broken is left out alone. 2,000 at most. */
export const rows = <T>(row: z.ZodMiniType<T>) =>
	z.pipe(
		z.catch(z.array(z.unknown()), []),
		z.transform((all: unknown[]): T[] =>
			all.slice(0, 2000).flatMap(one => {
				const read = row.safeParse(one);
				return read.success ? [read.data] : [];
			}),
		),
	);

/** Something with a shape, or null for anything else. */
export const maybe = <T>(shape: z.ZodMiniType<T>) => z.catch(z.nullable(shape), null);

/** What a reply says in this shape; null where it is no JSON, or another. */
export const shaped = <T>(reply: Reply, shape: z.ZodMiniType<T>): T | null => {
	try {
		const read = shape.safeParse(reply.json());
		return read.success ? read.data : null;
	} catch {
		return null;
	}
};

/** True where there is no such thing: an answer, and no trouble. */
export const isAbsent = ({status}: Reply): boolean => status === 404 || status === 410;

// Fields of answers that may be missing or of another sort.
import * as z from 'zod/mini';

/** A text, empty where there is none or something else. */
export const text = z.catch(z.string(), '');

/** A list of whatever, empty where there is none. */
export const list = z.catch(z.array(z.unknown()), []);

/** Those that have this shape: one that has not takes none of the others with it. */
export const those = <T>(items: readonly unknown[], shape: z.ZodMiniType<T>): T[] =>
	items.flatMap(item => {
		const {success, data} = shape.safeParse(item);
		return success ? [data] : [];
	});

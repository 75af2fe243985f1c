// Parsed: an answer in the shape that was asked for, and nothing where it has another.
import * as z from 'zod/mini';
import {NetTrouble} from '@/lib/net/trouble';
import type {Reply} from '@/lib/net/types';

/** A text, empty where there is none or something else. */
export const text = z.catch(z.string(), '');

/** A list of whatever, empty where there is none. */
export const list = z.catch(z.array(z.unknown()), []);

/** The answer in this shape; null where it is no JSON or has another shape. */
export const parsed = <T>({json}: Pick<Reply, 'json'>, shape: z.ZodMiniType<T>): T | null => {
	try {
		const {success, data} = shape.safeParse(json());
		return success ? data : null;
	} catch (error) {
		if (error instanceof NetTrouble && error.trouble === 'unreadable') return null;

		throw error;
	}
};

/** Those that have this shape: one that has not takes none of the others with it. */
export const those = <T>(items: readonly unknown[], shape: z.ZodMiniType<T>): T[] =>
	items.flatMap(item => {
		const {success, data} = shape.safeParse(item);
		return success ? [data] : [];
	});

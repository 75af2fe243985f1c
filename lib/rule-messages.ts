// What a view may ask about filters and rules.
import * as z from 'zod/mini';

export const fromViewOfRules = {
	/** What is wrong with a filter while it is typed. */
	readFilter: z.lazy(() => z.strictObject({filter: z.string().check(z.maxLength(500))})),
};

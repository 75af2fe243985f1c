// What a view may ask about the morning paper and the streams.
import * as z from 'zod/mini';

const filter = z.string().check(z.maxLength(500));
const spot = z.strictObject({at: z.number(), id: z.string().check(z.maxLength(2300))});

export const fromViewOfPaper = {
	/** The paper of today, as it was put together in the morning, without what was put away since. */
	paper: z.strictObject({}),
	/** All that was noticed, the newest first: what a filter lets through, after the spot that the answer before named. */
	noticed: z.lazy(() => z.strictObject({filter, after: z.nullable(spot)})),
};

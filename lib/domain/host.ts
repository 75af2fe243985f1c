// A host: when it was last asked, and until when it is left alone.
import * as z from 'zod/mini';

export const hostSchema = z.lazy(() =>
	z.strictObject({
		/** With its port where it has one of its own. */
		host: z.string().check(z.minLength(1), z.maxLength(260)),
		/** When the last request to it went out, in milliseconds since the epoch. */
		last: z.number(),
		/** Not before this moment; 0 where nothing is in the way. */
		until: z.number(),
		/** So often in a row it said to come back later. */
		refusals: z.number(),
		/** It answered with a page for people: that is no matter of pace, and rests longer. */
		walled: z.boolean(),
	}),
);
export type HostState = z.infer<typeof hostSchema>;

export const newHost = (host: string): HostState => ({host, last: 0, until: 0, refusals: 0, walled: false});

// What a view may ask of what the mail or the thread in view tells, and say to it.
import * as z from 'zod/mini';

const tabId = z.int().check(z.minimum(0));

export const fromViewOfTelling = {
	/** What the mail or the thread on a tab's page tells; within the page only what its text alone decides. */
	telling: z.strictObject({tabId}),
	/** "Wrong": it does not tell that, or (false) it does after all. For as long as the browser runs. */
	misread: z.strictObject({tabId, wrong: z.boolean()}),
	/** Keep it as something that happened to whoever wrote it, or whom it names. */
	keepTelling: z.lazy(() => z.strictObject({op: z.uuid(), tabId, subject: z.string().check(z.maxLength(100))})),
};

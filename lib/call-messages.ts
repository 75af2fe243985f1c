// What a view may ask before a call.
import * as z from 'zod/mini';

const id = z.string().check(z.minLength(1), z.maxLength(100));

export const fromViewOfCalls = {
	/** Person and company on one screen: of a subject, or of whom a tab's page shows. */
	call: z.strictObject({subject: z.optional(id), tabId: z.optional(z.int().check(z.minimum(0)))}),
	/** Opens that screen in a window of its own. */
	openCall: z.strictObject({subject: id}),
};

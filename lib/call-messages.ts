// What a view may ask before a call.
import * as z from 'zod/mini';

const id = z.string().check(z.minLength(1), z.maxLength(100));

export const fromViewOfCalls = {
	/** Person and company on one screen: of a subject, or of whom a tab's page shows. */
	call: z.strictObject({subject: z.optional(id), tabId: z.optional(z.int().check(z.minimum(0)))}),
	/** The rep's calendar: where from, how it went, and what comes next. */
	calendar: z.strictObject({}),
	/** The address of a calendar's feed, which is a secret; empty to take it away. */
	giveCalendar: z.lazy(() => z.strictObject({address: z.string().check(z.maxLength(2000))})),
	/** Opens that screen in a window of its own. */
	openCall: z.strictObject({subject: id}),
};

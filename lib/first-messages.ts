// What a view asks first, and what a click is spent by waiting for: the keeper parses these with what it wakes with, all others later.
import * as z from 'zod/mini';

const id = z.string().check(z.minLength(1), z.maxLength(900));
const tabId = z.int().check(z.minimum(0));
const who = z.int().check(z.minimum(0), z.maximum(500));

export const fromViewFirst = {
	/** The framed panel shows its mount token; nothing else is answered to a frame before. */
	hello: z.strictObject({token: z.string().check(z.maxLength(64))}),
	/** What is known of a tab's page: the active tab of a window where none is named. */
	page: z.lazy(() => z.strictObject({tabId: z.optional(tabId), windowId: z.optional(z.int())})),
	/** The brief of whom a tab's page shows (`who`: which of its sightings, the first where absent). */
	brief: z.strictObject({tabId, who: z.optional(who)}),
	/** The brief of a subject of the store, whatever page is shown. */
	subject: z.strictObject({subject: id}),
	/** Settings, and what the administrator or the browser's permissions make of them. */
	settings: z.strictObject({}),
	/** People and companies by name, company, e-mail, domain, phone, tag or a pasted profile URL; the best first. */
	search: z.lazy(() => z.strictObject({text: z.string().check(z.maxLength(500))})),
	/** Open another view: the browser's side panel, the options, the welcome. Of a search result: the subject in the panel. */
	open: z.lazy(() =>
		z.strictObject({
			what: z.enum(['side', 'options', 'welcome', 'paper', 'streams']),
			tabId: z.optional(tabId),
			subject: z.optional(id),
		}),
	),
};

// What a view may ask about whom and what the rep watches, what saved searches came upon, and who is never heard of again.
import * as z from 'zod/mini';
import {searchSchema} from './domain/watch';

const op = z.uuid();
const id = z.string().check(z.minLength(1), z.maxLength(900));
const find = z.string().check(z.minLength(1), z.maxLength(2200));

export const fromViewOfWatches = {
	/** The saved searches, how the rounds are getting on, and what they could not do. */
	watches: z.strictObject({}),
	/** Hear of somebody while nobody looks, or no more. */
	watch: z.strictObject({op, subject: id, on: z.boolean()}),
	/** Keep a search: a new one where it has no id yet, or another wording of one. */
	keepSearch: z.lazy(() => z.strictObject({op, id: z.nullable(id), search: searchSchema})),
	/** Search no more, and forget what was found and not kept. */
	dropWatch: z.strictObject({op, id}),
	/** What a search would find now; nothing of it is kept. */
	trySearch: z.lazy(() => z.strictObject({search: searchSchema})),
	/** What a search came upon, the newest first. */
	finds: z.strictObject({watch: id}),
	/** A find stays, or goes after a while as the others do. */
	keepFind: z.strictObject({op, find, kept: z.boolean()}),
	/** A find is done with. */
	settleFind: z.strictObject({op, find}),
	/** Never again of this writer, or this site. */
	mute: z.lazy(() =>
		z.strictObject({
			op,
			author: z.optional(z.string().check(z.minLength(1), z.maxLength(200))),
			site: z.optional(z.string().check(z.minLength(1), z.maxLength(253))),
		}),
	),
};

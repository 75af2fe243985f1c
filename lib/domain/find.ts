// A find: what a saved search came upon, a text by somebody who need not be known. It goes after a while unless the rep keeps it.
import * as z from 'zod/mini';
import {type EventKind, eventKinds} from './event';

export type Find = {
	/** Deterministic: the watch and the address of the text, so that found twice it is one. */
	id: string;
	/** Id of the watch that searched for it. */
	watch: string;
	/** Id of the source that answered. */
	source: string;
	/** What it is: a question before buying, a complaint, praise, or no more than a mention. */
	event: EventKind;
	/** When it was written, and when it was found, in milliseconds since the epoch. */
	at: number;
	seenAt: number;
	title: string;
	/** The part of the text that decided, at most 300 characters; null where the title did. */
	quote: string | null;
	url: string;
	/** Whom the source names as its writer; null where it names nobody. */
	author: string | null;
	/** BCP 47 language of the text; null where it was not told. */
	language: string | null;
	kept: boolean;
	done: boolean;
};

export const findSchema = z.lazy(() =>
	z.strictObject({
		id: z.string().check(z.minLength(1), z.maxLength(2200)),
		watch: z.string().check(z.minLength(1), z.maxLength(100)),
		source: z.string().check(z.minLength(1), z.maxLength(60)),
		event: z.enum(eventKinds),
		at: z.number(),
		seenAt: z.number(),
		title: z.string().check(z.minLength(1), z.maxLength(500)),
		quote: z.nullable(z.string().check(z.maxLength(300))),
		url: z.string().check(z.minLength(1), z.maxLength(2000)),
		author: z.nullable(z.string().check(z.maxLength(200))),
		language: z.nullable(z.string().check(z.maxLength(20))),
		kept: z.boolean(),
		done: z.boolean(),
	}),
);

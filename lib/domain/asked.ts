// Asked: which source was asked about whom, how that went, and until when it holds.
import * as z from 'zod/mini';
import {handleSchema} from './handle';

export const askedSchema = z.lazy(() =>
	z.strictObject({
		/** `source|subject`. */
		id: z.string().check(z.minLength(1), z.maxLength(200)),
		source: z.string().check(z.maxLength(60)),
		/** Empty for whoever was asked about last. */
		subject: z.string().check(z.maxLength(100)),
		/** In milliseconds since the epoch. */
		at: z.number(),
		/** `answered`, a remark, or why there was no answer. */
		outcome: z.string().check(z.minLength(1), z.maxLength(40)),
		/** The source's own word for it: a name, a count; never a record. */
		detail: z.nullable(z.string().check(z.maxLength(500))),
		/** It need not be asked again before. */
		until: z.number(),
		/** What it named of them, by which other sources know them. */
		handles: z.array(handleSchema).check(z.maxLength(50)),
	}),
);
export type AskedRow = z.infer<typeof askedSchema>;

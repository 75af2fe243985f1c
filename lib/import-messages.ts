// What a view may ask of the keeper about imports.
import * as z from 'zod/mini';
import {encodings, targets} from './exchange/choice';

const importId = z.string().check(z.length(23));
const file = z.custom<File>(value => value instanceof File);
/** How a file is to be read, as far as the rep may change it. */
const importChange = z.lazy(() =>
	z.strictObject({
		mapping: z.optional(z.array(z.enum(targets)).check(z.maxLength(1000))),
		kind: z.optional(z.enum(['person', 'company'])),
		dayFirst: z.optional(z.boolean()),
		account: z.optional(z.string().check(z.maxLength(60), z.regex(/^[\w-]+$/u))),
		encoding: z.optional(z.enum(encodings)),
	}),
);
export type ImportChange = z.infer<typeof importChange>;

export const fromViewOfImports = {
	/** Rows of an export, to bring in; what is there already stays. */
	import: z.strictObject({rows: z.unknown()}),
	/** The files that were brought in, and those under way. */
	imports: z.strictObject({}),
	/** Look at a file that the rep chose. Nothing of it is brought in yet. */
	importFile: z.strictObject({file}),
	/** Look at it again, read in another way. */
	importPeek: z.strictObject({id: importId, change: importChange}),
	/** Bring it in; those of whom it is not sure that they are new as new, or aside. */
	importStart: z.strictObject({id: importId, unsureAsNew: z.boolean()}),
	importPause: z.strictObject({id: importId}),
	importGoOn: z.strictObject({id: importId}),
	/** The same file again, where the browser could not keep it. */
	importAgain: z.strictObject({id: importId, file}),
	/** Leave it at what was brought in so far. */
	importEnd: z.strictObject({id: importId}),
	/** Take back all that it brought. */
	importUndo: z.strictObject({id: importId}),
	/** Rows that could not be read, and those of whom it is not sure who they are; `after` is what the answer before had as `next`. */
	importAside: z.lazy(() => z.strictObject({id: importId, after: z.nullable(z.string().check(z.maxLength(60)))})),
	/** "It is this one", or (null) somebody new. */
	importSettle: z.lazy(() =>
		z.strictObject({
			id: importId,
			batch: z.string().check(z.maxLength(60)),
			line: z.int(),
			subject: z.nullable(z.string().check(z.minLength(1), z.maxLength(100))),
		}),
	),
};

// A merge: two subjects of whom the rep said that they are one, with all it takes to have both again as they were.
import * as z from 'zod/mini';
import {type Subject, subjectSchema, tagsSchema} from './subject';

/** Tables whose rows are somebody's own. */
export const owned = ['facts', 'handles', 'notes', 'signals', 'touches', 'verdicts'] as const;
export type Owned = (typeof owned)[number];

export type Merge = {
	/** Who is filed under the other since. */
	id: string;
	/** The other one. May have been merged into somebody else later on. */
	subject: string;
	at: number;
	/** The row of who is filed under the other, as it was then; `said`: a hash of what it was made of. */
	row: Subject;
	said: number;
	/** The same of the other one, from before anybody was filed under them. */
	other: {row: Subject; said: number};
	/** Tags that the other one has by this merge. */
	tags: string[];
	/** Keys of the rows that were filed under the other. Nothing in a row changes but whose it is. */
	rows: Record<Owned, string[]>;
	/** Verdicts that one of them is not the other: nothing is to come of them while both are one. */
	asleep: string[];
};

const id = z.string().check(z.minLength(1), z.maxLength(100));
const keys = z.array(z.string().check(z.maxLength(2000)));
const whole = {row: subjectSchema, said: z.number()};

export const mergeSchema = z.lazy(() =>
	z.strictObject({
		id,
		subject: id,
		at: z.number(),
		...whole,
		other: z.strictObject(whole),
		tags: tagsSchema,
		rows: z.strictObject({
			facts: keys,
			handles: keys,
			notes: keys,
			signals: keys,
			touches: keys,
			verdicts: keys,
		}),
		asleep: keys,
	}),
);

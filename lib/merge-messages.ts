// What a view may ask of the keeper about who is one.
import * as z from 'zod/mini';

const op = z.uuid();
const id = z.string().check(z.minLength(1), z.maxLength(100));
const from = z.int().check(z.minimum(0));
const ids = z.array(id).check(z.minLength(2), z.maxLength(20));

export const fromViewOfMerges = {
	/** Who may be there twice, some at a time: those from the `from`-th on. */
	doubles: z.strictObject({from}),
	/** Who was merged into whom, the last first, some at a time. */
	merged: z.strictObject({from}),
	/** "These are the same": one subject from now on. */
	merge: z.strictObject({op, subjects: ids}),
	/** "Not the same", each of them and each other: remembered, and never asked again. */
	apart: z.strictObject({op, subjects: ids}),
	/** "Separate again": whoever was merged is somebody of their own again. */
	separate: z.strictObject({op, subject: id}),
};

// What a view may ask of the writer: who could write a summary, and one of a subject, on the rep's click.
import * as z from 'zod/mini';

export const fromViewOfWriter = {
	/** Which model writes, by its name; null where there is none. Nothing is sent by this. */
	writer: z.strictObject({}),
	/** Tell the model what is believed of a subject, and answer what it wrote; nothing of it is kept. */
	write: z.lazy(() => z.strictObject({subject: z.string().check(z.minLength(1), z.maxLength(900))})),
};

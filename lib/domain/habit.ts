// A habit: what the rep made of what was shown, counted per kind and per subject. Never leaves the machine.
import * as z from 'zod/mini';

export type Habit = {
	/** What is counted: `kind:funding`, `subject:<id>`. */
	id: string;
	/** How often it was shown as the one thing worth a look, put to use, and put away unused since it was last used. */
	shown: number;
	used: number;
	ignored: number;
	/** When it last changed, in milliseconds since the epoch. */
	at: number;
};

export const habitSchema = z.lazy(() =>
	z.strictObject({
		id: z.string().check(z.minLength(1), z.maxLength(140)),
		shown: z.number(),
		used: z.number(),
		ignored: z.number(),
		at: z.number(),
	}),
);

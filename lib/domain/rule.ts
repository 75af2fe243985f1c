// A rule: how the rep tuned one kind of signal. A kind without one is on, of everybody, and quiet.
import * as z from 'zod/mini';

export const ruleSchema = z.strictObject({
	on: z.boolean(),
	/** Of those whom the rep watches alone. */
	watched: z.boolean(),
	/** A filter, as lib/filter reads it, that its words and evidence have to pass; empty for none. */
	filter: z.string().check(z.maxLength(500)),
	/** From 0 to 1: what weighs less is left for the streams. */
	least: z.number().check(z.minimum(0), z.maximum(1)),
	/** May be told by a notification, within the rep's quiet. */
	aloud: z.boolean(),
	/** Why the rep muted it, in a word of theirs; empty where they did not say. */
	why: z.string().check(z.maxLength(100)),
});
export type Rule = z.infer<typeof ruleSchema>;

export const usualRule: Rule = {on: true, watched: false, filter: '', least: 0, aloud: false, why: ''};

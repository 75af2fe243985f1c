// What a view may say of the one thing worth a look: that it was shown, that it was of use, and what the rep wants of its kind.
import * as z from 'zod/mini';
import {signalKinds} from './domain/signal';

const op = z.uuid();
const signal = z.string().check(z.minLength(1), z.maxLength(2000));

export const fromViewOfDeer = {
	/** It stood before the rep as the one thing; counted once a day. */
	shown: z.strictObject({signal}),
	/** The rep took a line of it, or looked at its evidence. */
	used: z.strictObject({signal}),
	/** No more of this kind, and why, in a word of the rep's. */
	muteKind: z.lazy(() => z.strictObject({op, kind: z.enum(signalKinds), why: z.string().check(z.maxLength(100))})),
	/** The offer to mute a kind is declined: it is counted anew. */
	keepKind: z.lazy(() => z.strictObject({op, kind: z.enum(signalKinds)})),
	/** Of what the rep was told aloud lately. */
	told: z.strictObject({}),
	/** "Wrong": what the signal says is not so. */
	wrongSignal: z.strictObject({op, signal}),
};

// A touch: one contact between us and a subject. The subject line at most, never the body.
import * as z from 'zod/mini';

export const channels = ['email', 'call', 'meeting', 'ticket', 'message'] as const;
export type Channel = (typeof channels)[number];

export type Touch = {
	/** Deterministic: channel, outside key and subject, so that a thread read twice is one touch a mail. */
	id: string;
	subject: string;
	channel: Channel;
	/** `in`: from them to us. `out`: from us to them. */
	direction: 'in' | 'out';
	/** When it happened, in milliseconds since the epoch. */
	at: number;
	/** The subject line or title. */
	text: string | null;
};

export const touchSchema = z.lazy(() =>
	z.strictObject({
		id: z.string().check(z.minLength(1), z.maxLength(400)),
		subject: z.string().check(z.minLength(1), z.maxLength(100)),
		channel: z.enum(channels),
		direction: z.enum(['in', 'out']),
		at: z.number(),
		text: z.nullable(z.string().check(z.maxLength(500))),
	}),
);

// A signal: what a trigger noticed, when it happened, and because of which facts.
import * as z from 'zod/mini';

export const signalKinds = [
	'job-change',
	'promotion',
	'lateral-move',
	'left-company',
	'moved',
	'renamed-company',
	'new-web-domain',
	'new-email-domain',
	'leadership-change',
	'merger',
	/** A place they were not in before. */
	'new-office',
	'funding',
	'layoffs',
	'product-launch',
	'partnership',
	'lawsuit',
	'insolvency',
	'incident',
	'hiring-surge',
	/** They ask for advice before buying. */
	'buying-question',
	'complaint',
	'praise',
	'vendor-adopted',
	'vendor-dropped',
	/** An urgent one. */
	'ticket-opened',
	/** Somebody who speaks for us is there no more, or is somewhere else now. */
	'champion-left',
	'champion-arrived',
	'new-decision-maker',
	/** They look for people to do what we sell something for. */
	'hiring-for-ours',
	/** An incident of theirs, where they are a customer; and one of ours in something that they have. */
	'customer-incident',
	'our-incident',
	'ticket-ageing',
	'renewal-near',
	'going-cold',
	/** The first word of theirs after long silence. */
	'after-silence',
	/** They praised, and nobody answered. */
	'praise-to-thank',
	/** Asked to speak for us more than twice in a quarter. */
	'reference-fatigue',
	'competitor-named',
	/** They ask for offers. */
	'tender',
	/** They show themselves at a fair or a conference. */
	'event-attended',
] as const;
export type SignalKind = (typeof signalKinds)[number];

export type Signal = {
	/** Deterministic: the trigger and the facts that made it speak, so that noticing twice is noticing once. */
	id: string;
	kind: SignalKind;
	subject: string;
	/** When it happened as far as is known, in milliseconds since the epoch: never later than when it was seen. */
	at: number;
	/** What was on file, and what is said now, as words to show. `from` is empty where something happened and nothing changed. */
	from: string;
	to: string;
	/** Ids of the facts it rests on, the newest first. */
	because: string[];
	/** `until`: hidden until then (snoozed); Infinity is not used, a done signal has `done`. */
	done: boolean;
	until: number | null;
};

export const signalSchema = z.lazy(() =>
	z.strictObject({
		id: z.string().check(z.minLength(1), z.maxLength(2000)),
		kind: z.enum(signalKinds),
		subject: z.string().check(z.minLength(1), z.maxLength(100)),
		at: z.number(),
		from: z.string().check(z.maxLength(500)),
		to: z.string().check(z.maxLength(500)),
		because: z.array(z.string().check(z.maxLength(900))).check(z.maxLength(20)),
		done: z.boolean(),
		until: z.nullable(z.number()),
	}),
);

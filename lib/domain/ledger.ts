// The ledger: every request that left the machine, and why.
import * as z from 'zod/mini';

/** What of a subject may leave the machine. */
export const sentFields = [
	'name',
	'company',
	'domain',
	'email',
	'email-hash',
	'phone',
	'profile',
	'record',
	/** The words of a search that the rep saved. */
	'search',
	'nothing',
] as const;
export type Sent = (typeof sentFields)[number];

/** Why it left: the rep looked at somebody, wants to hear of them, or tried whether a source works. */
export const reasons = ['page', 'watch', 'try'] as const;
export type Reason = (typeof reasons)[number];

const moment = z.number();

/** One request. Written before it goes out, and completed when it ends. */
export const ledgerSchema = z.lazy(() =>
	z.strictObject({
		id: z.string().check(z.minLength(1), z.maxLength(100)),
		/** When it went out, in milliseconds since the epoch. */
		at: moment,
		source: z.string().check(z.maxLength(60)),
		reason: z.enum(reasons),
		/** Whom it was about; null where nobody, and once they are forgotten. */
		subject: z.nullable(z.string().check(z.maxLength(100))),
		method: z.string().check(z.maxLength(10)),
		/** With its port where it has one of its own. */
		host: z.string().check(z.maxLength(260)),
		/** With the names of the query's fields, never their values; empty once the subject is forgotten. */
		path: z.string().check(z.maxLength(400)),
		sends: z.array(z.enum(sentFields)).check(z.maxLength(20)),
		/** HTTP status; null while it is under way, and where there was no answer. */
		status: z.nullable(z.number()),
		/** Why there was no answer, as lib/net/trouble has it; `let-go` where nobody waited any more. */
		trouble: z.nullable(z.string().check(z.maxLength(20))),
		/** Bytes that came in, after decoding. */
		bytes: z.number(),
		/** How long it took; null where its end was never seen. */
		ms: z.nullable(z.number()),
	}),
);
export type LedgerRow = z.infer<typeof ledgerSchema>;

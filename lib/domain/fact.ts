// A fact: one claim, by one source, at one time, with evidence. Facts are only ever added.
import * as z from 'zod/mini';
import {type EventKind, eventKinds} from './event';

export const fields = [
	'name',
	'headline',
	'title',
	'company',
	'companyDomain',
	'location',
	'email',
	'phone',
	'website',
	/** The name in a register. */
	'legalName',
	'headquarters',
	'parent',
	'chiefExecutive',
	/** How many people work there, as digits. */
	'employees',
	/** A year, or an ISO date. */
	'founded',
	'industry',
	/** Of a register: `active`, `dissolved`, `insolvent`, or the register's own word. */
	'standing',
	/** What somebody or a company says of itself, or an encyclopedia of it: two sentences. */
	'about',
	/** How many roles are open, as digits. */
	'openRoles',
	/** A place or a team with open roles. */
	'hiringIn',
	'hiringFor',
	'office',
	/** A vendor or product that a company has in use. */
	'uses',
	/** Who of us looks after them. */
	'owner',
	/** Of the rep's own systems, one line each, by an outside key. */
	'deal',
	'ticket',
	'remark',
	/** Something that happened on one day: its headline, with `event` and `at`. */
	'event',
] as const;
export type Field = (typeof fields)[number];

/** A URL and a quote by which a human can check. */
export type Evidence = {url: string | null; quote: string | null};

export type Fact = {
	/** Deterministic (`factId`), so that two stores that saw the same claim merge into a union. */
	id: string;
	/** Id of the subject the claim is about. */
	subject: string;
	field: Field;
	value: string;
	/** Who said so: `rep`, `page:linkedin`, `import:sample`, `source:wikidata`, and of the rep's own systems `own:hubspot`. */
	source: string;
	evidence: Evidence;
	/** When it was seen, in milliseconds since the epoch. */
	seenAt: number;
	/** When it became true or happened, where the source says so, in milliseconds since the epoch. */
	at?: number;
	/** Which one of many it is, by the source's own key: the same deal in another stage is the same deal. */
	key?: string;
	/** What the value of an `event` tells of. */
	event?: EventKind;
	/** The source said so before and, asked for all of them, does so no more. */
	ended?: true;
};

export const factSchema = z.lazy(() =>
	z.strictObject({
		id: z.string().check(z.minLength(1), z.maxLength(900)),
		subject: z.string().check(z.minLength(1), z.maxLength(100)),
		field: z.enum(fields),
		value: z.string().check(z.minLength(1), z.maxLength(500)),
		source: z.string().check(z.regex(/^[a-z]+(:[a-z0-9.-]+)?$/u), z.maxLength(60)),
		evidence: z.strictObject({
			url: z.nullable(z.string().check(z.maxLength(2000))),
			quote: z.nullable(z.string().check(z.maxLength(500))),
		}),
		seenAt: z.number(),
		at: z.exactOptional(z.number()),
		key: z.exactOptional(z.string().check(z.minLength(1), z.maxLength(200))),
		event: z.exactOptional(z.enum(eventKinds)),
		ended: z.exactOptional(z.literal(true)),
	}),
);

/** Two deals of one name are told apart by their key; its length says where it ends, so that no value can pose as another's key. */
const apart = ({key, ended}: Omit<Fact, 'id'>): string =>
	(key === undefined ? '' : `:${key.length}`) + (ended ? '!' : '') + (key === undefined ? '' : `|${key}`);

/** A fact with its deterministic id. */
export const fact = (claim: Omit<Fact, 'id'>): Fact => ({
	id: [claim.subject, claim.field, claim.source, `${claim.seenAt}${apart(claim)}`, claim.value].join('|'),
	...claim,
});

// A fact: one claim, by one source, at one time, with evidence. Facts are only ever added.
import * as z from 'zod/mini';

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
	/** Who said so: `rep`, `page:linkedin`, `import:sample`, and later `source:wikidata`. */
	source: string;
	evidence: Evidence;
	/** When it was seen, in milliseconds since the epoch. */
	seenAt: number;
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
	}),
);

/** A fact with its deterministic id. */
export const fact = (claim: Omit<Fact, 'id'>): Fact => ({
	id: [claim.subject, claim.field, claim.source, claim.seenAt, claim.value].join('|'),
	...claim,
});

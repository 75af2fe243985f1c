// A subject: the person or company we know, under all of its handles.
import * as z from 'zod/mini';

export type Subject = {
	/** Random UUID. */
	id: string;
	kind: 'person' | 'company';
	/** When the rep remembered them, in milliseconds since the epoch. */
	createdAt: number;
	tags: string[];
	/** What we believe now, computed from the facts and kept here so that a list can be shown without reading them. */
	name: string;
	title: string | null;
	company: string | null;
	/** Folded name and company by which they are looked up: `nameKey` (of a company: `companyKey`) of lib/identity. */
	nameKey: string;
	companyKey: string | null;
	/** Folded words by which they are found: of name, company, e-mail addresses, domains, phones and tags. */
	words: string[];
};

export const tagsSchema = z.array(z.string().check(z.minLength(1), z.maxLength(60))).check(z.maxLength(50));

export const subjectSchema = z.lazy(() =>
	z.strictObject({
		id: z.string().check(z.minLength(1), z.maxLength(100)),
		kind: z.enum(['person', 'company']),
		createdAt: z.number(),
		tags: tagsSchema,
		name: z.string().check(z.minLength(1), z.maxLength(200)),
		title: z.nullable(z.string().check(z.maxLength(300))),
		company: z.nullable(z.string().check(z.maxLength(200))),
		nameKey: z.string().check(z.maxLength(200)),
		companyKey: z.nullable(z.string().check(z.maxLength(200))),
		words: z.array(z.string().check(z.maxLength(200))).check(z.maxLength(200)),
	}),
);

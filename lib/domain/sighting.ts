// A sighting: who a site says is on the page. A claim, untrusted until the keeper has parsed it.
import * as z from 'zod/mini';
import {type Handle, handleSchema} from './handle';

/** How somebody stands on a page: its subject, one of a mail's cast, one in a list, or the rep's own account. */
export const roles = ['subject', 'cast', 'listed', 'self'] as const;
export type Role = (typeof roles)[number];

/** Which signal of the page said what of a field: `{field: 'name', signal: 'og:title', value: 'Ada Lovelace'}`. */
export type Reading = {field: SightedField; signal: string; value: string};

export const sightedFields = ['name', 'headline', 'title', 'company', 'companyDomain', 'location'] as const;
export type SightedField = (typeof sightedFields)[number];

/** A contact between us and this person that the page shows, such as one mail of a thread. Never its body. */
export type SightedTouch = {
	/** Stable outside key, such as the mail's id; the same touch seen twice is one touch. */
	key: string;
	channel: 'email';
	/** `in`: from them to us. `out`: from us to them. */
	direction: 'in' | 'out';
	/** Milliseconds since the epoch, or null where the page shows no date that can be read without guessing. */
	at: number | null;
	subject: string | null;
};

export type Sighting = {
	role: Role;
	kind: 'person' | 'company';
	name: string | null;
	/** The line under the name as the page states it; the title and company are parsed from it where they can be. */
	headline: string | null;
	title: string | null;
	company: string | null;
	/** Registrable domain or host of the company, where the page states it. */
	companyDomain: string | null;
	location: string | null;
	/** Every handle that the page proves for this person or company; the strongest first. */
	handles: Handle[];
	/** 0 to 1: how sure the site is that this is who the page is about. Signals that disagree lower it. */
	confidence: number;
	/** Every signal that spoke, also those that disagree. */
	evidence: Reading[];
	touches: SightedTouch[];
};

const text = (max: number) => z.nullable(z.string().check(z.minLength(1), z.maxLength(max)));

export const sightedTouchesSchema = z.lazy(() =>
	z
		.array(
			z.strictObject({
				key: z.string().check(z.minLength(1), z.maxLength(200)),
				channel: z.literal('email'),
				direction: z.enum(['in', 'out']),
				at: z.nullable(z.number()),
				subject: text(500),
			}),
		)
		.check(z.maxLength(200)),
);

export const sightingSchema = z.lazy(() =>
	z.strictObject({
		role: z.enum(roles),
		kind: z.enum(['person', 'company']),
		name: text(200),
		headline: text(500),
		title: text(300),
		company: text(200),
		companyDomain: text(253),
		location: text(200),
		handles: z.array(handleSchema).check(z.maxLength(20)),
		confidence: z.number().check(z.minimum(0), z.maximum(1)),
		evidence: z
			.array(
				z.strictObject({
					field: z.enum(sightedFields),
					signal: z.string().check(z.maxLength(100)),
					value: z.string().check(z.maxLength(500)),
				}),
			)
			.check(z.maxLength(40)),
		touches: sightedTouchesSchema,
	}),
);

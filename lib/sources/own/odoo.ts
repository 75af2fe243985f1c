// What Odoo answers, as far as it is read.
import * as z from 'zod/mini';
import {count, key, maybe} from './answer';
import {type OwnRecord, place} from './record';

/** `[7, 'Acme']`: another record and its name; `false` where there is none. */
const other = z.catch(
	z.nullable(
		z.pipe(
			z.tuple([z.number(), z.string()]),
			z.transform(([, name]) => name),
		),
	),
	null,
);
export const partners = z.array(
	z.object({
		id: key,
		name: maybe,
		function: maybe,
		email: maybe,
		phone: maybe,
		city: maybe,
		website: maybe,
		comment: maybe,
		write_date: maybe,
		country_id: other,
		parent_id: other,
		industry_id: other,
		user_id: other,
	}),
);
/** What is asked of a partner: it answers with everything where nothing is named. */
export const partnerFields = [
	'name',
	'function',
	'email',
	'phone',
	'city',
	'website',
	'comment',
	'write_date',
	'country_id',
	'parent_id',
	'industry_id',
	'user_id',
];
export const leads = z.array(
	z.object({
		id: key,
		name: maybe,
		stage_id: other,
		expected_revenue: count,
		company_currency: other,
		create_date: maybe,
	}),
);
export const tickets = z.array(
	z.object({id: key, name: maybe, ticket_ref: maybe, stage_id: other, priority: maybe, create_date: maybe}),
);
export const priorities: Record<string, string> = {1: 'medium', 2: 'high', 3: 'urgent'};

/** A partner, as somebody. */
export const recordOf = (
	person: boolean,
	host: string,
	url: string,
	is: z.infer<typeof partners>[number],
): OwnRecord => ({
	id: is.id,
	name: is.name,
	url,
	handles: [`odoo:partner/${host}-${is.id}`],
	says: [
		['name', is.name],
		['title', is.function],
		['company', person ? is.parent_id : null],
		['location', place(is.city, is.country_id)],
		['email', is.email],
		['phone', is.phone],
		['website', person ? null : is.website],
		['industry', is.industry_id],
		['owner', is.user_id],
	],
});

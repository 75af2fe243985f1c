// What Intercom answers, as far as it is read.
import * as z from 'zod/mini';
import {count, key, maybe} from './answer';

const contact = z.object({
	id: key,
	workspace_id: maybe,
	name: maybe,
	email: maybe,
	phone: maybe,
	location: z.catch(z.nullable(z.object({city: maybe, country: maybe})), null),
	companies: z.catch(z.nullable(z.object({data: z.array(z.object({id: key}))})), null),
});
export const contacts = z.object({data: z.array(contact), total_count: count});
export const company = z.object({
	id: key,
	app_id: maybe,
	name: maybe,
	website: maybe,
	industry: maybe,
	size: count,
});
const seconds = z.catch(
	z.nullable(
		z.pipe(
			z.number(),
			z.transform(at => at * 1000),
		),
	),
	null,
);
export const conversations = z.object({
	total_count: count,
	conversations: z.array(
		z.object({
			id: key,
			title: maybe,
			state: maybe,
			priority: maybe,
			created_at: seconds,
			source: z.catch(z.nullable(z.object({subject: maybe, body: maybe})), null),
		}),
	),
});
export const notes = z.object({data: z.array(z.object({id: key, body: maybe, created_at: seconds}))});

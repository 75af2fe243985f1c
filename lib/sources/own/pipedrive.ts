// What Pipedrive answers, as far as it is read.
import * as z from 'zod/mini';
import {count, key, maybe, maybeKey} from './answer';

const values = z.catch(z.array(z.object({value: maybe})), []);
const address = z.catch(z.nullable(z.object({value: maybe, locality: maybe, country: maybe})), null);
export const one = z.object({
	data: z.object({
		id: key,
		name: maybe,
		job_title: maybe,
		owner_id: maybeKey,
		org_id: maybeKey,
		emails: values,
		phones: values,
		postal_address: address,
		address,
	}),
});
export const found = z.object({
	data: z.object({
		items: z.array(
			z.object({
				item: z.object({
					id: key,
					emails: z.catch(z.array(z.string()), []),
					organization: z.catch(z.nullable(z.object({id: key})), null),
				}),
			}),
		),
	}),
});
export const named = z.object({data: z.array(z.object({id: key, name: maybe}))});
export const deals = z.object({
	data: z.array(z.object({id: key, title: maybe, stage_id: maybeKey, value: count, currency: maybe, add_time: maybe})),
	additional_data: z.catch(z.nullable(z.object({next_cursor: maybe})), null),
});
export const notes = z.object({data: z.nullable(z.array(z.object({id: key, content: maybe, add_time: maybe})))});
export const self = z.object({data: z.object({company_domain: maybe, company_name: maybe, name: maybe})});
export const user = z.object({data: z.object({name: maybe})});

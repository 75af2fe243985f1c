// What Freshdesk answers, as far as it is read.
import * as z from 'zod/mini';
import {count, key, maybe, maybeKey} from './answer';

export const contact = z.object({
	id: key,
	name: maybe,
	job_title: maybe,
	email: maybe,
	phone: maybe,
	mobile: maybe,
	address: maybe,
	company_id: maybeKey,
	description: maybe,
	updated_at: maybe,
});
export const company = z.object({
	id: key,
	name: maybe,
	domains: z.catch(z.array(z.string()), []),
	industry: maybe,
	note: maybe,
	description: maybe,
	updated_at: maybe,
});
export const companies = z.object({total: count, results: z.array(company)});
export const tickets = z.array(z.object({id: key, subject: maybe, status: count, priority: count, created_at: maybe}));

/** Numbers that mean the same everywhere; any other status is the rep's own, and open. */
export const states: Record<number, string> = {2: 'open', 3: 'pending', 4: 'resolved', 5: 'closed'};
export const priorities: Record<number, string> = {1: 'low', 2: 'medium', 3: 'high', 4: 'urgent'};

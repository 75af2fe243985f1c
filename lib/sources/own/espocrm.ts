// What EspoCRM answers, as far as it is read.
import * as z from 'zod/mini';
import {count, key, maybe, maybeKey} from './answer';

export const row = z.object({
	id: key,
	name: maybe,
	title: maybe,
	accountName: maybe,
	emailAddress: maybe,
	phoneNumber: maybe,
	website: maybe,
	industry: maybe,
	addressCity: maybe,
	addressCountry: maybe,
	billingAddressCity: maybe,
	billingAddressCountry: maybe,
	assignedUserName: maybe,
	description: maybe,
	modifiedAt: maybe,
});
export const people = z.object({total: count, list: z.array(row)});
export const deals = z.object({
	total: count,
	list: z.array(
		z.object({
			id: key,
			name: maybe,
			stage: maybe,
			amount: z.catch(z.nullable(z.union([z.number(), z.string()])), null),
			amountCurrency: maybe,
			createdAt: maybe,
		}),
	),
});
export const cases = z.object({
	total: count,
	list: z.array(z.object({id: key, number: maybeKey, name: maybe, status: maybe, priority: maybe, createdAt: maybe})),
});

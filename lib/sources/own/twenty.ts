// What Twenty answers, as far as it is read.
import * as z from 'zod/mini';
import {count, key, maybe} from './answer';

const link = z.catch(z.nullable(z.object({primaryLinkUrl: maybe})), null);
export const people = z.array(
	z.object({
		id: key,
		name: z.catch(z.nullable(z.object({firstName: maybe, lastName: maybe})), null),
		emails: z.catch(z.nullable(z.object({primaryEmail: maybe})), null),
		phones: z.catch(z.nullable(z.object({primaryPhoneNumber: maybe, primaryPhoneCallingCode: maybe})), null),
		jobTitle: maybe,
		city: maybe,
		company: z.catch(z.nullable(z.object({name: maybe})), null),
	}),
);
export const companies = z.array(
	z.object({
		id: key,
		name: maybe,
		domainName: link,
		employees: count,
		address: z.catch(z.nullable(z.object({addressCity: maybe, addressCountry: maybe})), null),
	}),
);
export const opportunities = z.array(
	z.object({
		id: key,
		name: maybe,
		stage: maybe,
		createdAt: maybe,
		amount: z.catch(z.nullable(z.object({amountMicros: z.nullable(key), currencyCode: maybe})), null),
	}),
);

// What Zoho CRM answers, by region, and whom a row of it is of.
import * as z from 'zod/mini';
import {count, key, maybe} from './answer';
import {type OwnRecord, place} from './record';

/** What the host of its pages ends in, and the host that answers. */
export const hosts: Record<string, string> = {
	com: 'www.zohoapis.com',
	eu: 'www.zohoapis.eu',
	in: 'www.zohoapis.in',
	'com.au': 'www.zohoapis.com.au',
	jp: 'www.zohoapis.jp',
	'com.cn': 'www.zohoapis.com.cn',
	sa: 'www.zohoapis.sa',
	ca: 'www.zohoapis.ca',
};
export const words: Record<string, string> = {Contacts: 'contact', Leads: 'lead', Accounts: 'account'};

const named = z.catch(z.nullable(z.object({name: maybe})), null);
const info = z.catch(z.nullable(z.object({more_records: z.boolean()})), null);
export const records = z.object({
	data: z.array(
		z.object({
			id: key,
			Full_Name: maybe,
			Account_Name: z.catch(z.union([z.string(), named]), null),
			Company: maybe,
			Title: maybe,
			Designation: maybe,
			Email: maybe,
			Phone: maybe,
			Mobile: maybe,
			Website: maybe,
			Industry: maybe,
			Employees: count,
			Mailing_City: maybe,
			Mailing_Country: maybe,
			Billing_City: maybe,
			Billing_Country: maybe,
			City: maybe,
			Country: maybe,
			Owner: named,
		}),
	),
});
export const deals = z.object({
	data: z.array(
		z.object({
			id: key,
			Deal_Name: maybe,
			Stage: maybe,
			Amount: count,
			Probability: count,
			Created_Time: maybe,
			$currency_symbol: maybe,
		}),
	),
	info,
});
export const notes = z.object({
	data: z.array(z.object({id: key, Note_Title: maybe, Note_Content: maybe, Created_Time: maybe})),
});

/** Where the rep sees a record. */
export const pageOf = (region: string, kind: string, id: string): string =>
	`https://crm.zoho${region === 'ca' ? 'cloud' : ''}.${region}/crm/tab/${kind}/${id}`;

/** A row of a module, as somebody. */
export const recordOf = (module: string, region: string, row: z.infer<typeof records>['data'][number]): OwnRecord => {
	const person = module !== 'Accounts';
	const account = typeof row.Account_Name === 'string' ? row.Account_Name : row.Account_Name?.name; // Missing where they belong to none
	const name = person ? row.Full_Name : (account ?? null);
	return {
		id: row.id,
		name,
		url: pageOf(region, module, row.id),
		handles: [`zoho:${words[module]}/${region}-${row.id}`],
		says: [
			['name', name],
			['title', row.Title ?? row.Designation],
			['company', person ? (account ?? row.Company) : null],
			[
				'location',
				place(
					row.Mailing_City ?? row.City ?? row.Billing_City,
					row.Mailing_Country ?? row.Country ?? row.Billing_Country,
				),
			],
			['email', row.Email],
			['phone', row.Phone],
			['phone', row.Mobile],
			['website', person ? null : row.Website],
			['industry', row.Industry],
			['employees', row.Employees ? `${row.Employees}` : null],
			['owner', row.Owner?.name], // Missing where nobody owns it
		],
	};
};

// What Salesforce answers: rows of its query language, and whom one of them is of.
import * as z from 'zod/mini';
import {longId} from '@/lib/identity/salesforce';
import {key, maybe} from './answer';
import type {SignIn} from './pkce';
import {type OwnRecord, place} from './record';

const text = z.catch(z.nullable(z.union([z.string(), z.number()])), null);
const named = z.catch(z.nullable(z.object({Name: maybe})), null);
export const rows = z.object({
	totalSize: z.number(),
	records: z.array(z.looseObject({Id: key, Account: named, Owner: named})),
});

/** A text within the query language. */
export const quoted = (value: string): string => `'${value.replace(/[\\']/gu, '\\$&')}'`;
export const list = (values: readonly string[]): string => `(${values.map(quoted).join(',')})`;

export type Row = z.infer<typeof rows>['records'][number];
export const said = (row: Row, name: string): string | null => {
	const value = text.parse(row[name]);
	return value === null ? null : `${value}`;
};

export const fieldsOf: Record<string, string> = {
	Contact:
		'Id,Name,Title,Email,Phone,MobilePhone,MailingCity,MailingCountry,Description,LastModifiedDate,Account.Name,Owner.Name',
	Lead: 'Id,Name,Title,Company,Email,Phone,MobilePhone,City,Country,Description,LastModifiedDate,Owner.Name',
	Account:
		'Id,Name,Website,Phone,Industry,NumberOfEmployees,BillingCity,BillingCountry,Description,LastModifiedDate,Owner.Name',
};

/** A row of one kind, as somebody. */
export const recordOf = (kind: string, url: string, row: Row): OwnRecord => ({
	id: row.Id,
	name: said(row, 'Name'),
	url,
	handles: [`salesforce:${kind.toLowerCase()}/${longId(row.Id)}`],
	says: [
		['name', said(row, 'Name')],
		['title', said(row, 'Title')],
		['company', row.Account?.Name ?? said(row, 'Company')], // Missing where they belong to none
		[
			'location',
			place(
				said(row, 'MailingCity') ?? said(row, 'City') ?? said(row, 'BillingCity'),
				said(row, 'MailingCountry') ?? said(row, 'Country') ?? said(row, 'BillingCountry'),
			),
		],
		['email', said(row, 'Email')],
		['phone', said(row, 'Phone')],
		['phone', said(row, 'MobilePhone')],
		['website', said(row, 'Website')],
		['industry', said(row, 'Industry')],
		['employees', said(row, 'NumberOfEmployees')],
		['owner', row.Owner?.Name], // Missing where nobody owns it
	],
});

/** Where Salesforce signs in apps without a server: it has a page of its own to come back to. */
export const placesAt = (base: string): Pick<SignIn, 'authorize' | 'token' | 'redirect'> => ({
	authorize: `${base}/services/oauth2/authorize`,
	token: `${base}/services/oauth2/token`,
	redirect: `${base}/services/oauth2/success`,
});

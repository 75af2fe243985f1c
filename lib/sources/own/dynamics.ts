// What Dynamics 365 answers: rows of its tables, and whom one of them is of.
import * as z from 'zod/mini';
import type {Sent} from '@/lib/net/types';
import type {Context} from '../define';
import {answer, count, maybe, sure} from './answer';
import {baseOf, hostName} from './host';
import {bearer, secretOf} from './key';
import {type OwnRecord, place} from './record';

/** A record's id there. */
export const form = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/u;
const shown = 'OData.Community.Display.V1.FormattedValue';

const rows = z.object({
	'@odata.count': count,
	value: z.array(z.record(z.string(), z.unknown())),
});
export type Row = Record<string, unknown>;
const text = z.catch(z.nullable(z.union([z.string(), z.number()])), null);
/** A field as it is shown where it has such words, else as it is held. */
export const said = (row: Row, name: string): string | null => {
	const value = text.parse(row[`${name}@${shown}`]) ?? text.parse(row[name]);
	return value === null ? null : `${value}`;
};
export const held = (row: Row, name: string): string | null =>
	maybe.parse(row[name]) ?? text.parse(row[name])?.toString() ?? null; // Missing where it is empty
export const inner = (row: Row, ...path: [string, string]): string | null => {
	const one = z.catch(z.nullable(z.record(z.string(), z.unknown())), null).parse(row[path[0]]);
	return one ? said(one, path[1]) : null;
};

export const quoted = (value: string): string => `'${value.replace(/'/gu, "''")}'`;
const ways = 'emailaddress1,telephone1,mobilephone,address1_city,address1_country';
export const tables: Record<string, {set: string; select: string; expand?: string}> = {
	contact: {
		set: 'contacts',
		select: `contactid,fullname,jobtitle,description,modifiedon,_ownerid_value,${ways}`,
		expand: 'parentcustomerid_account($select=name)',
	},
	lead: {set: 'leads', select: `leadid,fullname,jobtitle,companyname,description,modifiedon,_ownerid_value,${ways}`},
	account: {
		set: 'accounts',
		select:
			'accountid,name,websiteurl,telephone1,industrycode,numberofemployees,address1_city,address1_country,description,modifiedon,_ownerid_value',
	},
};

/** A row of a table, as somebody; none where it has no id. */
export const recordOf = (
	word: string,
	org: string,
	page: (word: string, id: string) => string,
	row: Row,
): OwnRecord[] => {
	const id = held(row, `${word}id`);
	const name = held(row, word === 'account' ? 'name' : 'fullname');
	const company = inner(row, 'parentcustomerid_account', 'name') ?? held(row, 'companyname');
	if (!id || !form.test(id.toLowerCase())) return [];

	return [
		{
			id,
			name,
			url: page(word, id),
			handles: [`dynamics:${word}/${org}-${id.toLowerCase()}`],
			says: [
				['name', name],
				['title', held(row, 'jobtitle')],
				['company', company],
				['location', place(held(row, 'address1_city'), held(row, 'address1_country'))],
				['email', held(row, 'emailaddress1')],
				['phone', held(row, 'telephone1')],
				['phone', held(row, 'mobilephone')],
				['website', held(row, 'websiteurl')],
				['industry', said(row, 'industrycode')],
				['employees', held(row, 'numberofemployees')],
				['owner', said(row, '_ownerid_value')],
			],
		},
	];
};

/** One organisation: its lists by OData, and where the rep sees a record. */
export const dynamicsOf = ({config, get, ...context}: Context<{host: string}>) => {
	const base = baseOf(config.host);
	const headers = {...bearer(secretOf(context, 'token')), prefer: `odata.include-annotations="${shown}"`};
	const list = (set: string, query: Record<string, string>, sends: Sent) => {
		// A space is %20 there: a plus stays one.
		const search = Object.entries(query)
			.map(([name, value]) => `$${name}=${encodeURIComponent(value)}`)
			.join('&');
		return sure(
			answer(
				get,
				{url: `${base}/api/data/v9.2/${set}?${search}`, headers, sends: [sends], scope: `prvRead ${set}`},
				rows,
			),
		);
	};
	const page = (entity: string, id: string) => `${base}/main.aspx?etn=${entity}&id=${id}&pagetype=entityrecord`;
	return {list, page, org: hostName(config.host).replace('.dynamics.com', '')};
};

// Salesforce: the contact, lead or account on the page, or of a mail address or domain, with open opportunities and cases.
import * as z from 'zod/mini';
import {type Context, defineSource, type Item} from './define';
import {answer, counted, sure} from './own/answer';
import {baseOf, hostOrigins, hostSetting, tenantShape} from './own/host';
import {accessSetting} from './own/key';
import {dealItems, noteItems, ticketItems} from './own/lines';
import type {SignIn} from './own/pkce';
import {idsOf, type OwnRecord, ownDomain, recordFields, wantedOf} from './own/record';
import {fieldsOf, list, placesAt, quoted, type Row, recordOf, rows, said} from './own/salesforce';
import {renewing} from './own/signed-in';
import {beyond, told} from './own/told';

type Config = {host: string; client?: string};
type Way = 'email' | 'domain' | 'record' | 'nothing';

const minute = 60_000;
const form = /^[a-z\d]{15,18}$/iu;

const signInOf = ({host, client}: Config): SignIn | null =>
	client ? {...placesAt(baseOf(host)), client, scope: 'api refresh_token'} : null;

const open = (context: Context<Config>) => {
	const {config} = context;
	const base = baseOf(config.host);
	const get = renewing(context, signInOf(config));
	const query = (soql: string, sends: Way) => {
		const url = `${base}/services/data/v62.0/query?${new URLSearchParams({q: soql})}`;
		return sure(answer(get, {url, sends: [sends], scope: 'api'}, rows));
	};
	return {query, page: (kind: string, id: string) => `${base}/lightning/r/${kind}/${id}/view`};
};

export default defineSource<Config>({
	title: 'Salesforce',
	homepage: 'https://www.salesforce.com/',
	group: 'own',
	terms: {url: 'https://www.salesforce.com/company/legal/', attribution: null, commercialUse: 'own'},
	help: 'helpSalesforce',
	discloses: {sends: ['email', 'domain', 'record'], to: ['{host}']},
	origins: config => hostOrigins(config.host),
	settings: [
		hostSetting('acme.my.salesforce.com'),
		{name: 'client', label: 'settingClient', optional: true},
		accessSetting,
	],
	config: z.object({
		host: tenantShape(/^[a-z\d-]+(?:\.[a-z\d-]+)?\.my\.salesforce\.com$/u),
		client: z.exactOptional(z.string().check(z.regex(/^[\w.]{10,300}$/u))),
	}),
	signIn: signInOf,
	startsFrom: [
		{kind: 'person', anyOf: ['email', 'salesforce']},
		{kind: 'company', anyOf: ['domain', 'salesforce']},
	],
	adds: {fields: [...recordFields, 'deal', 'ticket', 'remark'], events: [], handles: ['email', 'domain', 'salesforce']},
	whole: ['deal', 'ticket'],
	keeps: {fresh: 15 * minute, nothing: 15 * minute},
	pace: {every: 250, perDay: 1000},
	modelled: {from: 'known anchors', since: '2026-11'},
	async *ask(asked, context) {
		const {query, page} = open(context);
		const person = asked.kind === 'person';
		let kind = person ? 'Contact' : 'Account';
		let found: Row[] = [];
		const find = async (): Promise<OwnRecord[]> => {
			const leads = person ? idsOf(asked, 'salesforce', 'lead/', form) : [];
			const {by, values} = wantedOf(asked, 'salesforce', `${kind.toLowerCase()}/`, form);
			const ask = async (table: string, condition: string, sends: Way) => {
				kind = table;
				found = (await query(`SELECT ${fieldsOf[table]} FROM ${table} WHERE ${condition} LIMIT 10`, sends)).records;
			};
			if (by === 'record') await ask(kind, `Id IN ${list(values)}`, 'record');
			else if (leads.length > 0) await ask('Lead', `Id IN ${list(leads.slice(0, 5))}`, 'record');
			else if (values.length > 0 && person) {
				await ask('Contact', `Email IN ${list(values)}`, 'email');
				if (found.length === 0) await ask('Lead', `IsConverted = false AND Email IN ${list(values)}`, 'email');
			} else if (values.length > 0) {
				const likes = values.map(value => `Website LIKE ${quoted(`%${value.replace(/[%_]/gu, '\\$&')}%`)}`);
				await ask('Account', likes.join(' OR '), 'domain');
				found = found.filter(row => values.includes(ownDomain(said(row, 'Website')) ?? ''));
			}
			return found.map(row => recordOf(kind, page(kind, row.Id), row));
		};
		const of = (id: string): string | null =>
			kind === 'Contact' ? `ContactId = '${id}'` : kind === 'Account' ? `AccountId = '${id}'` : null;
		yield* told(asked, find, [
			async ({id}): Promise<Item[]> => {
				const own = of(id);
				if (!own) return [];

				const which = person ? `Id IN (SELECT OpportunityId FROM OpportunityContactRole WHERE ${own})` : own;
				const soql = `SELECT Id,Name,StageName,Amount,CreatedDate FROM Opportunity WHERE IsClosed = false AND ${which} ORDER BY CreatedDate DESC LIMIT 100`;
				const {totalSize, records} = await query(soql, 'record');
				const items = records.flatMap(row =>
					dealItems({
						id: row.Id,
						url: page('Opportunity', row.Id),
						name: said(row, 'Name'),
						stage: said(row, 'StageName'),
						amount: said(row, 'Amount'),
						at: said(row, 'CreatedDate'),
					}),
				);
				return [...items, ...beyond(totalSize, records.length)];
			},
			async ({id}) => {
				const own = of(id);
				if (!own) return [];

				const soql = `SELECT Id,CaseNumber,Subject,Status,Priority,CreatedDate FROM Case WHERE IsClosed = false AND ${own} ORDER BY CreatedDate DESC LIMIT 100`;
				const {totalSize, records} = await query(soql, 'record');
				const items = records.flatMap(row =>
					ticketItems({
						id: row.Id,
						number: `#${said(row, 'CaseNumber')}`,
						url: page('Case', row.Id),
						subject: said(row, 'Subject'),
						status: said(row, 'Status'),
						priority: said(row, 'Priority'),
						at: said(row, 'CreatedDate'),
					}),
				);
				return [...items, ...beyond(totalSize, records.length)];
			},
			async ({id, url}) =>
				found
					.filter(row => row.Id === id)
					.flatMap(row => noteItems({id, url, at: said(row, 'LastModifiedDate'), text: said(row, 'Description')})),
		]);
	},
	async test(context) {
		const {totalSize} = await open(context).query('SELECT COUNT() FROM Contact', 'nothing');
		return counted(totalSize, 'contacts');
	},
});

// Dynamics 365: the contact, lead or account on the page, or of a mail address or domain, with open opportunities, cases and notes.
import * as z from 'zod/mini';
import {defineSource, type Item} from './define';
import {counted} from './own/answer';
import {dynamicsOf, form, held, inner, quoted, type Row, recordOf, said, tables} from './own/dynamics';
import {hostOrigins, hostSetting, tenantShape} from './own/host';
import {accessSetting} from './own/key';
import {dealItems, noteItems, ticketItems} from './own/lines';
import {idsOf, type OwnRecord, ownDomain, recordFields, wantedOf} from './own/record';
import {plain} from './own/text';
import {beyond, told} from './own/told';

type Config = {host: string};
type Way = 'email' | 'domain' | 'record' | 'nothing';

const minute = 60_000;
export default defineSource<Config>({
	title: 'Dynamics 365',
	homepage: 'https://www.microsoft.com/dynamics-365',
	group: 'own',
	terms: {url: 'https://www.microsoft.com/licensing/terms', attribution: null, commercialUse: 'own'},
	help: 'helpDynamics',
	discloses: {sends: ['email', 'domain', 'record'], to: ['{host}']},
	origins: config => hostOrigins(config.host),
	settings: [hostSetting('acme.crm4.dynamics.com'), accessSetting],
	config: z.object({host: tenantShape(/^[a-z\d-]+\.crm\d*\.dynamics\.com$/u)}),
	startsFrom: [
		{kind: 'person', anyOf: ['email', 'dynamics']},
		{kind: 'company', anyOf: ['domain', 'dynamics']},
	],
	adds: {fields: [...recordFields, 'deal', 'ticket', 'remark'], events: [], handles: ['email', 'domain', 'dynamics']},
	whole: ['deal', 'ticket'],
	keeps: {fresh: 15 * minute, nothing: 15 * minute},
	pace: {every: 250, perDay: 1000},
	modelled: {from: 'known anchors', since: '2026-11'},
	async *ask(asked, context) {
		const {list, page, org} = dynamicsOf(context);
		const person = asked.kind === 'person';
		let word = person ? 'contact' : 'account';
		let found: Row[] = [];
		const find = async (): Promise<OwnRecord[]> => {
			const leads = person ? idsOf(asked, 'dynamics', `lead/${org}-`, form) : [];
			const {by, values} = wantedOf(asked, 'dynamics', `${word}/${org}-`, form);
			const ask = async (table: string, conditions: string[], sends: Way) => {
				word = table;
				const {set, select, expand} = tables[table]!;
				const query = {filter: conditions.join(' or '), select, ...(expand ? {expand} : {}), top: '10'};
				found = conditions.length > 0 ? (await list(set, query, sends)).value : [];
			};
			const mails = values.map(value => `emailaddress1 eq ${quoted(value)}`);
			if (by === 'record')
				await ask(
					word,
					values.map(id => `${word}id eq ${id}`),
					'record',
				);
			else if (leads.length > 0)
				await ask(
					'lead',
					leads.slice(0, 5).map(id => `leadid eq ${id}`),
					'record',
				);
			else if (person) {
				await ask('contact', mails, 'email');
				if (found.length === 0) await ask('lead', mails, 'email');
			} else {
				await ask(
					'account',
					values.map(value => `contains(websiteurl,${quoted(value)})`),
					'domain',
				);
				found = found.filter(row => values.includes(ownDomain(held(row, 'websiteurl')) ?? ''));
			}
			return found.flatMap(row => recordOf(word, org, page, row));
		};
		const most = {orderby: 'createdon desc', top: '100', count: 'true'};
		yield* told(asked, find, [
			async ({id}): Promise<Item[]> => {
				if (word === 'lead') return [];

				const filter = `_parent${word}id_value eq ${id} and statecode eq 0`;
				const select = 'opportunityid,name,stepname,estimatedvalue,createdon';
				const query = {filter, select, expand: 'transactioncurrencyid($select=isocurrencycode)', ...most};
				const {'@odata.count': total, value} = await list('opportunities', query, 'record');
				const items = value.flatMap(row => {
					const key = held(row, 'opportunityid') ?? '';
					const currency = inner(row, 'transactioncurrencyid', 'isocurrencycode');
					return dealItems({
						id: key,
						url: page('opportunity', key),
						name: held(row, 'name'),
						stage: held(row, 'stepname'),
						amount: held(row, 'estimatedvalue'),
						currency,
						at: held(row, 'createdon'),
					});
				});
				return [...items, ...beyond(total, value.length)];
			},
			async ({id}) => {
				if (word === 'lead') return [];

				const select = 'incidentid,ticketnumber,title,statuscode,prioritycode,createdon';
				const query = {filter: `_customerid_value eq ${id} and statecode eq 0`, select, ...most};
				const {'@odata.count': total, value} = await list('incidents', query, 'record');
				const items = value.flatMap(row => {
					const key = held(row, 'incidentid') ?? '';
					return ticketItems({
						id: key,
						number: held(row, 'ticketnumber') ?? '#',
						url: page('incident', key),
						subject: held(row, 'title'),
						status: said(row, 'statuscode'),
						priority: said(row, 'prioritycode'),
						at: held(row, 'createdon'),
					});
				});
				return [...items, ...beyond(total, value.length)];
			},
			async ({id, url}) => {
				const query = {
					filter: `_objectid_value eq ${id}`,
					select: 'annotationid,subject,notetext,createdon',
					orderby: 'createdon desc',
					top: '5',
				};
				const {value} = await list('annotations', query, 'record');
				return value.flatMap(row =>
					noteItems({
						id: held(row, 'annotationid') ?? '',
						url,
						at: held(row, 'createdon'),
						text: plain([held(row, 'subject'), held(row, 'notetext')].filter(Boolean).join(': ')),
					}),
				);
			},
		]);
	},
	async test(context) {
		const {'@odata.count': total} = await dynamicsOf(context).list(
			'contacts',
			{select: 'contactid', top: '1', count: 'true'},
			'nothing',
		);
		// It counts no further.
		return total === 5000 ? '5,000+ contacts' : counted(total ?? 0, 'contacts');
	},
});

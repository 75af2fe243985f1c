// Odoo (19 and later): the contact on the page, or of a mail address or domain, with open opportunities and tickets.
import * as z from 'zod/mini';
import {type Context, defineSource, handlesOf, type Item} from './define';
import {answer, counted, sure} from './own/answer';
import {baseOf, hostName, hostOrigins, hostSetting, hostShape} from './own/host';
import {bearer, keySetting, secretOf} from './own/key';
import {dealItems, noteItems, ticketItems} from './own/lines';
import {leads, partnerFields, partners, priorities, recordOf, tickets} from './own/odoo';
import {type OwnRecord, ownDomain, recordFields, wantedOf} from './own/record';
import {literal, plain} from './own/text';
import {remark, told} from './own/told';

type Config = {host: string; database?: string | undefined};
type Way = 'email' | 'domain' | 'record' | 'nothing';

const minute = 60_000;
const most = 80;

const open = ({config, get, ...context}: Context<Config>) => {
	const base = baseOf(config.host);
	const headers = {
		...bearer(secretOf(context, 'key')),
		...(config.database ? {'x-odoo-database': config.database} : {}),
	};
	const call = <T>(model: string, method: string, json: unknown, shape: z.ZodMiniType<T>, sends: Way) =>
		answer(get, {url: `${base}/json/2/${model}/${method}`, json, headers, sends: [sends], scope: model}, shape);
	return {base, call};
};

/** That there may be more than it was asked for. */
const full = (rows: readonly unknown[] | null): Item[] => (rows?.length === most ? [remark('partial', `${most}`)] : []); // Missing without the module

export default defineSource<Config>({
	title: 'Odoo',
	homepage: 'https://www.odoo.com/',
	group: 'own',
	terms: {
		url: 'https://www.odoo.com/documentation/19.0/legal/terms/terms_of_sale.html',
		attribution: null,
		commercialUse: 'own',
	},
	discloses: {sends: ['email', 'domain', 'record'], to: ['{host}']},
	origins: config => hostOrigins(config.host),
	settings: [
		hostSetting('https://acme.odoo.com/'),
		{name: 'database', label: 'settingDatabase', optional: true},
		keySetting,
	],
	config: z.object({host: hostShape, database: z.optional(z.string().check(z.regex(/^[\w.-]{0,100}$/u)))}),
	startsFrom: [
		{kind: 'person', anyOf: ['email', 'odoo']},
		{kind: 'company', anyOf: ['domain', 'odoo']},
	],
	adds: {fields: [...recordFields, 'deal', 'ticket', 'remark'], events: [], handles: ['email', 'domain', 'odoo']},
	whole: ['deal', 'ticket'],
	keeps: {fresh: 15 * minute, nothing: 15 * minute},
	pace: {every: 250, perDay: 1000},
	modelled: {from: 'known anchors', since: '2026-11'},
	async *ask(asked, context) {
		const {base, call} = open(context);
		const person = asked.kind === 'person';
		const host = hostName(context.config.host);
		let found: z.infer<typeof partners> = [];
		const find = async (): Promise<OwnRecord[]> => {
			const {by, values} = wantedOf(asked, 'odoo', `partner/${host}-`, /^\d{1,15}$/u);
			if (values.length === 0) return [];

			const either = (conditions: unknown[]) => [...Array(conditions.length - 1).fill('|'), ...conditions];
			const domain =
				by === 'record'
					? [['id', 'in', values.map(Number)]]
					: [
							['is_company', '=', !person],
							...either(
								values.map(value =>
									person ? ['email', '=ilike', literal(value)] : ['website', 'ilike', literal(value)],
								),
							),
						];
			const rows = await sure(
				call('res.partner', 'search_read', {domain, fields: partnerFields, limit: 10}, partners, by),
			);
			found = rows.filter(row => by !== 'domain' || handlesOf(asked, 'domain').includes(ownDomain(row.website) ?? ''));
			return found.map(is => recordOf(person, host, `${base}/odoo/contacts/${is.id}`, is));
		};
		// A company's are its people's too.
		const of = (id: string) => ['partner_id', person ? '=' : 'child_of', Number(id)];
		yield* told(asked, find, [
			async ({id}): Promise<Item[]> => {
				const domain = [of(id), ['type', '=', 'opportunity'], ['probability', '<', 100]];
				const fields = ['name', 'stage_id', 'expected_revenue', 'company_currency', 'create_date'];
				const rows = await call(
					'crm.lead',
					'search_read',
					{domain, fields, limit: most, order: 'create_date desc'},
					leads,
					'record',
				);
				// Without the module there is no such model.
				const items = (rows ?? []).flatMap(
					({id: deal, name, stage_id: stage, expected_revenue: amount, company_currency: currency, create_date: at}) =>
						dealItems({id: deal, url: `${base}/odoo/crm/${deal}`, name, stage, amount, currency, at}),
				);
				return [...items, ...full(rows)];
			},
			async ({id}) => {
				const domain = [of(id), ['stage_id.fold', '=', false]];
				const fields = ['name', 'ticket_ref', 'stage_id', 'priority', 'create_date'];
				const rows = await call(
					'helpdesk.ticket',
					'search_read',
					{domain, fields, limit: most, order: 'create_date desc'},
					tickets,
					'record',
				);
				const items = (rows ?? []).flatMap(
					({id: ticket, name: subject, ticket_ref: ref, stage_id: status, priority, create_date: at}) =>
						ticketItems({
							id: ticket,
							number: `#${ref ?? ticket}`,
							url: `${base}/odoo/helpdesk/${ticket}`,
							subject,
							status,
							priority: priorities[priority ?? ''],
							at,
						}),
				);
				return [...items, ...full(rows)];
			},
			async ({id, url}) =>
				found
					.filter(is => is.id === id)
					.flatMap(is => noteItems({id, url, at: is.write_date, text: plain(is.comment ?? '')})),
		]);
	},
	async test(context) {
		const total = await sure(open(context).call('res.partner', 'search_count', {domain: []}, z.number(), 'nothing'));
		return counted(total, 'contacts');
	},
});

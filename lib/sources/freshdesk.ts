// Freshdesk: who asks for help there and their open tickets, by the record on the page, a mail address or a company's domain.
import * as z from 'zod/mini';
import {type Context, defineSource, type Item} from './define';
import {answer, counted, sure} from './own/answer';
import {companies, company, contact, priorities, states, tickets} from './own/freshdesk';
import {baseOf, hostName, hostOrigins, hostSetting, tenantShape} from './own/host';
import {basic, keySetting, secretOf} from './own/key';
import {noteItems, ticketItems} from './own/lines';
import {type OwnRecord, recordFields, wantedOf} from './own/record';
import {remark, told} from './own/told';

type Config = {host: string};
type Way = 'email' | 'domain' | 'record' | 'nothing';

const minute = 60_000;
const most = 100;

const open = ({config, get, ...context}: Context<Config>) => {
	const base = baseOf(config.host);
	// The service's own form: the key in place of a name, any password.
	const headers = basic(secretOf(context, 'key'), 'X');
	const ask = <T>(path: string, shape: z.ZodMiniType<T>, sends: Way) =>
		answer(get, {url: `${base}/api/v2/${path}`, headers, sends: [sends]}, shape);
	return {base, ask, tenant: hostName(config.host).split('.')[0]};
};

export default defineSource<Config>({
	title: 'Freshdesk',
	homepage: 'https://www.freshworks.com/freshdesk/',
	group: 'own',
	terms: {url: 'https://www.freshworks.com/terms/', attribution: null, commercialUse: 'own'},
	discloses: {sends: ['email', 'domain', 'record'], to: ['{host}']},
	origins: config => hostOrigins(config.host),
	settings: [hostSetting('acme.freshdesk.com'), keySetting],
	config: z.object({host: tenantShape(/^[a-z\d-]+\.freshdesk\.com$/u)}),
	startsFrom: [
		{kind: 'person', anyOf: ['email', 'freshdesk']},
		{kind: 'company', anyOf: ['domain', 'freshdesk']},
	],
	adds: {fields: [...recordFields, 'ticket', 'remark'], events: [], handles: ['email', 'domain', 'freshdesk']},
	whole: ['ticket'],
	keeps: {fresh: 10 * minute, nothing: 10 * minute},
	pace: {every: 700, perDay: 1000},
	modelled: {from: 'known anchors', since: '2026-11'},
	async *ask(asked, context) {
		const {base, ask, tenant} = open(context);
		const person = asked.kind === 'person';
		const word = person ? 'contact' : 'company';
		const notes = new Map<string, {text: string | null; at: string | null}>();
		const find = async (): Promise<OwnRecord[]> => {
			const {by, values} = wantedOf(asked, 'freshdesk', `${word}/${tenant}-`, /^\d{1,20}$/u);
			if (!person) {
				const each = values.map(async value => {
					if (by === 'record') return (await ask(`companies/${value}`, company, 'record')) ?? [];

					const query = new URLSearchParams({query: `"domain:'${value}'"`});
					const {results} = await sure(ask(`search/companies?${query}`, companies, 'domain'));
					return results.filter(({domains}) => domains.includes(value));
				});
				return (await Promise.all(each)).flat().map(is => {
					notes.set(is.id, {text: is.note ?? is.description, at: is.updated_at});
					return {
						id: is.id,
						name: is.name,
						url: `${base}/a/companies/${is.id}`,
						handles: [`freshdesk:company/${tenant}-${is.id}`],
						says: [
							['name', is.name],
							['industry', is.industry],
							...is.domains.map(name => ['companyDomain', name] as const),
						],
					};
				});
			}
			const each = values.map(async value =>
				by === 'record'
					? ((await ask(`contacts/${value}`, contact, 'record')) ?? [])
					: sure(ask(`contacts?${new URLSearchParams({email: value})}`, z.array(contact), 'email')),
			);
			return Promise.all(
				(await Promise.all(each))
					.flat()
					.slice(0, 5)
					.map(async is => {
						const works = is.company_id ? await ask(`companies/${is.company_id}`, company, 'record') : null;
						notes.set(is.id, {text: is.description, at: is.updated_at});
						return {
							id: is.id,
							name: is.name,
							url: `${base}/a/contacts/${is.id}`,
							handles: [`freshdesk:contact/${tenant}-${is.id}`],
							says: [
								['name', is.name],
								['title', is.job_title],
								['company', works?.name], // Missing where they belong to none
								['location', is.address],
								['email', is.email],
								['phone', is.phone],
								['phone', is.mobile],
							],
						};
					}),
			);
		};
		yield* told(asked, find, [
			async ({id}): Promise<Item[]> => {
				// Without a day it answers a month's. One that does not move for a year, so that an answer can be held.
				const since = `${new Date(context.now).getUTCFullYear() - 1}-01-01T00:00:00Z`;
				const query = new URLSearchParams({
					[person ? 'requester_id' : 'company_id']: id,
					updated_since: since,
					order_by: 'created_at',
					order_type: 'desc',
					per_page: `${most}`,
				});
				const rows = await sure(ask(`tickets?${query}`, tickets, 'record'));
				const items = rows
					.filter(({status}) => status !== 4 && status !== 5)
					.flatMap(({created_at: at, ...ticket}) =>
						ticketItems({
							...ticket,
							at,
							url: `${base}/a/tickets/${ticket.id}`,
							status: states[ticket.status ?? 0] ?? 'open',
							priority: priorities[ticket.priority ?? 0],
						}),
					);
				return rows.length < most ? items : [...items, remark('partial', `${most}`)];
			},
			async ({id, url}) => noteItems({id, url, at: notes.get(id)?.at, text: notes.get(id)?.text ?? null}), // Missing where nobody wrote one
		]);
	},
	async test(context) {
		const rows = await sure(open(context).ask(`contacts?per_page=${most}`, z.array(contact), 'nothing'));
		return rows.length < most ? counted(rows.length, 'contacts') : `${most}+ contacts`;
	},
});

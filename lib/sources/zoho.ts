// Zoho CRM: the contact, lead or account on the page, or of a mail address or domain, with open deals and the last notes.
import * as z from 'zod/mini';
import {type Context, defineSource, type Item} from './define';
import {answer, sure} from './own/answer';
import {accessSetting, secretOf} from './own/key';
import {dealItems, noteItems} from './own/lines';
import {idsOf, type OwnRecord, ownDomain, recordFields, wantedOf} from './own/record';
import {plain} from './own/text';
import {remark, told} from './own/told';
import {deals, hosts, notes, pageOf, recordOf, records, words} from './own/zoho';

type Config = {region: string};
type Way = 'email' | 'domain' | 'record' | 'nothing';

const minute = 60_000;
const open = ({config, get, ...context}: Context<Config>) => {
	const base = `https://${hosts[config.region]}/crm/v8/`;
	const headers = {authorization: `Zoho-oauthtoken ${secretOf(context, 'token')}`};
	return <T>(path: string, shape: z.ZodMiniType<T>, sends: Way, scope: string) =>
		answer(get, {url: base + path, headers, sends: [sends], scope}, shape);
};

export default defineSource<Config>({
	title: 'Zoho CRM',
	homepage: 'https://www.zoho.com/crm/',
	group: 'own',
	terms: {url: 'https://www.zoho.com/terms.html', attribution: null, commercialUse: 'own'},
	help: 'helpZoho',
	discloses: {sends: ['email', 'domain', 'record'], to: Object.values(hosts)},
	origins: ({region}) => (hosts[region] ? [`https://${hosts[region]}/*`] : []),
	settings: [{name: 'region', label: 'settingRegion', choices: Object.keys(hosts)}, accessSetting],
	config: z.object({region: z.enum(Object.keys(hosts))}),
	startsFrom: [
		{kind: 'person', anyOf: ['email', 'zoho']},
		{kind: 'company', anyOf: ['domain', 'zoho']},
	],
	adds: {fields: [...recordFields, 'deal', 'remark'], events: [], handles: ['email', 'domain', 'zoho']},
	whole: ['deal'],
	keeps: {fresh: 60 * minute, nothing: 60 * minute},
	pace: {every: 500, perDay: 1000},
	modelled: {from: 'published spec', since: '2026-11'},
	async *ask(asked, context) {
		const ask = open(context);
		const {region} = context.config;
		const person = asked.kind === 'person';
		let module = person ? 'Contacts' : 'Accounts';
		const page = (kind: string, id: string) => pageOf(region, kind, id);
		const find = async (): Promise<OwnRecord[]> => {
			const leads = person ? idsOf(asked, 'zoho', `lead/${region}-`, /^\d{1,25}$/u) : [];
			const {by, values} = wantedOf(asked, 'zoho', `${words[module]}/${region}-`, /^\d{1,25}$/u);
			const scope = () => `ZohoCRM.modules.${module}.READ`;
			// Nothing found is an answer without content.
			const look = async (path: string, sends: Way) =>
				(await ask(`${module}/${path}`, records, sends, scope()))?.data ?? []; // Missing where nothing is there
			const each = async (list: readonly string[], path: (value: string) => string, sends: Way) =>
				(await Promise.all(list.map(value => look(path(value), sends)))).flat();

			if (by === 'record') return (await each(values, id => id, 'record')).map(row => recordOf(module, region, row));
			if (leads.length > 0) module = 'Leads';
			if (leads.length > 0)
				return (await each(leads.slice(0, 5), id => id, 'record')).map(row => recordOf(module, region, row));
			if (!person) {
				const rows = await each(values, value => `search?${new URLSearchParams({word: value})}`, 'domain');
				return rows
					.filter(row => values.includes(ownDomain(row.Website) ?? ''))
					.map(row => recordOf(module, region, row));
			}
			const mail = (value: string) => `search?${new URLSearchParams({email: value})}`;
			const contacts = await each(values, mail, 'email');
			if (contacts.length > 0) return contacts.map(row => recordOf(module, region, row));

			module = 'Leads';
			return (await each(values, mail, 'email')).map(row => recordOf(module, region, row));
		};
		yield* told(asked, find, [
			async ({id}): Promise<Item[]> => {
				if (module === 'Leads') return [];

				const path = `${module}/${id}/Deals?fields=Deal_Name,Stage,Amount,Probability,Created_Time&per_page=200`;
				const got = await ask(path, deals, 'record', 'ZohoCRM.modules.Deals.READ');
				// Stages are the rep's own words; what is won is certain, and what is lost impossible.
				const items = (got?.data ?? []) // Missing where there is none
					.filter(({Probability: chance}) => chance !== 0 && chance !== 100)
					.flatMap(deal =>
						dealItems({
							id: deal.id,
							url: page('Potentials', deal.id),
							name: deal.Deal_Name,
							stage: deal.Stage,
							amount: deal.Amount,
							at: deal.Created_Time,
						}),
					);
				return got?.info?.more_records ? [...items, remark('partial', `${got.data.length}`)] : items; // Missing on the only page
			},
			async ({id, url}) => {
				const path = `${module}/${id}/Notes?fields=Note_Title,Note_Content,Created_Time&per_page=5`;
				const got = await ask(path, notes, 'record', 'ZohoCRM.modules.notes.READ');
				return (got?.data ?? []).flatMap(
					note => // Missing where there is none
						noteItems({
							id: note.id,
							url,
							at: note.Created_Time,
							text: plain([note.Note_Title, note.Note_Content].filter(Boolean).join(': ')),
						}),
				);
			},
		]);
	},
	async test(context) {
		const shape = z.object({count: z.number()});
		const got = await sure(open(context)('Contacts/actions/count', shape, 'nothing', 'ZohoCRM.modules.Contacts.READ'));
		return `${got.count.toLocaleString('en')} contacts`;
	},
});

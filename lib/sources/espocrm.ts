// EspoCRM: the contact, lead or account on the page, or of a mail address or domain, with open opportunities and cases.
import * as z from 'zod/mini';
import {type Context, defineSource, handlesOf, type Item} from './define';
import {answer, counted, sure} from './own/answer';
import {cases, deals, people, row} from './own/espocrm';
import {baseOf, hostName, hostOrigins, hostSetting, hostShape} from './own/host';
import {keySetting, secretOf} from './own/key';
import {dealItems, noteItems, ticketItems} from './own/lines';
import {idsOf, type OwnRecord, ownDomain, place, recordFields, wantedOf} from './own/record';
import {beyond, told} from './own/told';

type Config = {host: string};
type Way = 'email' | 'domain' | 'record' | 'nothing';

const minute = 60_000;

const open = ({config, get, ...context}: Context<Config>) => {
	const base = baseOf(config.host);
	const headers = {'x-api-key': secretOf(context, 'key')};
	const ask = <T>(path: string, query: Record<string, string>, shape: z.ZodMiniType<T>, sends: Way) =>
		answer(
			get,
			{
				url: `${base}/api/v1/${path}?${new URLSearchParams(query)}`,
				headers,
				sends: [sends],
				scope: path.split('/')[0] ?? '',
			},
			shape,
		);
	return {base, ask};
};

const where = (type: string, attribute: string, value: string): Record<string, string> => ({
	'where[0][type]': type,
	'where[0][attribute]': attribute,
	'where[0][value]': value,
	maxSize: '10',
});

export default defineSource<Config>({
	title: 'EspoCRM',
	homepage: 'https://www.espocrm.com/',
	group: 'own',
	terms: {url: 'https://www.espocrm.com/', attribution: null, commercialUse: 'own'},
	discloses: {sends: ['email', 'domain', 'record'], to: ['{host}']},
	origins: config => hostOrigins(config.host),
	settings: [hostSetting('https://crm.example/'), keySetting],
	config: z.object({host: hostShape}),
	startsFrom: [
		{kind: 'person', anyOf: ['email', 'espocrm']},
		{kind: 'company', anyOf: ['domain', 'espocrm']},
	],
	adds: {fields: [...recordFields, 'deal', 'ticket', 'remark'], events: [], handles: ['email', 'domain', 'espocrm']},
	whole: ['deal', 'ticket'],
	keeps: {fresh: 15 * minute, nothing: 15 * minute},
	pace: {every: 250, perDay: 1000},
	modelled: {from: 'known anchors', since: '2026-11'},
	async *ask(asked, context) {
		const {base, ask} = open(context);
		const person = asked.kind === 'person';
		const host = hostName(context.config.host);
		let scope = person ? 'Contact' : 'Account';
		let found: z.infer<typeof row>[] = [];
		const find = async (): Promise<OwnRecord[]> => {
			const leads = person ? idsOf(asked, 'espocrm', `lead/${host}-`, /^\w{1,40}$/u) : [];
			const {by, values} = wantedOf(asked, 'espocrm', `${scope.toLowerCase()}/${host}-`, /^\w{1,40}$/u);
			const one = async (id: string) => (await ask(`${scope}/${id}`, {}, row, 'record')) ?? [];
			const each = async (type: string, attribute: string, sends: Way) =>
				(
					await Promise.all(values.map(value => sure(ask(scope, where(type, attribute, value), people, sends))))
				).flatMap(({list}) => list);

			if (by === 'record') found = (await Promise.all(values.map(one))).flat();
			else if (leads.length > 0) {
				scope = 'Lead';
				found = (await Promise.all(leads.slice(0, 5).map(one))).flat();
			} else if (!person) {
				found = (await each('contains', 'website', 'domain')).filter(({website}) =>
					handlesOf(asked, 'domain').includes(ownDomain(website) ?? ''),
				);
			} else {
				found = await each('equals', 'emailAddress', 'email');
				scope = found.length > 0 ? scope : 'Lead';
				if (found.length === 0) found = await each('equals', 'emailAddress', 'email');
			}
			return found.map(is => ({
				id: is.id,
				name: is.name,
				url: `${base}/#${scope}/view/${is.id}`,
				handles: [`espocrm:${scope.toLowerCase()}/${host}-${is.id}`],
				says: [
					['name', is.name],
					['title', is.title],
					['company', person ? is.accountName : null],
					['location', place(is.addressCity ?? is.billingAddressCity, is.addressCountry ?? is.billingAddressCountry)],
					['email', is.emailAddress],
					['phone', is.phoneNumber],
					['website', person ? null : is.website],
					['industry', is.industry],
					['owner', is.assignedUserName],
				],
			}));
		};
		const newest = {primaryFilter: 'open', orderBy: 'createdAt', order: 'desc', maxSize: '100'};
		yield* told(asked, find, [
			async ({id}): Promise<Item[]> => {
				if (scope === 'Lead') return [];

				const {total, list} = await sure(ask(`${scope}/${id}/opportunities`, newest, deals, 'record'));
				const items = list.flatMap(({amountCurrency: currency, createdAt: at, ...deal}) =>
					dealItems({...deal, currency, at, url: `${base}/#Opportunity/view/${deal.id}`}),
				);
				return [...items, ...beyond(total, list.length)];
			},
			async ({id}) => {
				if (scope === 'Lead') return [];

				const {total, list} = await sure(ask(`${scope}/${id}/cases`, newest, cases, 'record'));
				const items = list.flatMap(({name: subject, createdAt: at, number, ...ticket}) =>
					ticketItems({...ticket, subject, at, number: `#${number ?? ''}`, url: `${base}/#Case/view/${ticket.id}`}),
				);
				return [...items, ...beyond(total, list.length)];
			},
			async ({id, url}) =>
				found.filter(is => is.id === id).flatMap(is => noteItems({id, url, at: is.modifiedAt, text: is.description})),
		]);
	},
	async test(context) {
		const {total} = await sure(open(context).ask('Contact', {maxSize: '1', select: 'id'}, people, 'nothing'));
		return counted(total ?? 0, 'contacts');
	},
});

// Zendesk: who asks for help there and their open tickets, by the record on the page, a mail address or a company's domain.
import * as z from 'zod/mini';
import {type Context, defineSource, type Item} from './define';
import {answer, count, counted, key, maybe, maybeKey, sure} from './own/answer';
import {baseOf, hostName, hostOrigins, hostSetting, tenantShape} from './own/host';
import {basic, secretOf, tokenSetting, userSetting} from './own/key';
import {noteItems, ticketItems} from './own/lines';
import {type OwnRecord, recordFields, wantedOf} from './own/record';
import {beyond, told} from './own/told';

type Config = {host: string; user: string};

const minute = 60_000;

const user = z.object({
	id: key,
	name: maybe,
	email: maybe,
	phone: maybe,
	notes: maybe,
	role: maybe,
	organization_id: maybeKey,
	updated_at: maybe,
});
const users = z.object({users: z.array(user), count});
const organization = z.object({
	organization: z.object({
		id: key,
		name: maybe,
		notes: maybe,
		updated_at: maybe,
		domain_names: z.catch(z.array(z.string()), []),
	}),
});
const tickets = z.object({
	count,
	results: z.array(z.object({id: key, subject: maybe, status: maybe, priority: maybe, created_at: maybe})),
});

const open = ({config, get, ...context}: Context<Config>) => {
	const base = baseOf(config.host);
	// The service's own form for a token in place of a password.
	const headers = basic(`${config.user}/token`, secretOf(context, 'token'));
	const ask = <T>(path: string, shape: z.ZodMiniType<T>, sends: 'email' | 'domain' | 'record' | 'nothing') =>
		answer(get, {url: `${base}/api/v2/${path}`, headers, sends: [sends]}, shape);
	return {base, ask, tenant: hostName(config.host).split('.')[0]};
};

export default defineSource<Config>({
	title: 'Zendesk',
	homepage: 'https://www.zendesk.com/',
	group: 'own',
	terms: {url: 'https://www.zendesk.com/company/agreements-and-terms/', attribution: null, commercialUse: 'own'},
	discloses: {sends: ['email', 'domain', 'record'], to: ['{host}']},
	origins: config => hostOrigins(config.host),
	settings: [hostSetting('acme.zendesk.com'), userSetting, tokenSetting()],
	config: z.object({
		host: tenantShape(/^[a-z\d-]+\.zendesk\.com$/u),
		user: z.string().check(z.minLength(3), z.maxLength(200)),
	}),
	startsFrom: [
		{kind: 'person', anyOf: ['email', 'zendesk']},
		{kind: 'company', anyOf: ['domain', 'zendesk']},
	],
	adds: {fields: [...recordFields, 'ticket', 'remark'], events: [], handles: ['email', 'domain', 'zendesk']},
	whole: ['ticket'],
	keeps: {fresh: 10 * minute, nothing: 10 * minute},
	pace: {every: 400, perDay: 1000},
	modelled: {from: 'published spec', since: '2026-11'},
	async *ask(asked, context) {
		const {base, ask, tenant} = open(context);
		const person = asked.kind === 'person';
		const word = person ? 'user' : 'organization';
		const notes = new Map<string, {text: string | null; at: string | null}>();
		const firm = async (id: string): Promise<OwnRecord[]> => {
			const got = (await ask(`organizations/${id}`, organization, 'record'))?.organization; // Missing where it was deleted
			if (!got) return [];

			notes.set(got.id, {text: got.notes, at: got.updated_at});
			const says = [['name', got.name] as const, ...got.domain_names.map(name => ['companyDomain', name] as const)];
			const url = `${base}/agent/organizations/${got.id}`;
			return [{id: got.id, name: got.name, url, handles: [`zendesk:organization/${tenant}-${got.id}`], says}];
		};
		const find = async (): Promise<OwnRecord[]> => {
			const {by, values} = wantedOf(asked, 'zendesk', `${word}/${tenant}-`, /^\d{1,20}$/u);
			if (by === 'record' && !person) return (await Promise.all(values.map(firm))).flat();

			const found: z.infer<typeof user>[] = [];
			for (const value of values)
				if (by === 'record') {
					const got = await ask(`users/${value}`, z.object({user}), 'record');
					if (got) found.push(got.user);
				} else {
					const query = new URLSearchParams({query: by === 'email' ? `email:${value}` : `email:*@${value}`});
					found.push(...(await sure(ask(`users/search?${query}`, users, by))).users);
				}
			// Agents answer there; nobody's customer. And a search finds more than was asked for.
			const fits = (email: string | null): boolean =>
				by === 'record' || values.some(value => (email ?? '').toLowerCase().endsWith(person ? value : `@${value}`));
			const customers = found.filter(({role, email}) => (role === null || role === 'end-user') && fits(email));
			if (!person) {
				const ids = new Set(customers.map(one => one.organization_id).filter(id => id !== null));
				return (await Promise.all([...ids].slice(0, 5).map(firm))).flat();
			}
			return Promise.all(
				customers.slice(0, 5).map(async one => {
					const works = one.organization_id
						? await ask(`organizations/${one.organization_id}`, organization, 'record')
						: null;
					notes.set(one.id, {text: one.notes, at: one.updated_at});
					return {
						id: one.id,
						name: one.name,
						url: `${base}/agent/users/${one.id}`,
						handles: [`zendesk:user/${tenant}-${one.id}`],
						says: [
							['name', one.name],
							['company', works?.organization.name], // Missing where they belong to none
							['email', one.email],
							['phone', one.phone],
						],
					};
				}),
			);
		};
		yield* told(asked, find, [
			async ({id}): Promise<Item[]> => {
				const query = new URLSearchParams({
					query: `type:ticket status<solved ${person ? 'requester' : 'organization'}:${id}`,
					sort_by: 'created_at',
					sort_order: 'desc',
				});
				const {count: total, results} = await sure(ask(`search?${query}`, tickets, 'record'));
				const items = results.flatMap(({created_at: at, ...ticket}) =>
					ticketItems({...ticket, at, url: `${base}/agent/tickets/${ticket.id}`}),
				);
				return [...items, ...beyond(total, results.length)];
			},
			async ({id, url}) => noteItems({id, url, at: notes.get(id)?.at, text: notes.get(id)?.text ?? null}), // Missing where nobody wrote one
		]);
	},
	async test(context) {
		const found = await sure(open(context).ask('search?query=type%3Aticket+status%3Csolved', tickets, 'nothing'));
		return counted(found.count ?? 0, 'open tickets');
	},
});

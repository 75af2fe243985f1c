// Request Tracker: who asks for help there and their open tickets, by mail address or by a company's domain.
import * as z from 'zod/mini';
import {type Context, defineSource, handlesOf, type Item} from './define';
import {answer, count, counted, key, maybe, sure} from './own/answer';
import {baseOf, hostOrigins, hostSetting, hostShape} from './own/host';
import {basic, passwordSetting, secretOf, userSetting} from './own/key';
import {ticketItems} from './own/lines';
import {type OwnRecord, recordFields} from './own/record';
import {beyond, told} from './own/told';

type Config = {host: string; user: string};

const minute = 60_000;
const most = 50;

const users = z.object({
	items: z.array(
		z.object({
			// A name to sign in with: it may be any text.
			id: z.string(),
			RealName: maybe,
			EmailAddress: maybe,
			Organization: maybe,
			WorkPhone: maybe,
			MobilePhone: maybe,
			City: maybe,
			Country: maybe,
		}),
	),
});
const tickets = z.object({
	total: count,
	items: z.array(
		z.object({id: key, Subject: maybe, Status: maybe, Created: maybe, Priority: z.catch(z.nullable(key), null)}),
	),
});

/** A text within the query language. */
const quoted = (text: string): string => `'${text.replace(/[\\']/gu, '\\$&')}'`;
/** Its own words for its usual priorities; any other is a number. */
const priorities: Record<string, string> = {0: '', 50: 'medium', 100: 'high'};

const open = ({config, get, ...context}: Context<Config>) => {
	const base = baseOf(config.host);
	const headers = basic(config.user, secretOf(context, 'password'));
	const ask = async <T>(
		path: string,
		query: Record<string, string>,
		shape: z.ZodMiniType<T>,
		sends: 'email' | 'domain' | 'nothing',
	) =>
		sure(answer(get, {url: `${base}/REST/2.0/${path}?${new URLSearchParams(query)}`, headers, sends: [sends]}, shape));
	return {base, ask};
};

export default defineSource<Config>({
	title: 'Request Tracker',
	homepage: 'https://bestpractical.com/request-tracker',
	group: 'own',
	terms: {url: 'https://bestpractical.com/request-tracker', attribution: null, commercialUse: 'own'},
	discloses: {sends: ['email', 'domain'], to: ['{host}']},
	origins: config => hostOrigins(config.host),
	settings: [hostSetting('https://rt.example/'), userSetting, passwordSetting],
	config: z.object({host: hostShape, user: z.string().check(z.minLength(1), z.maxLength(200))}),
	startsFrom: [
		{kind: 'person', anyOf: ['email']},
		{kind: 'company', anyOf: ['domain']},
	],
	adds: {fields: [...recordFields, 'ticket'], events: [], handles: ['email']},
	whole: ['ticket'],
	keeps: {fresh: 10 * minute, nothing: 10 * minute},
	pace: {every: 250, perDay: 1000},
	modelled: {from: 'running server', since: '2026-11'},
	async *ask(asked, context) {
		const {base, ask} = open(context);
		const person = asked.kind === 'person';
		const keys = handlesOf(asked, person ? 'email' : 'domain').slice(0, 5);
		const find = async (): Promise<OwnRecord[]> => {
			if (!person) return [{id: asked.name, name: null, url: null, handles: [], says: []}];

			const query = keys.map(value => ({field: 'EmailAddress', operator: '=', value}));
			const fields = 'RealName,EmailAddress,Organization,WorkPhone,MobilePhone,City,Country';
			const found = await ask('users', {query: JSON.stringify(query), fields}, users, 'email');
			return found.items.map(user => ({
				id: user.id,
				name: user.RealName,
				url: null,
				handles: [],
				says: [
					['name', user.RealName],
					['company', user.Organization],
					['location', [user.City, user.Country].filter(Boolean).join(', ')],
					['email', user.EmailAddress],
					['phone', user.WorkPhone],
					['phone', user.MobilePhone],
				],
			}));
		};
		const asking = async (record: OwnRecord): Promise<Item[]> => {
			const own = record.says.flatMap(([field, value]) => (field === 'email' && value ? [value] : []));
			const who = person
				? own.map(email => `Requestor.EmailAddress = ${quoted(email)}`)
				: keys.map(domain => `Requestor.EmailAddress ENDSWITH ${quoted(`@${domain}`)}`);
			if (who.length === 0) return [];

			const query = {
				query: `(${who.join(' OR ')}) AND Status = '__Active__'`,
				fields: 'Subject,Status,Created,Priority',
				orderby: '-Created',
				per_page: `${most}`,
			};
			const found = await ask('tickets', query, tickets, person ? 'email' : 'domain');
			const items = found.items.flatMap(({id, Subject, Status, Created, Priority}) =>
				ticketItems({
					id,
					url: `${base}/Ticket/Display.html?id=${id}`,
					subject: Subject,
					status: Status,
					priority: priorities[Priority ?? '0'] ?? Priority,
					at: Created,
				}),
			);
			return [...items, ...beyond(found.total, items.length)];
		};
		yield* told(asked, find, [asking]);
	},
	async test(context) {
		const {ask} = open(context);
		const found = await ask('tickets', {query: "Status = '__Active__'", per_page: '1'}, tickets, 'nothing');
		return counted(found.total ?? 0, 'open tickets');
	},
});

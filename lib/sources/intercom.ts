// Intercom: the contact or company on the page, or of a mail address or domain, with what they wait for and the last notes.
import * as z from 'zod/mini';
import {type Context, defineSource, type Item} from './define';
import {answer, counted, sure} from './own/answer';
import {company, contacts, conversations, notes} from './own/intercom';
import {bearer, secretOf, tokenSetting} from './own/key';
import {noteItems, ticketItems} from './own/lines';
import {type OwnRecord, recordFields, wantedOf} from './own/record';
import {plain} from './own/text';
import {beyond, told} from './own/told';

type Config = {region: 'us' | 'eu' | 'au'};
type Way = 'email' | 'domain' | 'record' | 'nothing';

const minute = 60_000;
const hosts = {us: 'api.intercom.io', eu: 'api.eu.intercom.io', au: 'api.au.intercom.io'} as const;
const apps = {us: 'app.intercom.com', eu: 'app.eu.intercom.com', au: 'app.au.intercom.com'} as const;

const open = ({config, get, ...context}: Context<Config>) => {
	const headers = {...bearer(secretOf(context, 'token')), 'intercom-version': '2.14'};
	return {
		app: `https://${apps[config.region]}/a/apps`,
		ask: <T>(path: string, shape: z.ZodMiniType<T>, sends: Way, json?: unknown) =>
			answer(get, {url: `https://${hosts[config.region]}/${path}`, headers, sends: [sends], json}, shape),
	};
};

const where = (field: string, operator: '=' | 'IN', value: unknown) => ({field, operator, value});

export default defineSource<Config>({
	title: 'Intercom',
	homepage: 'https://www.intercom.com/',
	group: 'own',
	terms: {url: 'https://www.intercom.com/legal/terms-and-policies', attribution: null, commercialUse: 'own'},
	discloses: {sends: ['email', 'domain', 'record'], to: Object.values(hosts)},
	origins: ({region}) => (region ? [`https://${hosts[region]}/*`] : []),
	settings: [{name: 'region', label: 'settingRegion', choices: ['us', 'eu', 'au']}, tokenSetting()],
	config: z.object({region: z.enum(['us', 'eu', 'au'])}),
	startsFrom: [
		{kind: 'person', anyOf: ['email', 'intercom']},
		{kind: 'company', anyOf: ['domain', 'intercom']},
	],
	adds: {fields: [...recordFields, 'ticket', 'remark'], events: [], handles: ['email', 'domain', 'intercom']},
	whole: ['ticket'],
	keeps: {fresh: 10 * minute, nothing: 10 * minute},
	pace: {every: 150, perDay: 1000},
	modelled: {from: 'published spec', since: '2026-11'},
	async *ask(asked, context) {
		const {app, ask} = open(context);
		const person = asked.kind === 'person';
		const firm = async (id: string): Promise<OwnRecord[]> => {
			const got = await ask(`companies/${encodeURIComponent(id)}`, company, 'record');
			if (!got) return [];

			return [
				{
					id: got.id,
					name: got.name,
					url: `${app}/${got.app_id}/companies/${got.id}/users`,
					handles: [`intercom:company/${got.app_id}-${got.id}`],
					says: [
						['name', got.name],
						['website', got.website],
						['industry', got.industry],
						['employees', got.size ? `${got.size}` : null],
					],
				},
			];
		};
		const find = async (): Promise<OwnRecord[]> => {
			// The workspace is the first part of a record's key on a page, and not known before the first answer.
			const {by, values} = wantedOf(asked, 'intercom', person ? 'user/' : 'company/', /^[a-z\d]{1,20}-[\w-]{1,60}$/iu);
			const ids = by === 'record' ? values.map(value => value.slice(value.indexOf('-') + 1)) : [];
			if (by === 'record' && !person) return (await Promise.all(ids.map(firm))).flat();

			const field = by === 'record' ? 'id' : by === 'email' ? 'email' : 'email_domain';
			const query = {operator: 'AND', value: [where(field, 'IN', by === 'record' ? ids : values)]};
			const {data} = await sure(ask('contacts/search', contacts, by, {query, pagination: {per_page: 50}}));
			if (!person) {
				const firms = new Set(data.flatMap(one => (one.companies?.data ?? []).map(({id}) => id))); // Missing where they belong to none
				return (await Promise.all([...firms].slice(0, 5).map(firm))).flat();
			}
			return data.slice(0, 5).map(one => ({
				id: one.id,
				name: one.name,
				url: `${app}/${one.workspace_id}/users/${one.id}/all-conversations`,
				handles: [`intercom:user/${one.workspace_id}-${one.id}`],
				says: [
					['name', one.name],
					['email', one.email],
					['phone', one.phone],
					['location', [one.location?.city, one.location?.country].filter(Boolean).join(', ')], // Missing where it is not known
				],
			}));
		};
		yield* told(asked, find, [
			async ({id, url}): Promise<Item[]> => {
				const people = person
					? null
					: await sure(ask(`companies/${encodeURIComponent(id)}/contacts`, contacts, 'record'));
				// Conversations are of people, of a company's too; a group of filters takes fifteen.
				const ids = people ? people.data.map(one => one.id).slice(0, 15) : [id];
				if (ids.length === 0) return [];

				const query = {operator: 'AND', value: [where('contact_ids', 'IN', ids), where('open', '=', true)]};
				const asking = {query, pagination: {per_page: 100}};
				const got = await sure(ask('conversations/search', conversations, 'record', asking));
				const items = got.conversations.flatMap(({title, source, state, priority, created_at: at, id: key}) =>
					ticketItems({
						id: key,
						url: url?.replace(/\/(?:users|companies)\/.*$/u, `/conversations/${key}`) ?? null, // Missing never: each has a page
						subject: title ?? plain(source?.subject || source?.body || ''), // Missing where nothing was written
						status: state,
						priority: priority === 'priority' ? priority : null,
						at,
					}),
				);
				return [...items, ...beyond(got.total_count, items.length)];
			},
			async ({id, url}) => {
				if (!person) return [];

				const {data} = await sure(ask(`contacts/${encodeURIComponent(id)}/notes`, notes, 'record'));
				return data
					.slice(0, 5)
					.flatMap(note => noteItems({id: note.id, url, at: note.created_at, text: plain(note.body ?? '')}));
			},
		]);
	},
	async test(context) {
		const query = where('role', 'IN', ['user', 'lead']);
		const {total_count: total} = await sure(
			open(context).ask('contacts/search', contacts, 'nothing', {query, pagination: {per_page: 1}}),
		);
		return counted(total ?? 0, 'contacts');
	},
});

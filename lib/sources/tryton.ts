// Tryton: the party on the page, or of a mail address or web site, its open opportunities and its notes.
import * as z from 'zod/mini';
import {NetTrouble} from '@/lib/net/trouble';
import {type Context, defineSource, handlesOf, type Item} from './define';
import {count, counted, key, maybe} from './own/answer';
import {baseOf, hostName, hostOrigins, hostSetting, hostShape} from './own/host';
import {basic, passwordSetting, secretOf, userSetting} from './own/key';
import {dealItems, noteItems} from './own/lines';
import {type OwnRecord, recordFields} from './own/record';
import {literal} from './own/text';
import {told} from './own/told';
import {dateIn, decimal, mechanismOf, partyOf, rpc} from './own/tryton';

type Config = {host: string; database: string; user: string};

const hour = 3_600_000;
const most = 50;

const ways = z.array(z.object({'party.': z.object({id: z.number()}), type: maybe, value: maybe}));
const parties = z.array(z.object({id: z.number(), name: maybe}));
const opportunities = z.array(
	z.object({
		id: key,
		description: maybe,
		state: maybe,
		amount: decimal,
		start_date: dateIn,
		'currency.': z.catch(z.nullable(z.object({code: maybe})), null),
	}),
);
const notes = z.array(z.object({id: key, message: maybe, create_date: dateIn}));

export default defineSource<Config>({
	title: 'Tryton',
	homepage: 'https://www.tryton.org/',
	group: 'own',
	terms: {url: 'https://www.tryton.org/', attribution: null, commercialUse: 'own'},
	discloses: {sends: ['email', 'domain', 'record'], to: ['{host}']},
	origins: config => hostOrigins(config.host),
	settings: [
		hostSetting('https://tryton.example/'),
		{name: 'database', label: 'settingDatabase'},
		userSetting,
		passwordSetting,
	],
	config: z.object({
		host: hostShape,
		database: z.string().check(z.regex(/^[\w.-]{1,100}$/u)),
		user: z.string().check(z.minLength(1), z.maxLength(200)),
	}),
	startsFrom: [
		{kind: 'person', anyOf: ['email', 'tryton']},
		{kind: 'company', anyOf: ['domain', 'tryton']},
	],
	adds: {fields: [...recordFields, 'deal', 'remark'], events: [], handles: ['email', 'domain', 'tryton']},
	whole: ['deal', 'remark'],
	keeps: {fresh: hour, nothing: hour},
	pace: {every: 250, perDay: 1000},
	modelled: {from: 'running server', since: '2026-11'},
	async *ask(asked, context) {
		const {call, own, record} = open(context);
		const person = asked.kind === 'person';
		const find = async (): Promise<OwnRecord[]> => {
			const open = handlesOf(asked, 'tryton').flatMap(value =>
				value.startsWith(own) ? [value.slice(own.length)] : [],
			);
			const ids = new Set(open.filter(id => /^\d{1,15}$/u.test(id)).map(Number));
			const sends = [ids.size > 0 ? ('record' as const) : person ? ('email' as const) : ('domain' as const)];
			const keys = ids.size > 0 ? [] : handlesOf(asked, person ? 'email' : 'domain').slice(0, 5);
			for (const one of keys) {
				const domain = person
					? [
							['type', '=', 'email'],
							['value', 'ilike', literal(one)],
						]
					: [
							['type', '=', 'website'],
							['value', 'ilike', `%${literal(one)}%`],
						];
				const found = await call(
					'party.contact_mechanism',
					'search_read',
					[domain, 0, most, null, ['party.id', 'type', 'value']],
					ways,
					sends,
				);
				for (const way of found) if (mechanismOf(way) === one) ids.add(way['party.'].id);
			}
			if (ids.size === 0) return [];

			const list = [...ids];
			const found = await call('party.party', 'search_read', [[['id', 'in', list]], 0, most, null, ['name']], parties, [
				'record',
			]);
			return Promise.all(found.map(party => partyOf(party, person, call, record)));
		};
		yield* told(asked, find, [
			async ({id, url}): Promise<Item[]> => {
				const wanted = [
					['party', '=', Number(id)],
					['state', 'in', ['lead', 'opportunity']],
				];
				const names = ['description', 'state', 'amount', 'currency.code', 'start_date'];
				const found = await call('sale.opportunity', 'search_read', [wanted, 0, most, null, names], opportunities, [
					'record',
				]);
				return found.flatMap(one =>
					dealItems({
						id: one.id,
						url: record('sale.opportunity', one.id) ?? url,
						name: one.description,
						stage: one.state,
						amount: one.amount,
						currency: one['currency.']?.code, // Missing where the rep's company has no currency
						at: one.start_date,
					}),
				);
			},
			async ({id, url}) => {
				const wanted = [['resource', '=', `party.party,${id}`]];
				const found = await call(
					'ir.note',
					'search_read',
					[wanted, 0, 10, [['id', 'DESC']], ['message', 'create_date']],
					notes,
					['record'],
				);
				return found.flatMap(note => noteItems({id: note.id, url, at: note.create_date, text: note.message}));
			},
		]);
	},
	async test(context) {
		const parties = await open(context).call('party.party', 'search_count', [[]], count, ['nothing']);
		return counted(parties ?? 0, parties === 1 ? 'party' : 'parties');
	},
});

const open = (context: Context<Config>) => {
	const {host, database, user} = context.config;
	const base = baseOf(host);
	if (base === '') throw new NetTrouble('not-granted');

	return {
		call: rpc(context.get, `${base}/${database}/`, basic(user, secretOf(context, 'password'))),
		own: `party/${hostName(host)}-${database}-`,
		record: (model: string, id: string): string => `${base}/#${database}/model/${model}/${id}`,
	};
};

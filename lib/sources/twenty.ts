// Twenty: the person or company on the page, or of a mail address or domain, with its opportunities.
import * as z from 'zod/mini';
import {type Context, defineSource, type Item} from './define';
import {answer, count, counted, sure} from './own/answer';
import {baseOf, hostName, hostOrigins, hostSetting, hostShape} from './own/host';
import {bearer, keySetting, secretOf} from './own/key';
import {dealItems} from './own/lines';
import {type OwnRecord, ownDomain, recordFields, wantedOf} from './own/record';
import {beyond, told} from './own/told';
import {companies, opportunities, people} from './own/twenty';

type Config = {host: string};
type Way = 'email' | 'domain' | 'record' | 'nothing';

const minute = 60_000;

const open = ({config, get, ...context}: Context<Config>) => {
	const base = baseOf(config.host);
	const headers = bearer(secretOf(context, 'key'));
	const list = async <T>(name: string, query: Record<string, string>, shape: z.ZodMiniType<T>, sends: Way) => {
		const url = `${base}/rest/${name}?${new URLSearchParams(query)}`;
		const whole = z.object({data: z.record(z.string(), shape), totalCount: count});
		const {data, totalCount} = await sure(answer(get, {url, headers, sends: [sends]}, whole));
		return {rows: data[name] ?? null, total: totalCount}; // Missing where it is no such list
	};
	return {base, list};
};

export default defineSource<Config>({
	title: 'Twenty',
	homepage: 'https://twenty.com/',
	group: 'own',
	terms: {url: 'https://twenty.com/legal/terms', attribution: null, commercialUse: 'own'},
	discloses: {sends: ['email', 'domain', 'record'], to: ['{host}']},
	origins: config => hostOrigins(config.host),
	settings: [hostSetting('https://crm.example/'), keySetting],
	config: z.object({host: hostShape}),
	startsFrom: [
		{kind: 'person', anyOf: ['email', 'twenty']},
		{kind: 'company', anyOf: ['domain', 'twenty']},
	],
	adds: {fields: [...recordFields, 'deal'], events: [], handles: ['email', 'domain', 'twenty']},
	whole: ['deal'],
	keeps: {fresh: 15 * minute, nothing: 15 * minute},
	pace: {every: 600, perDay: 1000},
	modelled: {from: 'known anchors', since: '2026-11'},
	async *ask(asked, context) {
		const {base, list} = open(context);
		const {kind} = asked;
		const own = hostName(context.config.host);
		const common = (id: string) => ({
			id,
			url: `${base}/object/${kind}/${id}`,
			handles: [`twenty:${kind}/${own}-${id}`],
		});
		const find = async (): Promise<OwnRecord[]> => {
			const {by, values} = wantedOf(asked, 'twenty', `${kind}/${own}-`, /^[\da-f-]{36}$/u);
			const found: OwnRecord[] = [];
			for (const value of values) {
				const wanted =
					by === 'record'
						? `id[eq]:${value}`
						: by === 'email'
							? `emails.primaryEmail[eq]:${value}`
							: `domainName.primaryLinkUrl[ilike]:%${value}%`;
				const query = {filter: wanted, limit: '10', depth: '1'};
				if (kind === 'company') {
					const {rows} = await list('companies', query, companies, by);
					const fit = (rows ?? []).filter(
						row => by === 'record' || ownDomain(row.domainName?.primaryLinkUrl) === value,
					); // Missing where none was typed in
					for (const row of fit)
						found.push({
							...common(row.id),
							name: row.name,
							says: [
								['name', row.name],
								['website', row.domainName?.primaryLinkUrl], // Missing as above
								['employees', row.employees ? `${row.employees}` : null],
								['location', [row.address?.addressCity, row.address?.addressCountry].filter(Boolean).join(', ')], // Missing as above
							],
						});
					continue;
				}
				const {rows} = await list('people', query, people, by);
				for (const row of rows ?? []) {
					const name = [row.name?.firstName, row.name?.lastName].filter(Boolean).join(' ') || null; // Missing where nobody typed one in
					const {primaryPhoneCallingCode: code, primaryPhoneNumber: number} = row.phones ?? {};
					found.push({
						...common(row.id),
						name,
						says: [
							['name', name],
							['title', row.jobTitle],
							['company', row.company?.name], // Missing where they belong to none
							['location', row.city],
							['email', row.emails?.primaryEmail], // Missing as above
							['phone', number ? [code, number].filter(Boolean).join(' ') : null],
						],
					});
				}
			}
			return found;
		};
		yield* told(asked, find, [
			async ({id}): Promise<Item[]> => {
				const field = kind === 'person' ? 'pointOfContactId' : 'companyId';
				const query = {filter: `${field}[eq]:${id}`, limit: '60', order_by: 'createdAt[DescNullsLast]'};
				const {rows, total} = await list('opportunities', query, opportunities, 'record');
				// The last of its usual stages: they have bought.
				const items = (rows ?? [])
					.filter(({stage}) => stage !== 'CUSTOMER')
					.flatMap(({id: deal, name, stage, createdAt, amount}) =>
						dealItems({
							id: deal,
							url: `${base}/object/opportunity/${deal}`,
							name,
							stage: stage?.toLowerCase(), // Missing where it has none
							amount: amount?.amountMicros ? Number(amount.amountMicros) / 1_000_000 : null,
							currency: amount?.currencyCode, // Missing where nobody typed one in
							at: createdAt,
						}),
					);
				return [...items, ...beyond(total, (rows ?? []).length)];
			},
		]);
	},
	async test(context) {
		const {total} = await open(context).list('people', {limit: '1'}, people, 'nothing');
		return counted(total ?? 0, 'people');
	},
});

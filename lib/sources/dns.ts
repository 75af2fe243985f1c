// DNS: which services a company has in use, by the public records of its domain, asked over HTTPS.
import * as z from 'zod/mini';
import {list, text, those} from './answer/fields';
import {day} from './answer/moment';
import {type Context, defineSource, type Item} from './define';
import {type Vendor, vendorOfHost, vendorOfProof} from './dns/vendors';
import {shaped} from './read/shape';

const resolvers = {
	'dns.google': {
		ask: (domain: string, type: string) => `https://dns.google/resolve?name=${domain}&type=${type}`,
		open: (domain: string, type: string) => `https://dns.google/query?name=${domain}&rr_type=${type}`,
	},
	'cloudflare-dns.com': {
		ask: (domain: string, type: string) => `https://cloudflare-dns.com/dns-query?name=${domain}&type=${type}`,
		open: (domain: string, type: string) =>
			`https://cloudflare-dns.com/dns-query?name=${domain}&type=${type}&ct=application/dns-json`,
	},
} as const;
type Resolver = keyof typeof resolvers;
const resolverOf = ({resolver}: {resolver?: Resolver | undefined}): Resolver => resolver ?? 'dns.google';

/** Codes of the answer and of a record: https://www.iana.org/assignments/dns-parameters. */
const [fine, noSuchName] = [0, 3];
const types = {MX: 15, TXT: 16} as const;

const answered = z.object({Status: z.number(), Answer: list});
const record = z.object({type: z.number(), data: text});

type Records = {status: number; records: string[]};

const recordsOf = async (context: Context<{resolver?: Resolver | undefined}>, domain: string, type: 'MX' | 'TXT') => {
	const reply = await context.get({
		url: resolvers[resolverOf(context.config)].ask(domain, type),
		headers: {Accept: 'application/dns-json'},
		sends: ['domain'],
	});
	const said = reply.status === 200 ? shaped(reply, answered) : null;
	return (
		said &&
		({
			status: said.Status,
			records: those(said.Answer, record).flatMap(one => (one.type === types[type] ? [one.data.slice(0, 4000)] : [])),
		} satisfies Records)
	);
};

/** A long record comes in pieces, each in quotes: `"v=spf1 inclu" "de:x.com"`. */
const joined = (data: string): string =>
	data.startsWith('"') ? data.replace(/^"|"$/gu, '').replace(/"\s*"/gu, '').replaceAll('\\"', '"') : data;

/** Whom an SPF record lets send: `v=spf1 include:_spf.google.com ~all`, or `v=spf1 redirect=_spf.google.com`. */
const sendersOf = (text: string): string[] =>
	/^v=spf1\s/iu.test(text)
		? text.split(/\s+/u).flatMap(part => /^(?:[+?~]?include:|redirect=)(.+)$/iu.exec(part)?.[1] ?? [])
		: [];

const found = (vendors: readonly (Vendor | null)[], url: string): Item[] =>
	vendors.flatMap(vendor =>
		vendor ? [{is: 'fact', field: 'uses', value: vendor.name, evidence: {url, quote: vendor.sign}} as const] : [],
	);

export default defineSource({
	title: 'DNS',
	homepage: 'https://developers.google.com/speed/public-dns',
	group: 'technical',
	terms: {url: 'https://developers.google.com/speed/public-dns/terms', attribution: null, commercialUse: 'yes'},
	discloses: {sends: ['domain'], to: ['{resolver}']},
	origins: config => [`https://${resolverOf(config)}/*`],
	settings: [
		{
			name: 'resolver',
			label: 'settingResolver',
			placeholder: 'dns.google',
			optional: true,
			choices: ['dns.google', 'cloudflare-dns.com'],
		},
	],
	config: z.object({resolver: z.optional(z.enum(['dns.google', 'cloudflare-dns.com']))}),
	startsFrom: [{kind: 'company', anyOf: ['domain']}],
	adds: {fields: ['uses'], events: [], handles: []},
	whole: ['uses'],
	keeps: {fresh: 7 * day, nothing: 7 * day},
	pace: {every: 500, perDay: 500},
	modelled: {from: 'recorded replies', since: '2026-11'},
	async *ask({domain}, context) {
		if (!domain) return;

		const name = encodeURIComponent(domain);
		const [mx, txt] = [await recordsOf(context, name, 'MX'), await recordsOf(context, name, 'TXT')];
		if (!mx || !txt) return yield {is: 'remark', code: 'unreadable'};
		if (mx.status === noSuchName) return yield {is: 'remark', code: 'nothing'};
		// All or nothing: half an answer would end what the other half holds.
		if (mx.status !== fine || txt.status !== fine) return yield {is: 'remark', code: 'unreachable'};

		const {open} = resolvers[resolverOf(context.config)];
		const texts = txt.records.map(joined);
		const items = [
			...found(
				mx.records.map(one => vendorOfHost(one.replace(/^\d+\s+/u, ''))),
				open(name, 'MX'),
			),
			...found([...texts.flatMap(sendersOf).map(vendorOfHost), ...texts.map(vendorOfProof)], open(name, 'TXT')),
		];
		const first = items.filter(
			(item, at) => items.findIndex(one => 'value' in one && 'value' in item && one.value === item.value) === at,
		);
		if (first.length === 0) yield {is: 'remark', code: 'nothing'};
		yield* first;
	},
});

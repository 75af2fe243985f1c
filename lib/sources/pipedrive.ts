// Pipedrive: the person or organization on the page, or of a mail address or domain, with open deals and the last notes.
import * as z from 'zod/mini';
import {type Context, defineSource, type Item} from './define';
import {answer, counted, sure} from './own/answer';
import {secretOf, tokenSetting} from './own/key';
import {dealItems, noteItems} from './own/lines';
import {deals, found, named, notes, one, self, user} from './own/pipedrive';
import {type OwnRecord, recordFields, wantedOf} from './own/record';
import {plain} from './own/text';
import {remark, told, tried} from './own/told';

const minute = 60_000;
const day = 1440 * minute;
const base = 'https://api.pipedrive.com';

const open = (context: Context) => {
	const headers = {'x-api-token': secretOf(context, 'token')};
	const ask = <T>(path: string, shape: z.ZodMiniType<T>, sends: 'email' | 'domain' | 'record' | 'nothing') =>
		answer(
			context.get,
			{url: base + path, headers, sends: [sends], ...(sends === 'nothing' ? {fresh: day} : {})},
			shape,
		);
	return {
		ask,
		/** The first part of the host of its pages: `acme` of `acme.pipedrive.com`. */
		tenant: async () => {
			const {company_domain: domain} = (await sure(ask('/v1/users/me', self, 'nothing'))).data;
			return /^[a-z\d-]+$/u.test(domain ?? '') ? `${domain}` : 'app';
		},
	};
};

export default defineSource({
	title: 'Pipedrive',
	homepage: 'https://www.pipedrive.com/',
	group: 'own',
	terms: {url: 'https://www.pipedrive.com/en/terms-of-service', attribution: null, commercialUse: 'own'},
	discloses: {sends: ['email', 'domain', 'record'], to: ['api.pipedrive.com']},
	origins: () => [`${base}/*`],
	settings: [tokenSetting()],
	config: z.object({}),
	startsFrom: [
		{kind: 'person', anyOf: ['email', 'pipedrive']},
		{kind: 'company', anyOf: ['domain', 'pipedrive']},
	],
	adds: {fields: [...recordFields, 'deal', 'remark'], events: [], handles: ['email', 'domain', 'pipedrive']},
	whole: ['deal'],
	// A search costs as much as forty readings of one record, of a budget a day.
	keeps: {fresh: 60 * minute, nothing: 60 * minute},
	pace: {every: 200, perDay: 1000},
	modelled: {from: 'published spec', since: '2026-11'},
	async *ask(asked, context) {
		const {ask, tenant} = open(context);
		const person = asked.kind === 'person';
		const [word, path] = person ? ['person', 'persons'] : ['organization', 'organizations'];
		const [own, flaw] = await tried(tenant);
		if (own === null) return yield flaw;

		const page = (kind: string, id: string) => `https://${own}.pipedrive.com/${kind}/${id}`;

		const read = async (id: string): Promise<OwnRecord[]> => {
			const got = (await ask(`/api/v2/${path}/${id}`, one, 'record'))?.data; // Missing where it was deleted
			if (!got) return [];

			const owner = got.owner_id ? await ask(`/v1/users/${got.owner_id}`, user, 'nothing') : null;
			const firm = person && got.org_id ? await ask(`/api/v2/organizations/${got.org_id}`, one, 'record') : null;
			const place = got.address ?? got.postal_address;
			return [
				{
					id: got.id,
					name: got.name,
					url: page(word, got.id),
					handles: [`pipedrive:${word}/${own}-${got.id}`],
					says: [
						['name', got.name],
						['title', got.job_title],
						['company', firm?.data.name], // Missing where they belong to none
						['location', [place?.locality, place?.country].filter(Boolean).join(', ') || place?.value], // Missing where there is none
						...got.emails.map(({value}) => ['email', value] as const),
						...got.phones.map(({value}) => ['phone', value] as const),
						['owner', owner?.data.name], // Missing where nobody owns it
					],
				},
			];
		};
		const find = async () => {
			const {by, values: wanted} = wantedOf(asked, 'pipedrive', `${word}/${own}-`, /^\d{1,15}$/u);
			if (by === 'record') return (await Promise.all(wanted.map(read))).flat();

			const ids = new Set<string>();
			for (const value of wanted) {
				// Organizations have no domain: those of the people with such an address.
				const query = new URLSearchParams({
					term: by === 'email' ? value : `@${value}`,
					fields: 'email',
					exact_match: `${by === 'email'}`,
					limit: '50',
				});
				const {items} = (await sure(ask(`/api/v2/persons/search?${query}`, found, by))).data;
				for (const {item} of items) {
					// A search for `@x.com` finds `@x.com.br` too.
					if (!person && !item.emails.some(email => email.toLowerCase().endsWith(`@${value}`))) continue;
					const id = person ? item.id : item.organization?.id; // Missing where they belong to none
					if (id) ids.add(id);
				}
			}
			return (await Promise.all([...ids].slice(0, 5).map(read))).flat();
		};
		const of = person ? 'person_id' : 'org_id';
		yield* told(asked, find, [
			async ({id}): Promise<Item[]> => {
				const query = `${of}=${id}&status=open&sort_by=add_time&sort_direction=desc&limit=100`;
				const {data, additional_data: more} = await sure(ask(`/api/v2/deals?${query}`, deals, 'record'));
				const stages = data.length > 0 ? (await sure(ask('/api/v2/stages?limit=500', named, 'nothing'))).data : [];
				const items = data.flatMap(deal =>
					dealItems({
						id: deal.id,
						url: page('deal', deal.id),
						name: deal.title,
						stage: stages.find(stage => stage.id === deal.stage_id)?.name, // Missing where the stage was taken away
						amount: deal.value,
						currency: deal.currency,
						at: deal.add_time,
					}),
				);
				return more?.next_cursor ? [...items, remark('partial', `${data.length}`)] : items; // Missing on the last page
			},
			async ({id, url}) => {
				const query = new URLSearchParams({[of]: id, limit: '5', sort: 'add_time DESC'});
				const {data} = await sure(ask(`/v1/notes?${query}`, notes, 'record'));
				return (data ?? []).flatMap(note =>
					noteItems({id: note.id, url, at: note.add_time, text: plain(note.content ?? '')}),
				);
			},
		]);
	},
	async test(context) {
		const {data} = await sure(open(context).ask('/api/v2/persons?limit=500', named, 'nothing'));
		return data.length === 500 ? '500+ persons' : counted(data.length, 'persons');
	},
});

// HubSpot: the contact or company on the page, or of a mail address or domain, with open deals and tickets and the last notes.
import * as z from 'zod/mini';
import {defineSource, type Item} from './define';
import {counted} from './own/answer';
import {type Found, hubspotOver} from './own/hubspot';
import {bearer, secretOf, tokenSetting} from './own/key';
import {dealItems, noteItems, ticketItems} from './own/lines';
import {type OwnRecord, recordFields, recordItems, wantedOf} from './own/record';
import {plain} from './own/text';
import {beyond, told, tried} from './own/told';

const minute = 60_000;
const host = 'https://api.hubapi.com/*';

const persons = 'firstname,lastname,email,jobtitle,company,phone,mobilephone,city,country,hubspot_owner_id'.split(',');
const companies = 'name,domain,website,phone,city,country,industry,numberofemployees,hubspot_owner_id'.split(',');

type Values = Found['results'][number]['properties'];

const saysOf = (person: boolean, of: Values): OwnRecord['says'] =>
	person
		? [
				['name', nameOf(of)],
				['title', of.jobtitle],
				['company', of.company],
				['location', [of.city, of.country].filter(Boolean).join(', ')],
				['email', of.email],
				['phone', of.phone],
				['phone', of.mobilephone],
			]
		: [
				['name', of.name],
				['companyDomain', of.domain],
				['website', of.website],
				['location', [of.city, of.country].filter(Boolean).join(', ')],
				['phone', of.phone],
				['industry', of.industry],
				['employees', of.numberofemployees],
			];

const nameOf = (of: Values): string | null => [of.firstname, of.lastname].filter(Boolean).join(' ') || null;

export default defineSource({
	title: 'HubSpot',
	homepage: 'https://www.hubspot.com/',
	group: 'own',
	terms: {url: 'https://legal.hubspot.com/hubspot-developer-terms', attribution: null, commercialUse: 'own'},
	discloses: {sends: ['email', 'domain', 'record'], to: ['api.hubapi.com']},
	origins: () => [host],
	settings: [tokenSetting('pat-eu1-…')],
	config: z.object({}),
	startsFrom: [
		{kind: 'person', anyOf: ['email', 'hubspot']},
		{kind: 'company', anyOf: ['domain', 'hubspot']},
	],
	adds: {fields: [...recordFields, 'deal', 'ticket', 'remark'], events: [], handles: ['email', 'domain', 'hubspot']},
	whole: ['deal', 'ticket'],
	keeps: {fresh: 15 * minute, nothing: 15 * minute},
	pace: {every: 250, perDay: 1000},
	modelled: {from: 'published spec', since: '2026-11'},
	async *ask(asked, context) {
		const hubspot = hubspotOver(context.get, bearer(secretOf(context, 'token')));
		const person = asked.kind === 'person';
		const [account, flaw] = await tried(hubspot.account);
		if (!account) return yield flaw;

		const {portal, page} = account;
		const word = person ? 'contact' : 'company';
		const object = person ? 'contacts' : 'companies';
		let values: Found['results'] = [];
		const find = async () => {
			const {by, values: wanted} = wantedOf(asked, 'hubspot', `${word}/${portal}-`, /^\d{1,20}$/u);
			if (wanted.length === 0) return [];

			const propertyName = by === 'record' ? 'hs_object_id' : by;
			const filters = wanted.map(value => [{propertyName, operator: 'EQ' as const, value}]);
			const properties = person ? persons : companies;
			values = (await hubspot.search(object, {filters, properties, limit: 10, sends: [by]})).results;
			return values.map(({id, properties: of}) => ({
				id,
				name: person ? nameOf(of) : (of.name ?? null),
				url: page(person ? 1 : 2, id),
				handles: [`hubspot:${word}/${portal}-${id}`],
				says: saysOf(person, of),
			}));
		};
		const of = (id: string) => ({propertyName: `associations.${word}`, operator: 'EQ' as const, value: id});
		const sends = ['record'] as const;

		yield* told(asked, find, [
			async (record): Promise<Item[]> => {
				const owner = values.find(({id}) => id === record.id)?.properties.hubspot_owner_id; // Missing where nobody owns it
				return owner
					? recordItems(asked.kind, {...record, handles: [], says: [['owner', await hubspot.owner(owner)]]})
					: [];
			},
			async ({id}) => {
				const properties = ['dealname', 'dealstage', 'amount', 'deal_currency_code', 'createdate'];
				const filters = [[of(id), {propertyName: 'hs_is_closed', operator: 'EQ' as const, value: 'false'}]];
				const {total, results} = await hubspot.search('deals', {filters, properties, newest: 'createdate', sends});
				const stages = results.length > 0 ? await hubspot.stages('deals') : null;
				const items = results.flatMap(({id: deal, properties: is}) =>
					dealItems({
						id: deal,
						url: page(3, deal),
						name: is.dealname ?? null,
						stage: stages?.get(is.dealstage ?? '')?.label ?? is.dealstage, // Missing where the stage was taken away
						amount: is.amount,
						currency: is.deal_currency_code,
						at: is.createdate,
					}),
				);
				return [...items, ...beyond(total, results.length)];
			},
			async ({id}) => {
				const properties = ['subject', 'hs_pipeline_stage', 'hs_ticket_priority', 'createdate'];
				const search = {filters: [[of(id)]], properties, newest: 'createdate', sends};
				const {total, results} = await hubspot.search('tickets', search);
				const stages = results.length > 0 ? await hubspot.stages('tickets') : null;
				const items = results.flatMap(({id: ticket, properties: is}) => {
					const stage = stages?.get(is.hs_pipeline_stage ?? ''); // Missing where the stage was taken away
					const status = stage?.label ?? is.hs_pipeline_stage; // Missing as above
					const common = {id: ticket, url: page(5, ticket), subject: is.subject ?? null, at: is.createdate};
					return stage?.closed // Missing as above
						? []
						: ticketItems({...common, status, priority: is.hs_ticket_priority?.toLowerCase()}); // Missing where it has none
				});
				return [...items, ...beyond(total, results.length)];
			},
			async ({id, url}) => {
				const properties = ['hs_note_body', 'hs_timestamp'];
				const search = {filters: [[of(id)]], properties, newest: 'hs_timestamp', limit: 5, sends};
				const {results} = await hubspot.search('notes', search);
				return results.flatMap(({id: note, properties: is}) =>
					noteItems({id: note, url, at: is.hs_timestamp, text: plain(is.hs_note_body ?? '')}),
				);
			},
		]);
	},
	async test(context) {
		const hubspot = hubspotOver(context.get, bearer(secretOf(context, 'token')));
		const {total} = await hubspot.search('contacts', {filters: [], properties: [], limit: 1, sends: ['nothing']});
		return counted(total ?? 0, 'contacts');
	},
});

// The services whose documents we hold, and what those were trimmed of.
import {contractOf} from './contract';

export type Contract = ReturnType<typeof contractOf>;
type Service = {
	documents: () => Contract[];
	/** What the documents were trimmed of. */
	trimmed: RegExp;
};

const zendesk = (name: string) => contractOf(`zendesk-${name}.trimmed.yml`, {server: 'https://acme.zendesk.com'});
/** One document stands for every kind of object: their searches are the same. */
export const objects = {
	alias: (path: string) =>
		path.replace(/objects\/(?:companies|deals|tickets|notes)\/search$/u, 'objects/contacts/search'),
};

export const services: Record<string, Service> = {
	hubspot: {
		documents: () => [contractOf('hubspot-crm-v3-contacts.trimmed.yml', objects)],
		trimmed: /^\/(?:account-info\/v3\/details|crm\/v3\/owners\/\d+|crm\/v3\/pipelines\/(?:deals|tickets))$/u,
	},
	pipedrive: {
		documents: () => ['v2', 'v1-notes'].map(name => contractOf(`pipedrive-${name}.trimmed.yml`)),
		trimmed: /^\/(?:v1\/users\/(?:me|\d+)|api\/v2\/stages)$/u,
	},
	zendesk: {
		documents: () => ['search', 'users', 'tickets'].map(zendesk),
		trimmed: /^\/api\/v2\/organizations\/\d+$/u,
	},
	intercom: {
		documents: () => [contractOf('intercom-2.14.trimmed.yml')],
		trimmed: /^\/companies\/\w+$/u,
	},
	zoho: {
		documents: () => [contractOf('zoho-crm-v8-search.trimmed.yml', {server: 'https://www.zohoapis.eu/crm/v8'})],
		trimmed: /^\/crm\/v8\/(?:Leads|\w+\/\d+\/(?:Deals|Notes))(?:\/\d+)?$/u,
	},
	freshdesk: {
		documents: () => [contractOf('freshdesk-v2.unofficial.trimmed.yml', {server: 'https://acme.freshdesk.com/api/v2'})],
		// Nor does it know that tickets can be asked for by their company.
		trimmed: /^\/api\/v2\/(?:(?:contacts|companies)\/\d+|tickets\?company_id=.*)$/u,
	},
};

// Frappe CRM: the person or organisation of a record. Its fields carry no names of their own: only what cannot be mistaken is read.
import type {Handle} from '@/lib/domain/handle';
import {type Bounds, defineSite} from './define';
import {hostOf, mail, shown, stated} from './dom/contact';
import {text} from './dom/text';

const record = /^\/crm\/(contact|lead|organization)s\/([^/]+)$/u;

export const bounds: Bounds = {
	place: 'crm',
	hosts: [],
	proves: 'all',
	modelled: {from: 'known anchors', since: '2026-11'},
};

export default defineSite({
	matches: ({url, document}) =>
		/^\/crm(?:\/|$)/u.test(url.pathname) && document.querySelector('#app-header,link[href^="/assets/crm/"]') !== null,
	read({url, document}) {
		const [, kind, id] = record.exec(url.pathname) ?? [];
		if (!kind || !id || id === 'view') return [];

		// The last bread crumb leads to the very record that it names.
		const crumbs = shown(document, '#app-header a[href]') as HTMLAnchorElement[];
		const crumb = crumbs.find(link => link.pathname === url.pathname);
		const label = text(crumb);
		if (!label) return null;

		const fields = shown(document, '.sections .field input') as HTMLInputElement[];
		const values = fields.map(({value}) => value.trim());
		const wholly = (value: string) => (/^\S+@\S+$/u.test(value) ? mail(value) : null);
		// A contact's addresses are chosen from a list, behind a button.
		const buttons = kind === 'contact' ? shown(document, '.sections .field button').map(one => text(one) ?? '') : [];
		const emails = [...values, ...buttons].map(wholly).filter(handle => handle !== null);
		const sites = new Set(values.map(hostOf).filter(Boolean));
		const person = kind !== 'organization';
		const [companyDomain = null] = person || sites.size > 1 ? [] : sites;
		// A lead without a name is called by its number.
		const name = kind === 'lead' && label === decodeURIComponent(id) ? null : label;
		const handles = [`frappe-crm:${kind}/${url.host}-${id}` as Handle, ...emails];
		return [stated(['subject', person ? 'person' : 'company', '#app-header a'], {name, companyDomain}, handles)];
	},
});

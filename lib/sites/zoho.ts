// Zoho CRM: the contact, lead or account of the record that is open, whom a deal is about, the rows of a list; Zoho Desk: who asked in a ticket.
import type {Handle} from '@/lib/domain/handle';
import {type Bounds, defineSite} from './define';
import {mail, shown, stated} from './dom/contact';
import {about, linkedTo, once, phone, type Reader, typedHost} from './dom/records';
import {deskOf} from './zoho/desk';

const record = /\/tab\/(Contacts|Leads|Accounts|Potentials|Deals)\/(\d+)(?!\d|\/(?:edit|clone))/u;
const list = /\/tab\/(Contacts|Leads|Accounts)(?:\/|$)/u;
const words: Record<string, string> = {Contacts: 'contact', Leads: 'lead', Accounts: 'account'};

/** The value of a field by its column's name, where all places that show it agree or say the same at greater length. */
const value = (document: Document, ...columns: string[]): string | null => {
	const places = ['#headervalue_', '#titlecard_', '#subvalue_', '#value_'].flatMap(place =>
		columns.map(column => place + column),
	);
	const selector = [...places, ...columns.map(column => `[data-zcqa=value_${column}]`)].join();
	const said = shown(document, selector).map(place => place.getAttribute('cx-prop-value') || once(place) || '');
	const values = said.filter(one => /[\p{L}\p{N}]/u.test(one));
	return values.find(one => values.every(other => one.includes(other))) ?? null; // Missing where it is empty, or two records are in view
};

export const bounds: Bounds = {
	place: 'crm',
	hosts: [
		'https://crm.zoho.com/*',
		'https://crm.zoho.eu/*',
		'https://crm.zoho.in/*',
		'https://crm.zoho.com.au/*',
		'https://crm.zoho.jp/*',
		'https://crm.zoho.com.cn/*',
		'https://crm.zoho.sa/*',
		'https://crm.zohocloud.ca/*',
		'https://desk.zoho.com/*',
		'https://desk.zoho.eu/*',
		'https://desk.zoho.in/*',
		'https://desk.zoho.com.au/*',
		'https://desk.zoho.jp/*',
		'https://desk.zoho.com.cn/*',
		'https://desk.zoho.sa/*',
		'https://desk.zohocloud.ca/*',
	],
	proves: 'all',
	modelled: {from: 'known anchors', since: '2026-11'},
};

export default defineSite({
	matches: ({url}) =>
		/^(?:crm|desk)\.zoho(?:cloud)?\.[a-z.]+$/u.test(url.hostname) && /^\/(?:crm|agent)\//u.test(url.pathname),
	read({url, document}) {
		const region = url.hostname.replace(/^\w+\.zoho(?:cloud)?\./u, '');
		if (url.hostname.startsWith('desk.')) return deskOf({url, document}, region);

		const read: Reader = (address, link) => {
			const [, module, id] = record.exec(address) ?? [];
			// A row's link is named after its record where it leads nowhere.
			const row = /^listView_(\d+)$/u.exec(link ? link.id : '');
			const word = words[module ?? list.exec(url.pathname)?.[1] ?? '']; // Missing outside of a list
			const key = id ?? row?.[1]; // Missing in any other link
			return word && key ? [word === 'account' ? 'company' : 'person', `zoho:${word}/${region}-${key}`] : null;
		};
		const [, module] = record.exec(url.pathname) ?? [];
		if (!module) {
			const rows = 'lyte-exptable-tr :is(a[id^=listView_],a[href*="/tab/"])';
			return list.test(url.pathname) ? linkedTo(document, rows, 'listed', read) : [];
		}
		const [kind, own] = read(url.pathname) ?? [];
		if (!kind || !own)
			return about(linkedTo(document, 'a[href*="/tab/Accounts/"],a[href*="/tab/Contacts/"]', 'listed', read));

		const person = kind === 'person';
		const field = (...columns: string[]) => value(document, ...columns);
		const name = person ? field('FULLNAME', 'LASTNAME') : field('ACCOUNTNAME');
		// The title begins with the name. A last name alone is half of it; any other name is of the record before.
		const [heading = ''] = document.title.replace(/^\(\d+\) /u, '').split(' - ');
		const agreed = name && heading && (name === heading || (name.includes(' ') && name.endsWith(heading)));
		if (!agreed) return null;
		const values = {
			name,
			title: person ? field('TITLE', 'DESIGNATION') : null,
			company: person ? field(module === 'Leads' ? 'COMPANY' : 'ACCOUNTID') : null,
			companyDomain: person ? null : typedHost(field('WEBSITE')),
		};
		const ways = [mail(field('EMAIL')), phone(field('PHONE')), phone(field('MOBILE'))];
		const handles: Handle[] = [own, ...ways.filter(way => way !== null)];
		return [stated(['subject', kind, 'value_FULLNAME'], values, handles)];
	},
});

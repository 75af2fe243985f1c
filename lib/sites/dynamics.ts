// Dynamics 365: the contact, lead or account of the form that is open, or the one an opportunity or a case is about.
import type {Handle} from '@/lib/domain/handle';
import {type Bounds, defineSite} from './define';
import {mail, shown, stated} from './dom/contact';
import {linkedTo, once, phone, typedHost} from './dom/records';
import {text} from './dom/text';

/** The value of a field, by its own name: its control is named after it. A field of a record shown within has a prefix. */
const value = (document: Document, name: string): string | null => {
	const selector = `input[data-id^="${name}.fieldControl-"],[data-id="${name}.fieldControl-LookupResultsDropdown_${name}_selected_tag_text"]`;
	const fields = shown(document, selector).filter(field => !field.closest('[role=dialog]'));
	const values = fields.map(field => ('value' in field ? `${field.value}`.trim() : once(field)));
	return values.find(one => one && one !== '---') ?? null; // Missing where the field is empty or not on the form
};

/** What the heading says without the state of saving that stands in it. */
const headingOf = (document: Document): string | null => {
	const [heading, ...others] = shown(document, 'h1[data-id=header_title]');
	if (!heading || others.length > 0) return null;
	const [words, state] = [text(heading) ?? '', text(heading.querySelector('[data-id=header_saveStatus]')) ?? ''];
	return words.slice(0, words.endsWith(state) ? words.length - state.length : undefined).trim() || null;
};

export const bounds: Bounds = {
	place: 'crm',
	hosts: ['https://*.dynamics.com/*'],
	proves: 'all',
	modelled: {from: 'known anchors', since: '2026-11'},
};

export default defineSite({
	matches: ({url}) =>
		/\.crm\d*\.dynamics\.com$/u.test(url.hostname) && /^\/(?:main\.aspx|apps\/.*)?$/u.test(url.pathname),
	read({url, document}) {
		const read = (address: string): ['person' | 'company', Handle] | null => {
			const [, kind] = /[?&]etn=(contact|account|lead)(?:&|$)/u.exec(address) ?? [];
			const [, id] = /[?&]id=(?:\{|%7b)?([\da-f-]{36})/iu.exec(address) ?? [];
			if (!kind || !id) return null;
			const org = url.hostname.replace('.dynamics.com', '');
			return [kind === 'account' ? 'company' : 'person', `dynamics:${kind}/${org}-${id.toLowerCase()}`];
		};
		const word = url.searchParams.get('etn') ?? '';
		if (url.searchParams.get('pagetype') === 'entitylist') return linkedTo(document, 'a[href*="etn="]', 'listed', read);
		if (!/^(?:contact|account|lead|opportunity|incident)$/u.test(word) || !url.searchParams.has('id')) return [];

		const name = headingOf(document);
		// The title names the record too, after the table and the form it is shown in.
		if (!name || !document.title.includes(name)) return null;

		const field = (attribute: string) => value(document, attribute);
		const parent = (role: 'subject' | 'cast' | 'listed', kind: 'person' | 'company', attribute: string) => {
			const parentName = field(attribute);
			return parentName ? [stated([role, kind, attribute], {name: parentName}, [], 0.5)] : [];
		};
		if (word === 'incident') return parent('cast', 'person', 'primarycontactid');
		if (word === 'opportunity')
			return [...parent('subject', 'company', 'parentaccountid'), ...parent('listed', 'person', 'parentcontactid')];

		const [kind, own] = read(url.search) ?? [];
		if (!kind || !own) return [];
		const person = kind === 'person';
		// The heading changes before the fields do: what they say counts where one of them says the name too.
		const last = field('lastname') ?? field('fullname') ?? field('fullname_compositionLinkControl_lastname');
		const same = person ? last : field('name');
		if (!name.includes(same ?? '')) return null;
		const told = (attribute: string) => (same ? field(attribute) : null);

		const values = {
			name,
			title: person ? told('jobtitle') : null,
			company: person ? told(word === 'lead' ? 'companyname' : 'parentcustomerid') : null,
			companyDomain: person ? null : typedHost(told('websiteurl')),
		};
		const ways = [mail(told('emailaddress1')), phone(told('telephone1')), phone(told('mobilephone'))];
		return [stated(['subject', kind, 'header_title'], values, [own, ...ways.filter(way => way !== null)])];
	},
});

// Close: rests on the address of a lead and on the title and the heading that say the same name; whether it is a person or a company, on its mails and its web site. No anchor of its pages is published.
import {type Bounds, defineSite} from './define';
import {stated} from './dom/contact';
import {legalForm, mailsOf, siteOf, titled} from './dom/records';

const record = /^\/lead\/(lead_\w+)(?:\/|$)/u;

export const bounds: Bounds = {
	place: 'crm',
	hosts: ['https://app.close.com/*'],
	nobody: ['inbox', 'leads', 'opportunities', 'activities', 'reports', 'settings'].map(
		path => `https://app.close.com/${path}/*`,
	),
	proves: 'all',
	modelled: {from: 'known anchors', since: '2026-11'},
};

export default defineSite({
	matches: ({url}) => url.hostname === 'app.close.com',
	read({url, document}) {
		const [, id] = record.exec(url.pathname) ?? [];
		if (!id) return [];

		const name = titled({url, document});
		if (!name) return null;
		const mails = mailsOf(document, name);
		const companyDomain = siteOf(document, name);
		// A lead is a company with its people, unless somebody keeps people as leads: nobody where the page does not tell.
		const company = legalForm.test(name) || companyDomain !== null || !name.includes(' ');
		if (!company && mails.length === 0) return [];
		const kind = company ? 'company' : 'person';
		const handles = [`close:lead/${id}` as const, ...(company ? [] : mails)];
		return [stated(['subject', kind, 'document.title'], {name, companyDomain}, handles, 0.5)];
	},
});

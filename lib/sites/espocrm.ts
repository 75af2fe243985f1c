// EspoCRM: the contact, lead or account of a record, the account behind an opportunity, the contacts of a case, the rows of a list.
import type {Handle} from '@/lib/domain/handle';
import type {Sighting} from '@/lib/domain/sighting';
import {type Bounds, defineSite} from './define';
import {hostOf, href, linked, mail, shown, stated} from './dom/contact';
import {text} from './dom/text';

const record = /^#(Contact|Lead|Account|Opportunity|Case)\/view\/([^/?]+)/u;
const who = /^#(Contact|Lead|Account)\/view\/([^/?]+)$/u;

const emails = (root: Element | undefined): Handle[] =>
	Array.from(root ? root.querySelectorAll('[data-email-address]') : [], one =>
		mail(one.getAttribute('data-email-address')),
	).filter(handle => handle !== null);

export const bounds: Bounds = {
	place: 'crm',
	hosts: [],
	proves: 'all',
	modelled: {from: 'known anchors', since: '2026-11'},
};

export default defineSite({
	matches: ({document}) => document.querySelector('#content.container.content > #main') !== null,
	read({url, document}) {
		const handle = (scope: string, id: string) => `espocrm:${scope.toLowerCase()}/${url.host}-${id}` as Handle;
		const party = (link: Element, role: Sighting['role'], signal: string, more: Handle[] = []): Sighting[] => {
			const [, scope, id] = who.exec(href(link) ?? '') ?? [];
			const kind = scope === 'Account' ? 'company' : 'person';
			return scope && id ? [stated([role, kind, signal], {name: text(link)}, [handle(scope, id), ...more], 0.8)] : [];
		};
		const rows = (root: ParentNode) =>
			shown(root, '.list-row[data-id]').flatMap(row => {
				const link = row.querySelector('a.link[data-id]');
				return link ? party(link, 'listed', '.list-row', emails(row)) : [];
			});
		const [, scope, id] = record.exec(url.hash) ?? [];
		if (!scope || !id) return /^#(?:Contact|Lead|Account)(?:\/list|$)/u.test(url.hash) ? rows(document) : [];

		// A record that is looked at beside this one stands in a window of its own, outside of `#main`.
		const [panel] = shown(document, `#main > .record > .detail[data-scope=${scope}]`);
		const name = text(document.querySelector('#main .header-breadcrumbs .breadcrumb-item:last-child .title'));
		if (!panel || !name) return null;

		const field = (named: string) => shown(panel, `.field[data-name=${named}]`)[0];
		const value = (named: string) => {
			const element = field(named);
			return element && !element.querySelector('.none-value,.loading-value') ? text(element) : null;
		};
		const parties = (named: string, role: Sighting['role']) => {
			const element = field(named);
			return Array.from(element ? element.querySelectorAll('a') : []).flatMap(link => party(link, role, named));
		};
		if (scope === 'Case')
			return [...parties('contact', 'cast'), ...parties('contacts', 'cast'), ...parties('account', 'listed')];
		if (scope === 'Opportunity') return [...parties('account', 'subject'), ...parties('contacts', 'listed')];

		const person = scope !== 'Account';
		// A contact may work for several accounts: then none is named as the one.
		const [account, ...others] = [...parties('account', 'listed'), ...parties('accounts', 'listed')];
		const website = field('website');
		const site = hostOf(href(website?.querySelector('a[href^=http]'))); // Missing where the layout leaves it out
		const values = {
			name: name === id ? null : name,
			title: person ? value('title') : null,
			company: person ? (value('accountName') ?? (account && others.length === 0 ? account.name : null)) : null,
			companyDomain: person ? null : site,
		};
		const handles = [handle(scope, id), ...emails(field('emailAddress')), ...linked([field('phoneNumber')])];
		const subject = stated(['subject', person ? 'person' : 'company', '.header-title'], values, handles);

		return person ? [subject] : [subject, ...shown(document, '#main .panel[data-name=contacts]').flatMap(rows)];
	},
});

// HubSpot: the contact or company of a record, whom a deal or lead is about, the contacts of a ticket, the rows of a list.
import type {Handle} from '@/lib/domain/handle';
import type {Sighting} from '@/lib/domain/sighting';
import {type Bounds, defineSite} from './define';
import {hostOf, href, linked, mail, shown, stated} from './dom/contact';
import {linkedTo, once, type Reader, typedHost} from './dom/records';
import {text} from './dom/text';

const record = /\/contacts\/(\d+)\/(?:record\/0-([1235]|136)|(contact|company|deal|ticket))\/(\d+)/u;
const kinds: Record<string, string> = {1: 'contact', 2: 'company', 3: 'deal', 5: 'ticket', 136: 'lead'};
const labels = '[data-test-id=highlight-record-label],[data-selenium-test=highlightTitle]';
const highlights = '[data-test-id=record-highlight-main-content],[data-test-id^=card-wrapper-OBJECT_HIGHLIGHT]';

/** Kind of a record's address and `hubspot:contact/<portal>-<id>`; nothing where it is no record's. */
const handlesOf = (path: string): [string, Handle] | [] => {
	const [, portal, number, word, id] = record.exec(path) ?? [];
	const kind = word ?? kinds[number ?? ''];
	return kind ? [kind, `hubspot:${kind}/${portal}-${id}`] : [];
};

/** Associated records of one kind, as their cards or tables list them. */
const associated = (document: Document, number: 1 | 2, role: Sighting['role']): Sighting[] =>
	shown(
		document,
		`[data-test-id="associated-objects-card-content-0-${number}"] [data-selenium-test=${kinds[number]}-chicklet-title-link],[data-selenium-test="card-id-ASSOCIATION_TABLE/0-${number}"] td:first-child a[href*="/record/"]`,
	).map(link => {
		const [, handle] = handlesOf(href(link) ?? '');
		const kind = number === 1 ? 'person' : 'company';
		return stated([role, kind, 'associated-objects-card'], {name: once(link)}, handle ? [handle] : [], 0.8);
	});

/** The contacts and companies of a list's rows. */
const read: Reader = address => {
	const [kind, handle] = handlesOf(address);
	if (!handle) return null;
	return kind === 'contact' ? ['person', handle] : kind === 'company' ? ['company', handle] : null;
};

export const bounds: Bounds = {
	place: 'crm',
	hosts: ['https://*.hubspot.com/*'],
	nobody: ['home', 'settings', 'reports-dashboard', 'workflows', 'user-preferences'].map(
		path => `https://*.hubspot.com/${path}/*`,
	),
	proves: 'all',
	modelled: {from: 'known anchors', since: '2026-11'},
};

export default defineSite({
	matches: ({url}) => /^app(?:-[a-z]+\d*)?\.hubspot\.com$/u.test(url.hostname),
	read({url, document}) {
		const [kind, own] = handlesOf(url.pathname);
		if (!kind) {
			const list = url.pathname.includes('/objects/') || url.pathname.includes('/list');
			return list ? linkedTo(document, 'td[data-table-external-id^=cell-] a[href*="/contacts/"]', 'listed', read) : [];
		}

		// A record opened beside this one has a label of its own, in a dialog.
		const headings = shown(document, labels).filter(label => !label.closest('[role=dialog]'));
		const [name, ...others] = new Set(headings.map(once));
		if (!name || others.length > 0) return null;

		const companies = associated(document, 2, 'listed');
		const contacts = associated(document, 1, kind === 'ticket' ? 'cast' : 'listed');
		const only = companies.length === 1 ? companies[0] : null;
		const alone = contacts.length === 1 ? contacts[0] : null;
		if (kind === 'ticket') return [...contacts, ...companies];
		if (kind === 'deal') return only ? [{...only, role: 'subject'}, ...contacts] : [...companies, ...contacts];

		if (kind === 'lead')
			return alone
				? [{...alone, role: 'subject', company: only ? only.name : null}, ...companies]
				: only && contacts.length === 0
					? [{...only, role: 'subject'}]
					: [...contacts, ...companies];

		const person = kind === 'contact';
		const card = shown(document, highlights).find(one => headings.some(heading => one.contains(heading)));
		const company = person && only ? only.name : null;
		const shows = (property: string) => {
			const displays = card ? shown(card, `[data-test-id=highlight-property-display-${property}]`) : [];
			return displays.length === 1 ? text(displays[0]) : null;
		};
		const title = person ? shows('jobtitle') : null;
		const domain = card ? card.querySelector('[data-test-id=highlight-property-item-domain] a') : null;
		const companyDomain = person ? null : (hostOf(href(domain)) ?? typedHost(shows('domain')));
		const email = person ? mail(shows('email')) : null;
		const signals: Parameters<typeof stated>[0] = ['subject', person ? 'person' : 'company', 'record-highlight'];
		const subject = stated(signals, {name, title, company, companyDomain}, [
			own as Handle,
			...(email ? [email] : []),
			...linked([card]),
		]);

		return person ? [subject] : [subject, ...contacts];
	},
});

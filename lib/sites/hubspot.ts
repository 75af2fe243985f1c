// HubSpot: the contact or company of a record, the company behind a deal, the contacts of a ticket.
import type {Handle} from '@/lib/domain/handle';
import type {Sighting} from '@/lib/domain/sighting';
import {type Bounds, defineSite} from './define';
import {hostOf, href, linked, shown, stated} from './dom/contact';
import {text} from './dom/text';

const record = /\/contacts\/(\d+)\/(?:record\/0-([1235])|(contact|company|deal|ticket))\/(\d+)/u;
const kinds = ['', 'contact', 'company', 'deal', '', 'ticket'];
const labels = '[data-test-id=highlight-record-label],[data-selenium-test=highlightTitle]';
const highlights = '[data-test-id=record-highlight-main-content],[data-test-id^=card-wrapper-OBJECT_HIGHLIGHT]';

/** Kind of a record's address and `hubspot:contact/<portal>-<id>`; nothing where it is no record's. */
const handlesOf = (path: string): [string, Handle] | [] => {
	const [, portal, number, word, id] = record.exec(path) ?? [];
	const kind = word ?? kinds[Number(number)];
	return kind ? [kind, `hubspot:${kind}/${portal}-${id}`] : [];
};

/** Associated records of one kind, as their cards list them. */
const associated = (document: Document, number: 1 | 2, role: Sighting['role']): Sighting[] =>
	shown(
		document,
		`[data-test-id="associated-objects-card-content-0-${number}"] [data-selenium-test=${kinds[number]}-chicklet-title-link]`,
	).map(link => {
		const [, handle] = handlesOf(href(link) ?? '');
		const kind = number === 1 ? 'person' : 'company';
		return stated([role, kind, 'associated-objects-card'], {name: text(link)}, handle ? [handle] : [], 0.8);
	});

export const bounds: Bounds = {place: 'crm', hosts: ['https://*.hubspot.com/*'], proves: 'all'};

export default defineSite({
	modelled: {from: 'known anchors', since: '2026-11'},
	matches: ({url}) => /^app(?:-[a-z]+\d*)?\.hubspot\.com$/u.test(url.hostname),
	read({url, document}) {
		const [kind, own] = handlesOf(url.pathname);
		if (!kind) return [];

		// A record opened beside this one has a label of its own, in a dialog.
		const headings = shown(document, labels).filter(label => !label.closest('[role=dialog]'));
		const [name, ...others] = new Set(headings.map(text));
		if (!name || others.length > 0) return null;

		const companies = associated(document, 2, 'listed');
		const contacts = associated(document, 1, kind === 'ticket' ? 'cast' : 'listed');
		const only = companies.length === 1 ? companies[0] : null;
		if (kind === 'ticket') return [...contacts, ...companies];
		if (kind === 'deal') return only ? [{...only, role: 'subject'}, ...contacts] : [...companies, ...contacts];

		const person = kind === 'contact';
		const card = shown(document, highlights).find(one => headings.some(heading => one.contains(heading)));
		const company = person && only ? only.name : null;
		const domain = '[data-test-id=highlight-property-item-domain] a';
		const companyDomain = person || !card ? null : hostOf(href(card.querySelector(domain)));
		const signals: Parameters<typeof stated>[0] = ['subject', person ? 'person' : 'company', 'record-highlight'];
		const subject = stated(signals, {name, company, companyDomain}, [own as Handle, ...linked([card])]);

		return person ? [subject] : [subject, ...contacts];
	},
});

// HubSpot: the contact or company of a record, the company behind a deal, the contacts of a ticket.
import type {Handle} from '@/lib/domain/handle';
import type {Sighting} from '@/lib/domain/sighting';
import {defineSite, sighted} from './define';
import {hostOf, linked, said} from './dom/contact';
import {text, visible} from './dom/text';

const record = /\/contacts\/(\d+)\/(?:record\/0-([1235])|(contact|company|deal|ticket))\/(\d+)/u;
const kinds: Record<string, string> = {1: 'contact', 2: 'company', 3: 'deal', 5: 'ticket'};
const labels = '[data-test-id=highlight-record-label],[data-selenium-test=highlightTitle]';
const highlights = '[data-test-id=record-highlight-main-content],[data-test-id^=card-wrapper-OBJECT_HIGHLIGHT]';

/** `hubspot:contact/<portal>-<id>` of a record's address; undefined where it is no record's. */
const handleOf = (href: string): {kind: string; handle: Handle} | undefined => {
	const [, portal, number = '', word, id] = record.exec(href) ?? [];
	const kind = kinds[number] ?? word;
	return kind && id ? {kind, handle: `hubspot:${kind}/${portal}-${id}`} : undefined;
};

/** Associated records of one kind, as their cards list them. */
const associated = (document: Document, kind: 'contact' | 'company', role: Sighting['role']): Sighting[] => {
	const card = `[data-test-id="associated-objects-card-content-0-${kind === 'contact' ? 1 : 2}"]`;
	return Array.from(document.querySelectorAll(`${card} [data-selenium-test=${kind}-chicklet-title-link]`)).flatMap(
		link => {
			const found = handleOf(link.getAttribute('href') ?? '');
			const name = text(link);
			if (!name || !visible(link)) return [];

			return [
				sighted({
					role,
					kind: kind === 'contact' ? 'person' : 'company',
					name,
					handles: found ? [found.handle] : [],
					confidence: 0.8,
					evidence: said('associated-objects-card', {name}),
				}),
			];
		},
	);
};

export default defineSite({
	place: 'crm',
	modelled: {from: 'known anchors', since: '2026-11'},
	matches: ({url}) => /^app(?:-[a-z]+\d*)?\.hubspot\.com$/u.test(url.hostname),
	read({url, document}) {
		const here = handleOf(url.pathname);
		if (!here) return [];

		// A record opened beside this one has a label of its own, in a dialog.
		const shown = Array.from(document.querySelectorAll(labels)).filter(
			label => visible(label) && !label.closest('[role=dialog]'),
		);
		const names = new Set(shown.map(label => text(label)));
		const [name] = names;
		if (!name || names.size > 1) return null;

		const companies = associated(document, 'company', 'listed');
		const contacts = associated(document, 'contact', here.kind === 'ticket' ? 'cast' : 'listed');
		const [only] = companies.length === 1 ? companies : [];
		if (here.kind === 'ticket') return [...contacts, ...companies];
		if (here.kind === 'deal') return only ? [{...only, role: 'subject'}, ...contacts] : [...companies, ...contacts];

		const card = Array.from(document.querySelectorAll(highlights)).find(
			one => visible(one) && one.contains(shown[0] as Element),
		);
		const person = here.kind === 'contact';
		const company = person ? (only?.name ?? null) : null; // Missing where none or several are associated
		const companyDomain = person
			? null
			: hostOf(card?.querySelector('[data-test-id=highlight-property-item-domain] a')?.getAttribute('href')); // Missing in an older layout
		const handles = [
			here.handle,
			...(card ? linked(card) : []),
			...(companyDomain ? [`domain:${companyDomain}` as Handle] : []),
		];
		const evidence = [
			...said('highlight-record-label', {name}),
			...said('highlight-property-item', {companyDomain}),
			...said('associated-objects-card', {company}),
		];

		return [
			sighted({
				role: 'subject',
				kind: person ? 'person' : 'company',
				name,
				company,
				companyDomain,
				handles,
				evidence,
			}),
			...(person ? [] : contacts),
		];
	},
});

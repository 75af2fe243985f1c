// Salesforce Lightning: the contact, lead or account of the tab that is open, or the one a case or opportunity is about.
import type {Handle} from '@/lib/domain/handle';
import {defineSite, sighted} from './define';
import {hostOf, linked, said} from './dom/contact';
import {text, visible} from './dom/text';

const record = /\/lightning\/r\/(Contact|Account|Lead|Opportunity|Case)\/([A-Za-z0-9]{15,18})\/view/u;

/** The 18-character id of a 15-character one: three letters that tell which of its letters are capitals. */
const longId = (id: string): string =>
	id.length !== 15
		? id
		: id +
			[0, 5, 10]
				.map(from => {
					const bits = [0, 1, 2, 3, 4].reduce(
						(sum, at) => sum + (/[A-Z]/u.test(id.charAt(from + at)) ? 1 << at : 0),
						0,
					);
					return 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345'.charAt(bits);
				})
				.join('');

const handleOf = (href: string): Handle | undefined => {
	const [, kind, id] = record.exec(href) ?? [];
	return kind && id ? `salesforce:${kind.toLowerCase()}/${longId(id)}` : undefined;
};

export default defineSite({
	place: 'crm',
	modelled: {from: 'known anchors', since: '2026-11'},
	matches: ({url}) =>
		/\.(?:lightning\.force|my\.salesforce)\.com$/u.test(url.hostname) && url.pathname.startsWith('/lightning/'),
	read({url, document}) {
		const [, kind] = record.exec(url.pathname) ?? [];
		if (!kind) return [];

		// Inactive tabs of a console stay in the document, hidden.
		const panels = Array.from(document.querySelectorAll('records-lwc-highlights-panel')).filter(visible);
		const panel = panels.length === 1 ? panels[0] : undefined;
		const primary = panel?.querySelector('[slot=primaryField]'); // Missing while the record loads
		const name = text(primary?.querySelector('lightning-formatted-name,lightning-formatted-text') ?? primary);
		const heading = / \| /u.test(document.title) ? document.title.replace(/^\(\d+\) /u, '').split(' | ')[0] : null;
		if (!panel || !name || (heading && !name.includes(heading))) return null;

		const page = panel.closest('.windowViewMode-maximized,.oneConsoleTab,[role=tabpanel]') ?? document.body;
		const field = (api: string): Element | undefined =>
			Array.from(page.querySelectorAll(`[data-target-selection-name="sfdc:RecordField.${kind}.${api}"]`)).find(visible);
		const value = (api: string) =>
			text(field(api)?.querySelector('lightning-formatted-text,lightning-formatted-url,a,[slot=output]')); // Missing on layouts without it
		const parent = (api: string, role: 'subject' | 'cast') => {
			const link = field(api)?.querySelector('a[href*="/lightning/r/"]'); // Missing on layouts without it
			const handle = handleOf(link?.getAttribute('href') ?? ''); // Missing where nobody is set
			const stated = text(link);
			const found = {role, kind: api === 'AccountId' ? 'company' : 'person', name: stated, confidence: 0.8} as const;
			return stated && handle ? [sighted({...found, handles: [handle], evidence: said(api, {name: stated})})] : [];
		};
		if (kind === 'Opportunity') return parent('AccountId', 'subject');
		if (kind === 'Case') {
			const contact = parent('ContactId', 'cast');
			return contact.length > 0 ? contact : parent('AccountId', 'subject');
		}

		const person = kind !== 'Account';
		const title = person ? value('Title') : null;
		const company = person ? value(kind === 'Lead' ? 'Company' : 'AccountId') : null;
		const companyDomain = person ? null : hostOf(field('Website')?.querySelector('a')?.href); // Missing on layouts without it
		const contact = ['Email', 'Phone', 'MobilePhone'].flatMap(api => linked(field(api) ?? document.createElement('a')));
		const own = handleOf(url.pathname) as Handle;

		return [
			sighted({
				role: 'subject',
				kind: person ? 'person' : 'company',
				name,
				title,
				company,
				companyDomain,
				handles: [
					...new Set([
						own,
						...contact,
						...linked(panel),
						...(companyDomain ? [`domain:${companyDomain}` as Handle] : []),
					]),
				],
				evidence: [
					...said('slot=primaryField', {name}),
					...said('document.title', {name: heading ?? null}),
					...said('sfdc:RecordField', {title, company, companyDomain}),
				],
			}),
		];
	},
});

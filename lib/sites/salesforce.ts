// Salesforce Lightning: the contact, lead or account of the tab that is open, whom a case or opportunity is about, the rows of a list.
import type {Handle} from '@/lib/domain/handle';
import type {Sighting} from '@/lib/domain/sighting';
import {longId} from '@/lib/identity/salesforce';
import {type Bounds, defineSite} from './define';
import {hostOf, href, linked, said, shown, stated} from './dom/contact';
import {linkedTo, once} from './dom/records';
import {text} from './dom/text';

const record = /\/lightning\/r\/(?:\w+\/)?([A-Za-z0-9]{15,18})\/view/u;
/** What an id is of, by its first three characters. */
const kinds: Record<string, string> = {
	'003': 'Contact',
	'001': 'Account',
	'00Q': 'Lead',
	'006': 'Opportunity',
	'500': 'Case',
};

const kindOf = (path: string): string | undefined => kinds[(record.exec(path)?.[1] ?? '').slice(0, 3)]; // Missing where it is no record's

const handlesOf = (path: string): Handle[] => {
	const [, id] = record.exec(path) ?? [];
	const kind = kindOf(path);
	return kind && id ? [`salesforce:${kind.toLowerCase()}/${longId(id)}`] : [];
};

/** Contacts, leads and accounts that the rows of a list are named after. */
const rows = (root: ParentNode): Sighting[] =>
	linkedTo(root, 'th a[href*="/lightning/r/"]', 'listed', address => {
		const [handle] = handlesOf(address);
		const kind = kindOf(address);
		if (!handle || kind === 'Opportunity' || kind === 'Case') return null;
		return [kind === 'Account' ? 'company' : 'person', handle];
	});

export const bounds: Bounds = {
	place: 'crm',
	hosts: ['https://*.lightning.force.com/*', 'https://*.my.salesforce.com/*'],
	nobody: ['setup', 'settings', 'page', 'n'].map(path => `https://*.lightning.force.com/lightning/${path}/*`),
	proves: 'all',
	modelled: {from: 'known anchors', since: '2026-11'},
};

export default defineSite({
	matches: ({url}) =>
		/\.(?:lightning\.force|my\.salesforce)\.com$/u.test(url.hostname) && url.pathname.startsWith('/lightning/'),
	read({url, document}) {
		const kind = kindOf(url.pathname);
		if (!kind) return /\/lightning\/o\/(?:Contact|Account|Lead)\//u.test(url.pathname) ? rows(document) : [];

		// Inactive tabs of a console stay in the document, hidden.
		const panels = shown(document, 'records-lwc-highlights-panel');
		const panel = panels.length === 1 ? panels[0] : undefined;
		const [primary] = panel ? shown(panel, '[slot=primaryField]') : [];
		const name = primary && text(primary.querySelector('lightning-formatted-name,lightning-formatted-text') ?? primary);
		// The title names the record too: `Ada Lovelace | Contact | Salesforce`.
		const [heading = '', ...rest] = document.title.replace(/^\(\d+\) /u, '').split(' | ');
		if (!panel || !name || (rest.length > 0 && !name.includes(heading))) return null;

		const page = panel.closest('.windowViewMode-maximized,.oneConsoleTab,[role=tabpanel]') ?? document.body;
		const field = (api: string) => shown(page, `[data-target-selection-name="sfdc:RecordField.${kind}.${api}"]`)[0];
		const part = (api: string, selector: string) => (field(api) ?? document.createElement('i')).querySelector(selector);
		const value = (api: string) => once(part(api, 'lightning-formatted-text,a,[slot=output]'));
		const parent = (api: string, role: Sighting['role']): Sighting[] => {
			const link = part(api, 'a[href*="/lightning/r/"]');
			const handles = handlesOf(href(link) ?? '');
			const who = api === 'AccountId' ? 'company' : 'person';
			return handles.length > 0 ? [stated([role, who, `sfdc:${api}`], {name: once(link)}, handles, 0.8)] : [];
		};
		const account = parent('AccountId', 'subject');
		const contact = parent('ContactId', 'cast');
		if (kind === 'Opportunity') return account;
		if (kind === 'Case') {
			// A case from the web may say who asked without a contact of theirs.
			const asking = linked([field('SuppliedEmail')]);
			const supplied = asking.map(way =>
				stated(['cast', 'person', 'SuppliedEmail'], {name: value('SuppliedName')}, [way]),
			);
			return [contact, supplied, account].find(({length}) => length > 0) ?? [];
		}

		// An account may be a person: its name is then made of a person's parts.
		const own = kind === 'Account' && primary.querySelector('lightning-formatted-name') !== null;
		const person = kind !== 'Account' || own;
		const values = {
			name,
			title: person ? value(own ? 'PersonTitle' : 'Title') : null,
			company: person && !own ? value(kind === 'Lead' ? 'Company' : 'AccountId') : null,
			companyDomain: person ? null : hostOf(href(part('Website', 'a'))),
		};
		const ways = ['Email', 'PersonEmail', 'Phone', 'MobilePhone', 'PersonMobilePhone'];
		const handles = [...handlesOf(url.pathname), ...linked([...ways.map(field), panel])];
		const subject = stated(['subject', person ? 'person' : 'company', 'sfdc:RecordField'], values, handles);

		const title = said('document.title', {name: rest.length > 0 ? heading : null});
		const members = kind === 'Account' ? rows(page).filter(row => row.kind === 'person') : [];

		return [{...subject, evidence: [...subject.evidence, ...title]}, ...members];
	},
});

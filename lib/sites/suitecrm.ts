// SuiteCRM 7 and 8: the contact, lead or account of a record, the account behind an opportunity, the contact of a case, lists.
import type {Handle} from '@/lib/domain/handle';
import type {Sighting} from '@/lib/domain/sighting';
import {type Bounds, defineSite} from './define';
import {hostOf, href, linked, mail, shown, stated} from './dom/contact';
import {text} from './dom/text';

const singular: Record<string, string> = {
	contacts: 'contact',
	leads: 'lead',
	accounts: 'account',
	opportunities: 'opportunity',
	cases: 'case',
};

/** Kind and id of the record an address is of: `#/contacts/record/<id>`, or 7's `?module=Contacts&record=<id>`, also within a hash. */
const recordOf = (address: string): [string, string] | [] => {
	const plain = address.replace(/%3F/giu, '?').replace(/%3D/giu, '=').replace(/%26/gu, '&');
	const [, now, nowId] = /#\/([\w-]+)\/record\/([\w-]+)/u.exec(plain) ?? [];
	const [, old] = /[?&]module=(\w+)/u.exec(plain) ?? [];
	const [, oldId] = /[?&]record=([\w-]+)/u.exec(plain) ?? [];
	const kind = singular[(now ?? old ?? '').toLowerCase()];
	const id = nowId ?? (/[?&]action=DetailView/u.test(plain) ? oldId : undefined);
	return kind && id ? [kind, id] : [];
};

export const bounds: Bounds = {
	place: 'crm',
	hosts: [],
	proves: 'all',
	modelled: {from: 'known anchors', since: '2026-11'},
};

export default defineSite({
	matches: ({document}) => document.querySelector('scrm-navbar-ui,link[href*="themes/SuiteP/"]') !== null,
	read({url, document}) {
		const handle = (kind: string, id: string) => `suitecrm:${kind}/${url.host}-${id}` as Handle;
		const party = (link: Element | null | undefined, role: Sighting['role'], signal: string, more: Handle[] = []) => {
			const [kind, id] = recordOf(href(link) ?? '');
			const shape = kind === 'account' ? 'company' : 'person';
			const known = id && kind && /^(?:contact|lead|account)$/u.test(kind);
			return known ? [stated([role, shape, signal], {name: text(link)}, [handle(kind, id), ...more], 0.8)] : [];
		};
		const [kind, id] = recordOf(url.href);
		if (!kind || !id) {
			const names = shown(document, '.list-view-table .column-name a.field-link,.list td[field=name] a');
			return names.flatMap(link => party(link, 'listed', 'name', linked([link.closest('tr') ?? link])));
		}

		const shell = document.querySelector('scrm-navbar-ui');
		const [root] = shown(document, shell ? '.record-view' : '.detail-view');
		// 7 says in its form which record it shows; 8 says it nowhere.
		const form = document.querySelector('#formDetailView [name=record]');
		if (!root || (!shell && (!form || form.getAttribute('value') !== id))) return null;

		const field = (name: string) =>
			shown(root, `.detail-view-field[field=${name}],.dynamic-field-mode-detail.dynamic-field-name-${name}`)[0];
		const value = (name: string) => text(field(name));
		const link = (name: string) => field(name)?.querySelector('a[href]'); // Missing where the layout leaves it out
		if (kind === 'opportunity') return party(link('account_name'), 'subject', 'account_name');
		if (kind === 'case') {
			const contact = party(link('contact_created_by_name'), 'cast', 'contact_created_by_name');
			return [...contact, ...party(link('account_name'), 'listed', 'account_name')];
		}

		const [first, last] = [value('first_name'), value('last_name')];
		const parts = first && last && `${first} ${last}`;
		const person = kind !== 'account';
		// The heading may put a salutation before a person's name, which then stands in the title without it.
		const heading = text(document.querySelector('.record-view-name-label,.module-title-text'));
		const [titled = ''] = document.title.split(' » ');
		const own = titled !== '' && heading?.endsWith(titled) ? titled : null; // Missing in a new layout
		const name = parts || value('full_name') || value('name') || (person ? own : heading);
		if (!name) return null;

		const values = {
			name,
			title: person ? value('title') : null,
			company: person ? value('account_name') : null,
			companyDomain: person ? null : (hostOf(href(link('website'))) ?? hostOf(value('website'))),
		};
		const email = mail(value('email1'));
		const phones = ['phone_work', 'phone_mobile', 'phone_office'].map(field);
		const handles = [handle(kind, id), ...(email ? [email] : []), ...linked(phones)];
		return [stated(['subject', person ? 'person' : 'company', 'detail view'], values, handles)];
	},
});

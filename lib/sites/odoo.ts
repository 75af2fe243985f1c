// Odoo: the person or company of a contact, whom a lead or opportunity is about, the rows of a list of leads.
import type {Handle} from '@/lib/domain/handle';
import {type Bounds, defineSite} from './define';
import {hostOf, href, linked, mail, shown, stated} from './dom/contact';
import {legalForm} from './dom/records';
import {text} from './dom/text';

const path = /^\/odoo\/(?:.*\/)?([a-z][\w.-]*)\/(\d+)$/u;
const models: Record<string, 'partner' | 'lead'> = {
	contacts: 'partner',
	customers: 'partner',
	vendors: 'partner',
	'res.partner': 'partner',
	crm: 'lead',
	leads: 'lead',
	'crm.lead': 'lead',
};

/** The form's field, wherever its kind puts the value: into an input, a link or plain text. */
const value = (root: Element | undefined, name: string): string | null => {
	const [field] = root ? shown(root, `[name=${name}]`) : [];
	const input = field?.matches('input') ? field : field?.querySelector('input,textarea'); // Missing in a form that lacks the field
	if (input) return (input as HTMLInputElement).value.replace(/\s+/gu, ' ').trim() || null;

	return text(field?.querySelector('a,span') ?? field); // Missing in a form that lacks the field
};

export const bounds: Bounds = {
	place: 'crm',
	hosts: [],
	proves: 'all',
	modelled: {from: 'known anchors', since: '2026-11'},
};

export default defineSite({
	matches: ({url, document}) =>
		/^\/(?:odoo|web)(?:\/|$)/u.test(url.pathname) && document.querySelector('body.o_web_client') !== null,
	read({url, document}) {
		const old = new URLSearchParams(url.hash.slice(1));
		const [, action = '', number] = path.exec(url.pathname) ?? ['', old.get('model') ?? '', old.get('id')];
		const contact = (root: Element | undefined, email: string): Handle[] => {
			const fields = [email, 'phone', 'mobile'].map(name => root?.querySelector(`[name=${name}]`) ?? undefined); // Missing without a form
			const [address] = fields;
			const typed = mail(value(root, email));
			return [...(address && typed ? [typed] : []), ...linked(fields)];
		};
		if (!number)
			return shown(document, '.o_action_manager .o_list_view .o_data_row').flatMap(row => {
				const values = {name: value(row, 'contact_name'), company: value(row, 'partner_name')};
				return values.name
					? [stated(['listed', 'person', '.o_data_row'], values, contact(row, 'email_from'), 0.8)]
					: [];
			});

		// Forms in a window stand beside the action manager, not in it.
		const [form] = shown(document, '.o_action_manager .o_form_view');
		const known = models[action];
		if (!form) return known || action.startsWith('action-') ? null : [];

		const lead = form.closest('.o_lead_opportunity_form') ?? form.querySelector('.o_lead_opportunity_form');
		const kind = lead ? 'lead' : (known ?? (form.querySelector('[name=company_type]') ? 'partner' : null));
		const name = value(form, 'name');
		if (!kind) return [];

		// The bread crumb of a person begins with their company.
		const crumb = text(document.querySelector('.o_last_breadcrumb_item,.breadcrumb-item.active'));
		if (!name || (crumb && !crumb.includes(name))) return null;

		const handle = `odoo:${kind}/${url.host}-${number}` as Handle;
		if (kind === 'lead') {
			const [, before = null, after = null] = /^([^,]+), ([^,]+)$/u.exec(value(form, 'partner_id') ?? '') ?? [];
			const customer = after && !legalForm.test(` ${after}`) ? {name: after, company: before} : {};
			const given = {name: value(form, 'contact_name'), company: value(form, 'partner_name')};
			const title = value(form, 'function');
			const handles = [handle, ...contact(form, 'email_from')];
			if (given.name) return [stated(['subject', 'person', 'contact_name'], {...given, title}, handles)];
			if (customer.name) return [stated(['subject', 'person', 'partner_id'], customer, handles, 0.7)];

			const company = form.querySelector('[name=contact_name]') && given.company;
			return company ? [stated(['subject', 'company', 'partner_name'], {name: company}, [handle])] : [];
		}

		const choice = form.querySelector('[name=company_type] input:checked');
		const job = form.querySelector('[name=function]');
		// Before the choice was shown to readers, only a person had a job.
		const person = choice
			? choice.getAttribute('data-value') === 'person'
			: job && !job.matches('.o_invisible_modifier');
		if (person === null) return [];

		const site = form.querySelector('[name=website] a[href^=http],a[name=website]');
		const values = {
			name,
			title: person ? value(form, 'function') : null,
			company: person ? (value(form, 'parent_id') ?? value(form, 'company_name')) : null,
			companyDomain: person ? null : hostOf(href(site)),
		};
		return [stated(['subject', person ? 'person' : 'company', '[name]'], values, [handle, ...contact(form, 'email')])];
	},
});

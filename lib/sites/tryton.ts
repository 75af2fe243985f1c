// Tryton's web client: the party of the tab that is open, or the party an opportunity is about.
import type {Handle} from '@/lib/domain/handle';
import {type Bounds, defineSite} from './define';
import {hostOf, href, linked, stated} from './dom/contact';
import {legalForm} from './dom/records';
import {text} from './dom/text';

const route = /^#([^/;]+)\/model\/(party\.party|sale\.opportunity)\/(\d+)(?:;|$)/u;

const value = (pane: Element, name: string): string => {
	const inputs = Array.from(pane.querySelectorAll<HTMLInputElement>(`input[name=${name}]`));
	// Addresses and lists have a form of their own within the record's.
	const input = inputs.find(one => !one.closest('.form-one2many'));
	return input ? input.value.replace(/\s+/gu, ' ').trim() : '';
};

export const bounds: Bounds = {
	place: 'crm',
	hosts: [],
	proves: 'all',
	modelled: {from: 'running server', since: '2026-11'},
};

export default defineSite({
	matches: ({url, document}) =>
		/^(?:#[^/]|$)/u.test(url.hash) && document.querySelector('#main_navbar #tablist') !== null,
	read({url, document}) {
		const [, database, model, id] = route.exec(url.hash) ?? [];
		if (!id) return [];

		// Every tab stays in the document, and so do the parties in them.
		const pane = document.querySelector('#tabcontent > .tab-pane.active');
		const party = model === 'party.party';
		const name = pane && value(pane, party ? 'name' : 'party');
		if (!name) return null;
		if (!party)
			return [stated(['subject', legalForm.test(name) ? 'company' : 'person', 'input[name=party]'], {name}, [], 0.5)];

		// The form changes before its tables do: rows of another party are of the record before.
		const rows = Array.from(pane.querySelectorAll('.form-one2many tr'));
		const own = rows.filter(row => text(row.querySelector('.column-many2one')) === name);
		// Ways of contact have a column for their address; tax numbers are the other rows that name the party and a type.
		const identified = own.some(row => row.querySelector('.column-selection') && !row.querySelector('.column-url'));
		const company = identified || legalForm.test(name) || !name.includes(' ');
		const sites = own.map(row => row.querySelector('a.column-affix[href^=http]'));
		const companyDomain = company ? hostOf(href(sites.find(Boolean))) : null;
		const record = `tryton:party/${url.host}-${database}-${id}` as Handle;
		const kind = company ? 'company' : 'person';

		return [stated(['subject', kind, 'input[name=name]'], {name, companyDomain}, [record, ...linked(own)])];
	},
});

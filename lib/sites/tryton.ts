// Tryton's web client: the party of the tab that is open, or the party an opportunity is about.
import type {Handle} from '@/lib/domain/handle';
import {defineSite, sighted} from './define';
import {hostOf, linkOf, said} from './dom/contact';

const route = /^#([^/;]+)\/model\/(party\.party|sale\.opportunity)\/(\d+)(?:;|$)/u;
const legalForm =
	/[\s,](?:gmbh|ag|kg|se|ltd|limited|inc|llc|llp|plc|corp|s\.?p\.?a|s\.?r\.?l|s\.?l|s\.?a|sas|sarl|b\.?v|n\.?v|oy|ab|as|aps|ltda|pty|kft|s\.?r\.?o|d\.?o\.?o|sp\. ?z ?o\. ?o)\.?$/iu;

const value = (pane: Element, name: string): string | null => {
	const inputs = Array.from(pane.querySelectorAll<HTMLInputElement>(`input[name=${name}]`));
	// Addresses and lines have a form of their own within the record's.
	return inputs.find(input => !input.closest('.form-one2many'))?.value.trim() || null; // Missing while the form loads
};

export default defineSite({
	place: 'crm',
	modelled: {from: 'running server', since: '2026-11'},
	matches: ({url, document}) =>
		/^(?:#[^/]|$)/u.test(url.hash) && document.querySelector('#main_navbar #tablist') !== null,
	read({url, document}) {
		const [, database, model, id] = route.exec(url.hash) ?? [];
		if (!id) return [];

		// Every tab stays in the document, and so do the parties in them.
		const pane = document.querySelector('#tabcontent > .tab-pane.active');
		const name = pane && value(pane, model === 'party.party' ? 'name' : 'party');
		if (!name) return null;

		const rows = Array.from(pane.querySelectorAll('.form-one2many tbody tr'));
		// The form changes before its tables do: rows of another party belong to the record before.
		const own = rows.filter(row =>
			[name, ''].includes(row.querySelector('.column-many2one')?.textContent?.trim() ?? ''),
		); // Missing in lists without a party
		const links =
			model === 'party.party' ? own.flatMap(row => Array.from(row.querySelectorAll('a.column-affix[href]'))) : [];
		const handles = links.map(linkOf).filter(handle => handle !== null);
		// A tax number is a row without a link whose party is this one.
		const identified = own.some(
			row => row.querySelector('.column-many2one')?.textContent && !row.querySelector('a.column-affix'),
		); // Missing in lists without a party
		const company = identified || legalForm.test(name) || !/\s/u.test(name);
		const companyDomain = company ? (links.map(link => hostOf(link.getAttribute('href'))).find(Boolean) ?? null) : null;
		const record = `tryton:party/${url.host}-${database}-${id}` as Handle;

		return [
			sighted({
				role: 'subject',
				kind: company ? 'company' : 'person',
				name,
				companyDomain,
				handles: [
					...(model === 'party.party' ? [record] : []),
					...handles,
					...(companyDomain ? [`domain:${companyDomain}` as Handle] : []),
				],
				confidence: model === 'party.party' ? 1 : 0.5,
				evidence: [
					...said(model === 'party.party' ? 'input[name=name]' : 'input[name=party]', {name}),
					...said('a[href]', {companyDomain}),
				],
			}),
		];
	},
});

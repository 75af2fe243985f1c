// Twenty: the person or company of a record, the company behind an opportunity, the rows of a list.
import type {Handle} from '@/lib/domain/handle';
import type {Sighting} from '@/lib/domain/sighting';
import {type Bounds, defineSite} from './define';
import {hostOf, href, linked, shown, stated} from './dom/contact';
import {text} from './dom/text';

// The label of a chip and the text of a field; letters that stand for a picture are outside of it.
const label = '[data-testid=tooltip]';
const record = /\/object\/(person|company|opportunity)\/([\da-f-]{36})/u;

export const bounds: Bounds = {
	place: 'crm',
	hosts: [],
	proves: 'all',
	modelled: {from: 'known anchors', since: '2026-11'},
};

export default defineSite({
	matches: ({document}) => document.querySelector('#twenty-env-config') !== null,
	read({url, document}) {
		const handle = (kind: string, id: string) => `twenty:${kind}/${url.host}-${id}` as Handle;
		const party = (link: Element | null | undefined, role: Sighting['role'], signal: string, more: Handle[] = []) => {
			const [, kind, id] = record.exec(href(link) ?? '') ?? [];
			if (!link || !kind || !id || kind === 'opportunity') return [];

			const name = text(link.querySelector(label));
			return [stated([role, kind as Sighting['kind'], signal], {name}, [handle(kind, id), ...more], 0.8)];
		};
		const [, kind, id] = record.exec(url.pathname) ?? [];
		if (!kind || !id) {
			const [, list] = /^\/objects\/(people|companies)$/u.exec(url.pathname) ?? [];
			const own = list === 'people' ? 'person' : 'company';
			const rows = shown(document, list ? '[data-testid^="row-id-"]' : 'none');
			// The first column is the record's own name.
			return rows.flatMap(row =>
				party(row.querySelector(`a[href*="/object/${own}/"]`), 'listed', 'row-id', linked([row])),
			);
		}

		// The title is made of the record and the object's name, which is not translated.
		const [, name = ''] =
			/^(?:\(\d+\) )?(.+) - (?:Person|Company|Opportunity)$/u.exec(document.title.replace(/\s+/gu, ' ')) ?? [];
		const [bar] = shown(document, '[data-testid=top-bar-title]');
		// Every value, or its label, is named after the record and the field.
		const [own] = shown(document, `[id*="${id}-"]`);
		if (!name || !own || (bar && !(text(bar) ?? '').includes(name))) return null;

		const field = (named: string): Element | undefined =>
			shown(document, `[id$="${id}-${named}"]`)
				.map(one => (one.id.startsWith('label-') ? one.nextElementSibling : one))
				.find(one => one !== null);
		const inside = (named: string, selector: string) => field(named)?.querySelector(selector); // Missing where the layout leaves it out
		if (kind === 'opportunity') {
			const contact = party(inside('pointOfContact', 'a[href*="/object/"]'), 'listed', 'pointOfContact');
			return [...party(inside('company', 'a[href*="/object/"]'), 'subject', 'company'), ...contact];
		}

		// What is not there is said in words, without the element of a value.
		const value = (named: string) => text(inside(named, label));
		const person = kind === 'person';
		const values = {
			name,
			title: person ? value('jobTitle') : null,
			company: person ? text(inside('company', `a[href*="/object/company/"] ${label}`)) : null,
			companyDomain: person ? null : hostOf(href(inside('domainName', 'a[href^=http]'))),
			location: person ? value('city') : null,
		};
		const handles = [handle(kind, id), ...linked([field('emails'), field('phones')])];
		return [stated(['subject', person ? 'person' : 'company', 'document.title'], values, handles)];
	},
});

// Chatwoot: the customer of a conversation, the person of a contact. Never the agents.
import type {Handle} from '@/lib/domain/handle';
import {type Bounds, defineSite} from './define';
import {linked, mail, shown, stated} from './dom/contact';
import {text} from './dom/text';

const route = /^\/app\/accounts\/\d+\/(?:.*\/)?(conversations|contacts)\/(\d+)/u;

export const bounds: Bounds = {
	place: 'crm',
	hosts: [],
	proves: 'all',
	modelled: {from: 'known anchors', since: '2026-11'},
};

export default defineSite({
	matches: ({url, document}) =>
		/^\/app\/accounts\/\d+(?:\/|$)/u.test(url.pathname) && document.querySelector('body > #app') !== null,
	read({url, document}) {
		const handle = (id: string) => `chatwoot:contact/${url.host}-${id}` as Handle;
		const [, page, id] = route.exec(url.pathname) ?? [];
		if (!page || !id) return [];

		if (page === 'conversations') {
			const active = shown(document, '.conversation.active .conversation--user').map(text);
			const links = shown(document, 'a[href*="/contacts/"]').flatMap(link => {
				const [, , contact] = route.exec((link as HTMLAnchorElement).pathname) ?? [];
				const row = link.closest(':has(> h3)');
				return contact && row ? [{contact, row, name: text(row.querySelector('h3'))}] : [];
			});
			// The panel beside a conversation may be closed, or still be about the customer before.
			const [panel] = links;
			if (!panel) return [];
			if (active.some(name => name !== panel.name)) return null;

			const roots = panel.row.parentElement ? [panel.row.parentElement] : [];
			return [stated(['cast', 'person', 'h3'], {name: panel.name}, [handle(panel.contact), ...linked(roots)])];
		}

		// The form names no field: the first two hold the words of the name above it, in that order.
		const inputs = Array.from(document.querySelectorAll<HTMLInputElement>('main input,section input'));
		const values = inputs.filter(({type}) => /^(?:text|email|tel)$/u.test(type)).map(({value}) => value.trim());
		const names = shown(document, 'h3').map(text);
		const starts = (name: string | null) =>
			values.findIndex(
				(first, at) => first && name && `${name} `.startsWith(`${first} ${values[at + 1] ?? ''}`.trim()),
			);
		const name = names.find(one => starts(one) >= 0) ?? null;
		if (!name) return null;

		const [email] = values.slice(starts(name) + 2).flatMap(one => (/^\S+@\S+$/u.test(one) ? (mail(one) ?? []) : []));
		return [stated(['subject', 'person', 'h3'], {name}, [handle(id), ...(email ? [email] : [])])];
	},
});

// Monica 4 and 5: the person of a contact, the people of a list.
import type {Handle} from '@/lib/domain/handle';
import {type Bounds, defineSite} from './define';
import {href, linked, shown, stated} from './dom/contact';
import {text} from './dom/text';

const contact = /\/(?:vaults\/[\w-]+\/contacts|people)\/(h:\w+|[\da-f]{8}-[\da-f-]{27})(?:\/|$)/u;

export const bounds: Bounds = {
	place: 'crm',
	hosts: [],
	proves: 'all',
	modelled: {from: 'known anchors', since: '2026-11'},
};

export default defineSite({
	matches: ({url, document}) =>
		/\/(?:vaults|people|dashboard)(?:\/|$)/u.test(url.pathname) &&
		document.querySelector('body[data-account-id] > #app,body.antialiased > #app[data-page]') !== null,
	read({url, document}) {
		const handle = (id: string) => `monica:contact/${url.host}-${id}` as Handle;
		const [, id] = contact.exec(url.pathname) ?? [];
		if (!id) {
			const list = /\/contacts(?:\/labels\/\d+)?\/?$/u.test(url.pathname);
			return shown(document, list ? 'main li > a[href]' : 'none').flatMap(link => {
				const [, other] = contact.exec(href(link) ?? '') ?? [];
				return other ? [stated(['listed', 'person', 'li > a'], {name: text(link)}, [handle(other)], 0.8)] : [];
			});
		}

		// The link that edits leads to the record that is shown.
		const [heading] = shown(document, 'h1');
		const name = heading && text(heading.querySelector('span:not(.db)'));
		if (!name || !document.title.startsWith(name) || !document.querySelector(`a[href$="/${id}/edit"]`)) return null;

		// 4 puts job and company on lines of their own, the company in brackets.
		const work = heading.querySelector('span.db');
		const [, title = null, company = null] =
			/^\s*([^\n]+?)\s*(?:\n\s*\(([^\n]+)\)\s*)?$/u.exec(work?.textContent ?? '') ?? []; // Missing where no job is known
		const contacts = linked(shown(document, 'main .item-list,.profile-sidebar'));
		return [stated(['subject', 'person', 'h1'], {name, title, company}, [handle(id), ...contacts])];
	},
});

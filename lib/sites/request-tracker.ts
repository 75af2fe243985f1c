// Request Tracker: who asked in a ticket, the user of a summary, the people of a list. Never the agents.
import type {Sighting} from '@/lib/domain/sighting';
import {type Bounds, defineSite} from './define';
import {mailbox, stated} from './dom/contact';
import {text} from './dom/text';

const all = (root: ParentNode, selector: string): Element[] => Array.from(root.querySelectorAll(selector));

/** Cells under the columns of requestors and copied, in tables of tickets; the columns' names are RT's own in any language. */
const cells = (table: Element): Element[] => {
	const format = table.getAttribute('data-display-format') ?? '';
	const columns = (format.match(/'(?:\\.|[^'\\])*'|[^,'\s]+/gu) ?? []).filter(column => !/NEWLINE/u.test(column));
	return all(table, 'tbody.list-item').flatMap(item =>
		all(item, 'td').filter((_, index) => /Requestor|\bCc/u.test(columns[index] ?? '')),
	);
};

export const bounds: Bounds = {
	place: 'crm',
	hosts: [],
	proves: ['email'],
	modelled: {from: 'running server', since: '2026-11'},
};

export default defineSite({
	matches: ({url, document}) =>
		/\/$|\.html$/u.test(url.pathname) && document.querySelector('body[id^="comp-"] #header > h1') !== null,
	read({url, document}) {
		const account = document.querySelector('#preferences');
		const viewer = account && /\?id=(\d+)/u.exec(account.getAttribute('href') ?? '');
		const own = (id: string | null) => viewer !== null && viewer[1] === id;
		const people = (role: Sighting['role'], within: Element[]) => {
			const users = within.flatMap(root => all(root, '.user[data-user-id]'));
			const others = users.filter(user => !own(user.getAttribute('data-user-id')));
			const read = others.map(user => mailbox(text(user) ?? ''));
			// Staff are shown by login (`root (Enoch Root)`), customers by mail address: no address, no customer.
			const each = new Map(read.filter(({handles}) => handles.length > 0).map(one => [`${one.handles}`, one]));
			return Array.from(each.values(), ({name, handles}) => stated([role, 'person', '.user'], {name}, handles));
		};

		if (/\/User\/Summary\.html$/u.test(url.pathname)) {
			const field = (name: string) => text(document.querySelector(`.RT__User .${name} .value`));
			const {handles} = mailbox(field('EmailAddress') ?? '');
			const values = {name: field('RealName'), company: field('Organization')};
			const role = own(url.searchParams.get('id')) ? 'self' : 'subject';
			return values.name || handles.length > 0 ? [stated([role, 'person', '.RT__User'], values, handles)] : [];
		}
		if (url.pathname.includes('/Ticket/')) return people('cast', all(document, '.requestors,.cc'));

		return people('listed', all(document, 'table.collection-as-table').flatMap(cells));
	},
});

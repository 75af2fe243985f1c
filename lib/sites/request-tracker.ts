// Request Tracker: who asked in a ticket, the user of a summary, the people of a list. Never the agents.
import type {Sighting} from '@/lib/domain/sighting';
import {defineSite, sighted} from './define';
import {mail, mailbox, said} from './dom/contact';
import {text} from './dom/text';

const idIn = (link: Element | null): string | undefined =>
	/Summary\.html\?id=(\d+)/u.exec(link?.getAttribute('href') ?? '')?.[1]; // Missing in self service

/** Staff are shown by login (`root (Enoch Root)`), customers by mail address: no address, no customer. */
const person = (role: Sighting['role'], user: Element): Sighting[] => {
	const {name, email} = mailbox(text(user) ?? '');
	return email ? [sighted({role, kind: 'person', name, handles: [email], evidence: said('.user', {name})})] : [];
};

/** Cells of a table of tickets under the columns of requestors and copied; the columns' names are RT's own, in any language. */
const cells = (table: Element): Element[] => {
	const format = table.getAttribute('data-display-format') ?? '';
	const columns = (format.match(/'(?:\\.|[^'\\])*'|[^,'\s]+/gu) ?? []).filter(column => !/NEWLINE/u.test(column));
	return Array.from(table.querySelectorAll('tbody.list-item')).flatMap(item =>
		Array.from(item.querySelectorAll('td')).filter((_, index) => /Requestor|\bCc/u.test(columns[index] ?? '')),
	);
};

const users = '.user[data-user-id]';
const within = (roots: Iterable<Element>): Element[] =>
	Array.from(roots).flatMap(root => Array.from(root.querySelectorAll(users)));

export default defineSite({
	place: 'crm',
	modelled: {from: 'running server', since: '2026-11'},
	matches: ({url, document}) =>
		/\/$|\.html$/u.test(url.pathname) && document.querySelector('body[id^="comp-"] #header > h1') !== null,
	read({url, document}) {
		const viewer = idIn(document.querySelector('#preferences'));
		const id = url.searchParams.get('id');
		const each = (role: Sighting['role'], found: Element[]) => {
			const seen = new Set<string>();
			return found
				.filter(user => user.getAttribute('data-user-id') !== viewer)
				.flatMap(user => person(role, user))
				.filter(({handles}) => !seen.has(`${handles}`) && seen.add(`${handles}`));
		};

		if (/\/User\/Summary\.html$/u.test(url.pathname)) {
			const field = (name: string) => text(document.querySelector(`.RT__User .${name} .value`));
			const email = mail(field('EmailAddress'));
			const name = field('RealName');
			const company = field('Organization');
			if (!email && !name) return [];

			const role = id === viewer ? 'self' : 'subject';
			const evidence = said('.RT__User', {name, company});
			return [sighted({role, kind: 'person', name, company, handles: email ? [email] : [], evidence})];
		}
		if (/\/Ticket\//u.test(url.pathname)) return each('cast', within(document.querySelectorAll('.requestors,.cc')));

		return each('listed', within(Array.from(document.querySelectorAll('table.collection-as-table')).flatMap(cells)));
	},
});

// Zendesk: who asked in the ticket of the tab that is open and who else wrote in it, never the agents; or its user or organization.
import type {Handle} from '@/lib/domain/handle';
import {type Bounds, defineSite} from './define';
import {href, linked, mail, shown, stated} from './dom/contact';
import {once} from './dom/records';
import {text} from './dom/text';

const record = /\/(ticket|user|organization)s\/(\d+)/u;
const test = (id: string) => `[data-test-id=${id}]`;

export const bounds: Bounds = {
	place: 'crm',
	hosts: ['https://*.zendesk.com/*'],
	nobody: ['admin', 'agent/filters', 'agent/dashboard', 'agent/reporting', 'agent/search'].map(
		path => `https://*.zendesk.com/${path}/*`,
	),
	proves: 'all',
	modelled: {from: 'known anchors', since: '2026-11'},
};

export default defineSite({
	matches: ({url}) => url.hostname.endsWith('.zendesk.com') && url.pathname.startsWith('/agent/'),
	read({url, document}) {
		const [, kind, id] = record.exec(url.pathname) ?? [];
		if (!kind || !id) return [];

		const handleOf = (word: string, key: string | undefined): Handle[] =>
			key ? [`zendesk:${word}/${url.hostname.split('.')[0]}-${key}`] : [];
		const tabs = shown(document, test(`tabs-nav-item-${kind === 'ticket' ? 'user' : kind}s`));

		if (kind !== 'ticket') {
			// The tab in the header knows the id; the one in the page says the same name once the page is there.
			const name = text(
				document.querySelector(`${test('header-tab')}[data-entity-id="${id}"] ${test('header-tab-title')}`),
			);
			if (!name || !tabs.some(tab => text(tab) === name)) return null;
			const person = kind === 'user';
			const handles = [...handleOf(kind, id), ...(person ? linked(shown(document, '.property_box')) : [])];
			return [stated(['subject', person ? 'person' : 'company', 'header-tab-title'], {name}, handles)];
		}

		// Every open ticket stays in the document: the tab of its requester stands beside the one with its number.
		const number = new RegExp(`(?<!\\d)${id}(?!\\d)`, 'u');
		const own = tabs.filter(tab => {
			const tickets = tab.parentElement ? shown(tab.parentElement, test('tabs-section-nav-item-ticket')) : [];
			return tickets.some(ticket => number.test(text(ticket) ?? ''));
		});
		const [requester, ...others] = new Set(own.map(once));
		if (!requester || others.length > 0) return null;

		const writers = new Map([[requester, new Set<Handle>()]]);
		const agents = new Set<string>();
		for (const sender of shown(document, `[data-ticket-id="${id}"] ${test('omni-log-item-sender')}`)) {
			const name = once(sender);
			const [, word, key] = record.exec(href(sender.querySelector('a')) ?? '') ?? [];
			const customer = sender.closest(
				`${test('omni-log-comment-item')}:has(${test('omni-log-item-message')}[type=end-user])`,
			);
			if (name && customer)
				writers.set(name, new Set([...(writers.get(name) ?? []), ...(word === 'user' ? handleOf(word, key) : [])]));
			else if (name) agents.add(name);
		}
		const fields = shown(document, `${test('ticket-system-field-requester-select')},${test('requester-field')}`);
		const titles = fields.filter(field => text(field)?.includes(requester)); // Missing while the ticket loads
		const mails = new Set(
			titles
				.flatMap(field =>
					Array.from(field.querySelectorAll('[title*="@"]'), one => mail(one.getAttribute('title')) ?? []),
				)
				.flat(),
		);

		return Array.from(writers)
			.filter(([name]) => !agents.has(name))
			.map(([name, handles]) =>
				stated(['cast', 'person', name === requester ? 'tabs-nav-item-users' : 'omni-log-item-sender'], {name}, [
					...(handles.size === 1 ? handles : []),
					...(name === requester && mails.size === 1 ? mails : []),
				]),
			);
	},
});

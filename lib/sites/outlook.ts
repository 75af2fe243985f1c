// Outlook on the web: sender and recipients of the mail in the reading pane.
import type {Sighting} from '@/lib/domain/sighting';
import {defineSite, sighted} from './define';
import {mailbox, said} from './dom/contact';
import {visible} from './dom/text';

const panes =
	'#ReadingPaneContainerId,#ConversationReadingPaneContainer,#ItemReadingPaneContainer,[data-app-section=ConversationContainer],[data-app-section=MailReadCompose]';

const person = (role: Sighting['role'], signal: string, stated: string): Sighting => {
	const {name, email} = mailbox(stated);
	// A colleague is shown by name only: the address may not be in the page at all.
	const sure = email ? 1 : 0.5;
	return sighted({
		role,
		kind: 'person',
		name,
		handles: email ? [email] : [],
		confidence: sure,
		evidence: said(signal, {name}),
	});
};

/** `From: Ada <ada@x>` in any language: a label that is one word, a colon and the very text it labels. */
const labelled = (element: Element): string | null => {
	const [, stated = ''] = /^[^:：]{1,20}[:：]\s*(.+)$/su.exec(element.getAttribute('aria-label') ?? '') ?? [];
	const shown = (element.textContent ?? '').replace(/\s+/gu, '');
	// A category or a flag is labelled the same way: a name without an address is believed in the region of the sender only.
	const sender = stated.includes('@') || element.closest('[role=region]');
	return stated && sender && shown.startsWith(stated.replace(/\s+/gu, '')) ? stated : null;
};

export default defineSite({
	place: 'mail',
	modelled: {from: 'captured pages', since: '2026-11'},
	matches: ({url}) => /^outlook\.(?:live|office|office365)\.com$|^outlook\.cloud\.microsoft$/u.test(url.hostname),
	read({url, document}) {
		const pane = Array.from(document.querySelectorAll(panes)).find(visible);
		if (!pane && /\/id\//u.test(url.pathname)) return null;

		const outsideBody = (element: Element) =>
			!element.closest('[role=document],[role=toolbar],[role=listbox]') && visible(element);
		const within = (selector: string) => Array.from(pane ? pane.querySelectorAll(selector) : []).filter(outsideBody);
		const senders = within('[aria-label]')
			.filter(element => !element.closest('[data-testid=RecipientWell]'))
			.flatMap(element => labelled(element) ?? []);
		const recipients = within('[data-testid=RecipientWell]').flatMap(well =>
			(well.textContent ?? '').split(/;|(?<=@[^\s,;]+),/u).filter(part => part.includes('@')),
		);
		const root = document.querySelector('[id^=primaryMailboxRoot][data-folder-name]');
		const own = [root?.getAttribute('data-folder-name'), root?.getAttribute('title')].find(label =>
			label?.includes('@'),
		); // Missing while it loads
		const self = own ? [person('self', 'primaryMailboxRoot', own.toLowerCase())] : [];
		const cast = [
			...senders.map(stated => person('cast', '[aria-label]', stated)),
			...recipients.map(stated => person('cast', 'RecipientWell', stated.replace(/^[^:：@]{1,20}[:：]/u, ''))),
		];
		const key = ({handles, name}: Sighting) => handles[0] ?? name;
		const known = new Set(self.map(key));

		return [...cast.filter(one => key(one) && !known.has(key(one)) && known.add(key(one))), ...self];
	},
});

// Outlook on the web: sender and recipients of the mail in the reading pane.
import type {Sighting} from '@/lib/domain/sighting';
import {type Bounds, defineSite} from './define';
import {mailbox, shown, stated} from './dom/contact';

const panes =
	'#ReadingPaneContainerId,#ConversationReadingPaneContainer,#ItemReadingPaneContainer,[data-app-section=ConversationContainer],[data-app-section=MailReadCompose]';
const label = /^[^:：@]{1,20}[:：]\s*/u;

const person = (role: Sighting['role'], signal: string, words: string): Sighting => {
	const {name, handles} = mailbox(words);
	// A colleague is shown by name only: the address may not be in the page at all.
	return stated([role, 'person', signal], {name}, handles, handles.length > 0 ? 1 : 0.5);
};

/** `From: Ada <ada@x>` in any language: a label that is one word, a colon and the very text it labels. */
const sender = (element: Element): Sighting[] => {
	const [whole = '', words = ''] =
		(element.getAttribute('aria-label') ?? '').match(/^[^:：@]{1,20}[:：]\s*(.+)$/su) ?? [];
	const said = (element.textContent ?? '').replace(/\s+/gu, '');
	// A category is labelled the same way: a name without an address is believed in the region of the sender only.
	const sure = whole.includes('@') || element.closest('[role=region]');
	return words && sure && said.startsWith(words.replace(/\s+/gu, '')) ? [person('cast', '[aria-label]', words)] : [];
};

export const bounds: Bounds = {
	place: 'mail',
	hosts: [
		'https://outlook.live.com/*',
		'https://outlook.office.com/*',
		'https://outlook.office365.com/*',
		'https://outlook.cloud.microsoft/*',
	],
	proves: ['email'],
};

export default defineSite({
	modelled: {from: 'captured pages', since: '2026-11'},
	matches: ({url}) => /^outlook\.(?:(?:live|office|office365)\.com|cloud\.microsoft)$/u.test(url.hostname),
	read({url, document}) {
		const [pane] = shown(document, panes);
		if (!pane && url.pathname.includes('/id/')) return null;

		const elsewhere = '[role=document],[role=toolbar],[role=listbox]';
		const within = (selector: string) =>
			pane ? shown(pane, selector).filter(element => !element.closest(elsewhere)) : [];
		const wells = within('[data-testid=RecipientWell]');
		const senders = within('[aria-label]').filter(element => !wells.some(well => well.contains(element)));
		const recipients = wells.flatMap(well => (well.textContent ?? '').trim().split(/;|(?<=@[^\s,;]+),/u));
		const root = document.querySelector('[id^=primaryMailboxRoot]');
		const own = root ? `${root.getAttribute('data-folder-name')} ${root.getAttribute('title')}` : '';
		const self = own.includes('@') ? [stated(['self', 'person', ''], {}, mailbox(own).handles)] : [];
		const cast = [
			...senders.flatMap(sender),
			...recipients
				.filter(part => part.includes('@'))
				.map(part => person('cast', 'RecipientWell', part.replace(label, ''))),
		];
		const known = new Set(self.map(({handles}) => `${handles}`));
		const key = ({handles, name}: Sighting) => `${handles.length > 0 ? handles : name}`;

		return [...cast.filter(one => !known.has(key(one)) && known.add(key(one))), ...self];
	},
});

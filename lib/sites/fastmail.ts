// Fastmail: the people of the thread that is open, of a mail being written, or of the rows of a list.
import {type Bounds, defineSite} from './define';
import {shown} from './dom/contact';
import {people, type Who, who, whoOf} from './dom/people';
import {text} from './dom/text';

/** A thread's address ends in `T1`, `T1.M1` or the like; a list's in its mailbox or search. */
const thread = /^\/mail\/[^/]+\/(?!compose)[^/]+/u;

/** The sender of a folded or open mail: a name whose title is the address, or beside it where the sender is unknown. */
const sender = (card: Element): Who[] => {
	const from = card.querySelector('.v-MessageCard-from');
	const unknown = text(card.querySelector('.v-MessageCard-unknownSender'));
	const title = from?.getAttribute('title') ?? ''; // Missing on a card that is still empty
	const name = (text(from) ?? '').replace(unknown ?? '', '');
	return [who(name, title.includes('@') ? title : unknown)];
};

const titled = (element: Element): Who => who(text(element), element.getAttribute('title'));

/** Several senders of one row are called by half their names. */
const row = (item: Element): Who[] => {
	const all = shown(item, '.v-MailboxItem-from [title*="@"]').map(titled);
	return all.length === 1 ? all : all.map(({email}) => ({name: null, email}));
};

export const bounds: Bounds = {
	place: 'mail',
	hosts: ['https://app.fastmail.com/*', 'https://www.fastmail.com/*'],
	proves: ['email'],
	modelled: {from: 'known anchors', since: '2026-11'},
};

export default defineSite({
	matches: ({url}) => /^(?:app|www)\.fastmail\.com$/u.test(url.hostname) && url.pathname.startsWith('/mail/'),
	read({url, document}) {
		const cards = shown(document, '.v-MessageCard:not(.v-MessageCard--draft)').reverse();
		const account = text(shown(document, '.v-MainNavToolbar-userName')[0]);
		// Nothing else tells our own mails from theirs.
		if (!account?.includes('@') || (thread.test(url.pathname) && cards.length === 0)) return null; // Missing while Fastmail loads

		const read = cards.flatMap(card => [...sender(card), ...shown(card, '.v-Message-toName[title]').map(titled)]);
		const written = shown(document, '.v-EmailInput-tokens li').map(token => whoOf(text(token)));
		const listed = cards.length > 0 ? [] : shown(document, '.v-MailboxItem').flatMap(row);
		const known = [...read, ...written].filter(({email}) => email);

		return people('.v-MessageCard-from', known, listed, [account]);
	},
});

// Proton Mail: the people of the conversation that is open, of a mail being written, or of the rows of a list.
import {type Bounds, defineSite} from './define';
import {shown} from './dom/contact';
import {people, type Who, who, whoOf} from './dom/people';
import {text} from './dom/text';

const route = /^\/u\/\d+\/[^/]+\/([^/]+)(?:\/([^/]+))?/u;

/** The sender of a mail that we sent, open or folded. */
const ourSender =
	'.is-outbound [data-testid="recipients:sender"],.message-header-collapsed.is-outbound .message-recipient-item';

/** One of a mail's header; a group of recipients has several addresses and no person's name. */
const person = (item: Element): Who[] => {
	const address = item.getAttribute('title');
	return address && /^[^\s,]+@[^\s,]+$/u.test(address) ? [who(text(item.querySelector('bdi')), address)] : [];
};

/** A row states its addresses in one title, and the names in the same order, one element each. */
const row = (element: Element): Who[] => {
	const addresses = (element.getAttribute('title') ?? '').split(', ');
	const names = Array.from(element.children, name => (text(name) ?? '').replace(/[\s,]+$/u, ''));
	return addresses.map((address, index) => who(names.length === addresses.length ? names[index] : null, address));
};

/** Every address of ours is called by a pronoun: a short word that is no part of the address. */
const pronoun = ({name, email}: Who): boolean =>
	name !== null && /^\p{L}{1,4}$/u.test(name) && !email?.includes(name.toLowerCase()); // Missing in a group

export const bounds: Bounds = {
	place: 'mail',
	hosts: ['https://mail.proton.me/*', 'https://mail.protonmail.com/*'],
	proves: ['email'],
	modelled: {from: 'known anchors', since: '2026-11'},
};

export default defineSite({
	matches: ({url}) => /^mail\.proton(?:mail\.com|\.me)$/u.test(url.hostname),
	read({url, document}) {
		const [conversation, message] = (route.exec(url.pathname) ?? []).slice(1).map(id => id && decodeURIComponent(id));
		const mails = conversation ? shown(document, 'article[data-message-id]').reverse() : [];
		if (conversation) {
			// The row of the conversation carries its subject: the mails beside it may still be those of before.
			const [head] = shown(document, '[data-testid="conversation-header:subject"]');
			const rows = shown(document, '[data-element-id]');
			const chosen = rows.find(one => one.getAttribute('data-element-id') === conversation);
			const stays = chosen && chosen.getAttribute('data-testid') !== `message-item:${head?.getAttribute('title')}`; // Missing while it loads
			const named = !message || mails.some(mail => mail.getAttribute('data-message-id') === message);
			if (stays || !named || mails.length === 0 || mails.some(mail => mail.querySelector('.is-loading'))) return null;
		}

		const all = (selector: string) => shown(document, selector);
		const read = mails.flatMap(mail => shown(mail, '.message-recipient-item')).flatMap(person);
		const sent = all(ourSender).flatMap(person);
		const chips = all('[data-testid=composer-addresses-item-label]').map(chip => whoOf(text(chip)));
		const listed = conversation ? [] : all('[data-testid="message-column:sender-address"]').flatMap(row);
		const accounts = all('[data-testid="heading:userdropdown"]').map(button => whoOf(button.getAttribute('title')));
		const senders = all('[data-testid="composer:from"]').map(field => whoOf(text(field)));
		const written = chips.filter(({email}) => email);

		return people(
			'.message-recipient-item',
			[...read, ...written].filter(one => !pronoun(one)),
			listed.filter(one => !pronoun(one)),
			// The title reads `Inbox | rita@proton.me | Proton Mail` whatever is open.
			[document.title.split(' | ').at(-2), ...[...accounts, ...senders, ...sent].map(({email}) => email)], // Missing while Proton loads
		);
	},
});

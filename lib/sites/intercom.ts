// Intercom: the customer whose profile stands beside the conversation, by the mail address there; a user or company by the title and heading of its page.
import {type Bounds, defineSite} from './define';
import {mail, shown, stated} from './dom/contact';
import {isOf, linkedTo, mailsOf, once, type Reader, titled} from './dom/records';
import {text} from './dom/text';

const record = /\/a\/(?:apps|inbox)\/([^/]+)\/(?:.*\/)?(conversation|user|compan)(?:s|ies)?\/([\w-]+)/u;
const profile = '.profile-sidebar-section__current-profile';

export const bounds: Bounds = {
	place: 'crm',
	hosts: ['https://app.intercom.com/*', 'https://app.eu.intercom.com/*', 'https://app.au.intercom.com/*'],
	proves: 'all',
	modelled: {from: 'known anchors', since: '2026-11'},
};

export default defineSite({
	matches: ({url}) => /^app\.(?:eu\.|au\.)?intercom\.com$/u.test(url.hostname) && url.pathname.startsWith('/a/'),
	read({url, document}) {
		const read: Reader = address => {
			const [, app, word, id] = record.exec(address) ?? [];
			if (!word || word === 'conversation' || !/\d/u.test(id ?? '')) return null;
			return word === 'user' ? ['person', `intercom:user/${app}-${id}`] : ['company', `intercom:company/${app}-${id}`];
		};
		const [, , word, id] = record.exec(url.pathname) ?? [];
		if (!word) return [];

		const [kind, own] = read(url.pathname) ?? [];
		if (kind && own) {
			const name = titled({url, document});
			const mails = kind === 'person' && name ? mailsOf(document, name) : [];
			return name ? [stated(['subject', kind, 'document.title'], {name}, [own, ...mails], 0.5)] : null;
		}
		if (word !== 'conversation') return [];

		// Conversations of a list carry their ids too: the open one is among them, unless the page is still the one before.
		const ids = shown(document, '[data-conversation-id]').map(one => one.getAttribute('data-conversation-id'));
		if (!ids.includes(`${id}`)) return ids.length > 0 ? null : [];
		const said = shown(document, `${profile} [data-attribute=Email] .attribute__value-label`);
		const mails = new Set(said.map(one => mail(text(one))).filter(handle => handle !== null));
		const [address, ...others] = mails;
		if (!address || others.length > 0) return [];

		// A link to the profile may say anything, and so may the title of a conversation: the name is what the address says too.
		const users = linkedTo(document, `${profile} a[href*="/users/"]`, 'cast', read);
		const titles = shown(document, '[data-inbox-conversation-header-title]').map(once);
		const names = [...titles, ...users.map(user => user.name)];
		const name = names.find(one => one && isOf(one, address)) ?? null; // Missing where nobody is called so
		const linked = users.length === 1 ? users.flatMap(user => user.handles) : [];
		return [stated(['cast', 'person', 'data-attribute'], {name}, [address, ...linked], 0.8)];
	},
});

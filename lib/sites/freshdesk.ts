// Freshdesk: who asked in the ticket that is open, never its agents; a contact or company by the title and heading of its page.
import {type Bounds, defineSite} from './define';
import {linked, mail, shown, stated} from './dom/contact';
import {linkedTo, mailsOf, once, type Reader, titled} from './dom/records';
import {text} from './dom/text';

const record = /\/a\/(ticket|contact|compan)(?:s|ies)\/(\d+)/u;
const info = (name: string) => `[data-test-id="requester-info-contact-${name}"] .info-details-content`;

export const bounds: Bounds = {
	place: 'crm',
	hosts: ['https://*.freshdesk.com/*'],
	nobody: ['dashboard', 'tickets/filters', 'analytics', 'admin', 'forums', 'solutions'].map(
		path => `https://*.freshdesk.com/a/${path}/*`,
	),
	proves: 'all',
	modelled: {from: 'known anchors', since: '2026-11'},
};

export default defineSite({
	matches: ({url}) => url.hostname.endsWith('.freshdesk.com') && url.pathname.startsWith('/a/'),
	read({url, document}) {
		const read: Reader = address => {
			const [, word, id] = record.exec(address) ?? [];
			if (!word || word === 'ticket') return null;
			const key = `${url.hostname.split('.')[0]}-${id}`;
			return word === 'contact' ? ['person', `freshdesk:contact/${key}`] : ['company', `freshdesk:company/${key}`];
		};
		const [, word, id] = record.exec(url.pathname) ?? [];
		if (!word)
			return /^\/a\/(?:contacts|companies)/u.test(url.pathname)
				? linkedTo(document, 'a[href*="/a/contacts/"],a[href*="/a/companies/"]', 'listed', read)
				: [];

		const [kind, own] = read(url.pathname) ?? [];
		if (kind && own) {
			const name = titled({url, document});
			const mails = kind === 'person' && name ? mailsOf(document, name) : [];
			return name ? [stated(['subject', kind, 'document.title'], {name}, [own, ...mails], 0.5)] : null;
		}

		// The breadcrumb ends in the number of the ticket that the page shows.
		const crumbs = shown(document, '.breadcrumb__item.active').map(crumb => (text(crumb) ?? '').replace(/\D/gu, ''));
		const [asking, ...others] = new Set(shown(document, '.widget-requestor-info').map(once));
		if (!crumbs.includes(`${id}`) || !asking || others.length > 0) return null;

		// Agents have links of the same kind: a link to who asked stands in the widget or says what the widget says.
		const within = linkedTo(document, '.widget-requestor-info a[href*="/contacts/"]', 'cast', read);
		const beside = linkedTo(document, 'a[data-test-id=user-name][href*="/contacts/"]', 'cast', read);
		const [contact, ...more] = within.length > 0 ? within : beside.filter(({name}) => name === asking);
		const fields = shown(document, info('email'));
		const links = linked(fields);
		const plain = links.length > 0 ? links : fields.map(field => mail(text(field))).filter(handle => handle !== null);
		const mails = new Set(plain).size === 1 ? plain.slice(0, 1) : [];
		if (contact && more.length === 0) return [{...contact, handles: [...contact.handles, ...mails], confidence: 1}];
		return mails.length > 0 ? [stated(['cast', 'person', 'requester-info-contact'], {}, mails)] : [];
	},
});

// Front: rests on the address of a contact, and on title, heading and a mail address that say the same name. Conversations name nobody: no anchor tells a customer from a teammate there.
import {type Bounds, defineSite} from './define';
import {stated} from './dom/contact';
import {mailsOf, titled} from './dom/records';

export const bounds: Bounds = {
	place: 'crm',
	hosts: ['https://app.frontapp.com/*'],
	nobody: ['open', 'inboxes', 'settings', 'analytics'].map(path => `https://app.frontapp.com/${path}/*`),
	proves: ['email'],
	modelled: {from: 'known anchors', since: '2026-11'},
};

export default defineSite({
	matches: ({url}) => url.hostname === 'app.frontapp.com',
	read({url, document}) {
		if (!/^\/contacts\/.*\d/u.test(url.pathname)) return [];

		const name = titled({url, document});
		// A contact may be a group or a mailing list: a mail address of that very name is a person's.
		const mails = name ? mailsOf(document, name) : [];
		return mails.length > 0 ? [stated(['subject', 'person', 'document.title'], {name}, mails, 0.5)] : [];
	},
});

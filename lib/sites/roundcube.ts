// Roundcube on any host: the mail that is open or in the preview, one being written, or the rows of a list.
import {type Bounds, defineSite} from './define';
import {href, shown} from './dom/contact';
import {people, type Who, who, whoOf} from './dom/people';
import {text, visible} from './dom/text';

/** Which mail an address shows: `INBOX/12`; null where it shows none. */
const mailOf = (address: string): string | null => {
	const {searchParams} = new URL(address, 'https://x');
	return searchParams.has('_uid') ? `${searchParams.get('_mbox')}/${searchParams.get('_uid')}` : null;
};

const all = (root: ParentNode, selector: string): Element[] => Array.from(root.querySelectorAll(selector));

const contact = (element: Element): Who => {
	const address = element.getAttribute('title') ?? href(element);
	return who(text(element), address?.replace(/^mailto:/u, '')); // Missing never: it has one or the other
};

/** The login: in the list it is shown, a mail's page carries it in its settings only. */
const accountOf = (document: Document): string | null => {
	const settings = all(document, 'head script:not([src])').map(({textContent}) =>
		/rcmail\.set_env\(\{.*"username":"([^"\\]+)"/u.exec(textContent ?? ''),
	);
	return text(document.querySelector('.header-title.username')) ?? settings.find(Boolean)?.[1] ?? null; // Missing while a mail is written
};

export const bounds: Bounds = {
	place: 'mail',
	hosts: [],
	proves: ['email'],
	modelled: {from: 'running server', since: '2026-11'},
};

export default defineSite({
	matches: ({document}) =>
		document.querySelector(
			'body[class^="task-mail action-"] :is(#messagelist,#message-header .header-headers,#compose-headers)',
		) !== null,
	read({document}) {
		const frame = document.querySelector<HTMLIFrameElement>('#messagecontframe');
		const preview = frame && visible(frame) ? frame.contentDocument : null;
		const showing = preview && mailOf(preview.URL);
		const chosen = shown(document, '#messagelist tr.selected').map(row => mailOf(href(row.querySelector('a')) ?? ''));
		// The row is chosen before its mail arrives in the frame.
		if (showing && (preview.readyState === 'loading' || (chosen.length > 0 && !chosen.includes(showing)))) return null;

		// The headers fold into one line; the table holds all of them, folded or not.
		const fields = ['from', 'to', 'cc', 'bcc'].map(name => `.header-headers .header.${name} .rcmContactAddress`);
		const mail = (preview ?? document).querySelector('#message-header');
		const read = mail ? fields.flatMap(field => all(mail, field)).map(contact) : [];
		const chips = shown(document, '#compose-headers :is(#compose_to,#compose_cc,#compose_bcc) li.recipient');
		const written = chips.map(chip => whoOf(chip.getAttribute('title') ?? text(chip)));
		const listed = mail ? [] : shown(document, '#messagelist tbody .fromto .rcmContactAddress').map(contact);

		const account = accountOf(document);
		const own = [account, ...all(document, '#_from option').map(text)];
		// Nothing else tells our own address from theirs.
		if (!own.some(Boolean)) return null;

		// A login need not be an address: then nobody who is called like it is anybody else.
		const other = ({email}: Who) => email !== null && email.split('@')[0] !== account;

		return people('.rcmContactAddress', [...read, ...written].filter(other), listed.filter(other), own);
	},
});

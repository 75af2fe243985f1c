// Yahoo Mail: the people of the mail that is open, of one being written, or of the rows of a list.
import {type Bounds, defineSite} from './define';
import {shown} from './dom/contact';
import {people, type Who, who, whoOf} from './dom/people';
import {text} from './dom/text';

const data = (...names: string[]): string => names.map(name => `[data-test-id=${name}]`).join();
const body = data('message-view-body', 'message-view-body-content');

/** A name in a pill; the address is its title, a title within it, or stands beside it. */
const pill = (element: Element): Who => {
	const titled = element.closest('[title*="@"]') ?? element.querySelector('[title*="@"]');
	const beside = text(element.nextElementSibling) ?? '';
	const address = titled?.getAttribute('title') ?? (/^<?[^\s<>]+@[^\s<>]+>?$/u.test(beside) ? beside : null); // Missing where nothing is titled
	return address ? who(text(element), address) : whoOf(text(element));
};

const titled = (element: Element): Who => who(text(element), element.getAttribute('title'));

export const bounds: Bounds = {
	place: 'mail',
	hosts: ['https://mail.yahoo.com/*', 'https://*.mail.yahoo.com/*'],
	proves: ['email'],
	modelled: {from: 'known anchors', since: '2026-11'},
};

export default defineSite({
	matches: ({url}) => /(?:^|\.)mail\.yahoo\.com$/u.test(url.hostname),
	read({url, document}) {
		const [, id] = /\/messages\/([^/]+)/u.exec(url.pathname) ?? [];
		const mails = id ? shown(document, data('message-view')).reverse() : [];
		// The title ends in `rita@yahoo.com - Yahoo Mail`; without it nothing tells our own address from theirs.
		const account = document.title.split(' - ').at(-2) ?? ''; // Missing while Yahoo loads
		if (!/^\S+@\S+$/u.test(account) || (id && mails.length === 0)) return null;

		// The row of the mail carries its subject: the mail beside it may still be the one before.
		const rows = shown(document, `${data('message-list-item')}[href]`);
		const row = id && rows.find(one => one.getAttribute('href')?.includes(`/${id}`)); // Missing never: they are found by it
		const subject = row ? text(row.querySelector(data('message-subject'))) : null;
		const told = text(shown(document, data('message-group-subject-text'))[0]);
		if (subject && told && !subject.includes(told) && !told.includes(subject)) return null;

		const within = (mail: Element, part: string) =>
			shown(mail, `${data(part)} ${data('email-pill')}`).filter(one => !one.closest(body));
		const read = mails.flatMap(mail =>
			['message-from', 'message-to', 'message-cc'].flatMap(part => within(mail, part)),
		);
		const fields = `:is(${data('container-to', 'container-cc', 'container-bcc')})`;
		const written = shown(document, `${fields} ${data('pill')}`).map(chip => whoOf(chip.getAttribute('title')));
		const senders = id ? [] : shown(document, `${data('message-list-item')} ${data('senders')}`);
		const listed = senders.flatMap(cell => shown(cell, '[title*="@"]')).map(titled);
		const known = [...read.map(pill), ...written].filter(({email}) => email);

		return people('[data-test-id]', known, listed, [account]);
	},
});

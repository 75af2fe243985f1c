// Gmail: the people of the conversation that is open, of a mail being written, or of the rows of a list.
import type {Handle} from '@/lib/domain/handle';
import type {SightedTouch, Sighting} from '@/lib/domain/sighting';
import {type Bounds, defineSite} from './define';
import {mail as mailHandle, shown, stated} from './dom/contact';
import {text} from './dom/text';
import {conversationOf} from './gmail/route';
import {type Mail, mailsIn, type Who, who} from './gmail/thread';

const chips = ':is([name=to],[name=cc],[name=bcc]) [role=option][data-hovercard-id],form [email]';

/** The addresses the account button and the title state: two, where the rep looks after another's mailbox. */
const accountsOf = (document: Document): string[] => {
	const button = document.querySelector('a[href^="https://accounts.google."][aria-label*="@"]');
	const labels = [button?.getAttribute('aria-label'), /^.* - (\S+@\S+) - /u.exec(document.title)?.[1]]; // Missing while Gmail loads
	return [...new Set(labels.flatMap(label => mailHandle(label)?.slice(6) ?? []))]; // Missing in a label without an address
};

/** Where the page states no account: a pronoun (`me`, `moi`, `я`) is short, in lower case, and no part of the address. */
const pronoun = ({name, email}: Who): boolean =>
	name !== null && /^\p{Ll}{1,4}$/u.test(name) && !email.split('@')[0]?.includes(name); // Every address has an @

const person = (role: Sighting['role'], one: Who, touches: SightedTouch[] = []): Sighting => ({
	...stated([role, 'person', '[email][name]'], {name: one.name}, [`email:${one.email}` as Handle]),
	touches,
});

/** What one of the thread had to do with us, mail by mail. */
const touchesOf = (email: string, mails: Mail[], ours: (one: Who) => boolean, subject: string | null): SightedTouch[] =>
	mails.flatMap(({id, at, from, to}) => {
		const direction = from.email === email ? 'in' : ours(from) && to.some(one => one.email === email) ? 'out' : null;
		return id && direction ? [{key: id, channel: 'email' as const, direction, at, subject}] : [];
	});

const unique = (people: Who[]): Who[] => {
	const named = people.filter(({name}) => name);
	return [...new Set(people.map(({email}) => email))]
		.filter(email => email.includes('@'))
		.map(email => named.find(one => one.email === email) ?? {email, name: null});
};

export const bounds: Bounds = {
	place: 'mail',
	hosts: ['https://mail.google.com/*'],
	proves: ['email'],
	modelled: {from: 'captured pages', since: '2026-11'},
};

export default defineSite({
	matches: ({url}) => url.hostname === 'mail.google.com',
	read({url, document}) {
		const conversation = conversationOf(url);
		const main = shown(document, '[role=main]')[0];
		const mails = main ? mailsIn(main) : [];
		const rows = main ? shown(main, 'tr.zA [email],[role=row] [email]') : [];
		if (conversation === null ? mails.length > 0 && rows.length === 0 : mails.length === 0) return null;

		const head = main && shown(main, 'h2[data-legacy-thread-id],h2.hP')[0];
		const ids = [head?.getAttribute('data-legacy-thread-id'), ...mails.map(({id}) => id)].filter(Boolean); // Missing in old captures
		if (conversation && ids.length > 0 && !ids.includes(conversation)) return null;

		const thread = conversation === null ? [] : mails;
		const written = shown(document, chips).map(who);
		const everybody = [...thread.flatMap(({from, to}) => [from, ...to]), ...written, ...rows.map(who)];
		const accounts = accountsOf(document);
		// Gmail calls every address of ours by the same pronoun, aliases too.
		const called = everybody.filter(({email}) => accounts.includes(email)).map(({name}) => name);
		const ours = (one: Who) =>
			accounts.includes(one.email) ||
			(one.name !== null && called.includes(one.name)) ||
			(accounts.length === 0 && pronoun(one));
		const domain = accounts[0]?.replace(/^.*(?=@)/u, ''); // Missing while Gmail loads
		const colleague = ({email}: Who) => domain !== undefined && domain !== '@gmail.com' && email.endsWith(domain);
		const theirs = (people: Who[]) => unique(people.filter(one => !ours(one)));
		const latest = [...thread].reverse();
		const outside = latest.map(({from}) => from).filter(from => !ours(from) && !colleague(from));
		const order = theirs([...outside.slice(0, 1), ...latest.flatMap(({from, to}) => [from, ...to]), ...written]);
		const subject = text(head);

		return [
			...order.map(one => person('cast', one, touchesOf(one.email, thread, ours, subject))),
			...(conversation === null ? theirs(rows.map(who)).map(one => person('listed', one)) : []),
			...unique(everybody.filter(ours).concat(accounts.map(email => ({email, name: null})))).map(({email}) =>
				person('self', {email, name: null}),
			),
		];
	},
});

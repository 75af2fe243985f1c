// The mails of the conversation that is open in Gmail: who sent which to whom, and when. Never what they say.
import {visible} from '../dom/text';
import {legacyId} from './route';

export type Who = {email: string; name: string | null};
export type Mail = {id: string | null; at: number | null; from: Who; to: Who[]};

/** Bodies may hold anything, and rows and compose windows hold people of other mails. */
const elsewhere = '.a3s,.ii,form,tr.zA,[role=row],[role=option]';

export const who = (element: Element): Who => {
	const email = (element.getAttribute('email') ?? element.getAttribute('data-hovercard-id') ?? '').trim().toLowerCase();
	const name = (element.getAttribute('name') ?? element.getAttribute('data-name') ?? '').trim();
	return {email, name: name.toLowerCase() === email ? null : name || null};
};

/** The mail's id from its attributes, or from the base64 of the log attribute where those are missing. */
const idOf = (mail: Element): string | null => {
	const known = mail.querySelector('[data-legacy-message-id]')?.getAttribute('data-legacy-message-id'); // Missing on a mail just sent
	if (known && /^[\da-f]{16}$/u.test(known)) return known;

	for (const logged of mail.querySelectorAll('[data-message-id],[jslog]')) {
		const [, base64 = ''] = /;\s*4:([\w+/-]+)/u.exec(logged.getAttribute('jslog') ?? '') ?? [];
		const whole = base64
			.slice(0, base64.length & ~3)
			.replace(/-/gu, '+')
			.replace(/_/gu, '/');
		const decimal = /#msg-f:(\d+)/u.exec(`${logged.getAttribute('data-message-id')} ${atob(whole)}`)?.[1]; // Missing on drafts
		if (decimal) return legacyId(decimal);
	}

	return null;
};

/** Made for the first mail: it takes the browser milliseconds, and the keeper loads this file too. */
let made: Intl.DateTimeFormat | null = null;
const calendar = () => (made ??= new Intl.DateTimeFormat('sv-SE', {timeZone: 'UTC', dateStyle: 'short'}));

/**
 * When the mail arrived. Its id carries the milliseconds; they are believed only where the date shown, whatever its language,
 * holds the same year and day in some time zone (a mailbox that was moved has ids of the day of the move).
 */
const timeOf = (id: string, mail: Element): number | null => {
	const at = Number(BigInt(`0x${id}`) >> 20n);
	const shown = mail.querySelector('.g3[title],[role=gridcell][title]')?.getAttribute('title') ?? ''; // Missing on a mail being sent
	const numbers = (shown.match(/\d+/gu) ?? []).map(Number);
	const same = [-12, 0, 14].some(hours => {
		const [year = -1, , date = -1] = calendar()
			.format(at + hours * 3_600_000)
			.split('-')
			.map(Number);
		return numbers.includes(year) && numbers.includes(date);
	});
	return same ? at : null;
};

/** Every mail that is shown within, open or collapsed, in the order of the page. */
export const mailsIn = (main: Element): Mail[] => {
	const people = new Map<Element, Who[]>();
	for (const element of main.querySelectorAll('[email]')) {
		if (element.closest(elsewhere) || !visible(element)) continue;

		const mail = element.closest('[role=listitem]') ?? element.closest('[data-message-id]') ?? main;
		people.set(mail, [...(people.get(mail) ?? []), who(element)]);
	}

	return Array.from(people, ([mail, [from, ...to]]) => {
		const id = idOf(mail);
		return {id, at: id === null ? null : timeOf(id, mail), from: from as Who, to};
	});
};

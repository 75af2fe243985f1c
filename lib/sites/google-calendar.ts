// Google Calendar: the guests of the event that is open, in its bubble or on its own page. Never the rep, never a room.
import {type Bounds, defineSite} from './define';
import {shown} from './dom/contact';
import {people, type Who, who} from './dom/people';
import {text} from './dom/text';

/** A guest's label starts with the name, translated words after it: the piece of text that it starts with is the name. */
const guest = (item: Element): Who[] => {
	const address = item.getAttribute('data-email') ?? '';
	if (/[@.]calendar\.google\.com$/iu.test(address)) return [];

	const label = item.getAttribute('aria-label') ?? '';
	const pieces = Array.from(item.querySelectorAll('*'), piece => (piece.childElementCount === 0 ? text(piece) : null));
	return [
		who(
			pieces.find(piece => piece && label.startsWith(piece)),
			address,
		),
	];
};

export const bounds: Bounds = {
	place: 'mail',
	hosts: ['https://calendar.google.com/*'],
	proves: ['email'],
	modelled: {from: 'known anchors', since: '2026-11'},
};

export default defineSite({
	matches: ({url}) => url.hostname === 'calendar.google.com',
	read({url, document}) {
		const editing = /\/eventedit(?:\/|$)/u.test(url.pathname);
		const [event] = shown(document, editing ? '[role=main]' : '#xDetDlg');
		// The form arrives after its address; a bubble has none of its own.
		if (editing && !event?.querySelector('#xTiIn')) return null; // Missing while the form loads

		const account = document.querySelector('a[href^="https://accounts.google."][aria-label*="@"]');
		const label = account?.getAttribute('aria-label'); // Missing while Calendar loads
		const guests = event ? shown(event, '[data-email][aria-label]').flatMap(guest) : [];
		if (guests.length > 0 && !label) return null;

		return people('[data-email]', guests, [], [label]);
	},
});

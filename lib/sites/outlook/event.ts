// The guests of the event that is open in Outlook's calendar.
import {shown} from '../dom/contact';
import {type Who, who} from '../dom/people';
import {text} from '../dom/text';

const event = '[data-app-section=CalendarItemPeek],[data-app-section=Form_Content]';
const card = '.lpc-hoverTarget,[data-lpc-hover-target-id]';
const body = '[role=document],[role=textbox],[contenteditable=true]';
const whole = /^[^\s<>@]+@[^\s<>@]+$/u;

/** Somebody with a card to hover: the name is the piece of text that its label holds too, in whatever language. */
const guest = (target: Element): Who => {
	const labels = [target.closest('[aria-label]'), ...target.querySelectorAll('[aria-label]')];
	const said = labels.map(one => one?.getAttribute('aria-label')).join('\n'); // Missing where nothing is labelled
	const leaves = [target, ...target.querySelectorAll('*')].filter(
		one => one.childElementCount === 0 && !one.closest('[role=img],[aria-hidden=true]'),
	);
	const pieces = leaves.flatMap(leaf => text(leaf) ?? []); // Missing in what is drawn only
	const name = pieces.find(piece => !piece.includes('@') && said.includes(piece));
	return who(
		name,
		pieces.find(piece => whole.test(piece)),
	);
};

/** Those with an address: what is there by name only may be a room, a list or ourselves. */
export const guestsOf = (document: Document): Who[] =>
	shown(document, event).flatMap(root =>
		shown(root, card)
			.filter(target => !target.closest(body) && !target.parentElement?.closest(card)) // It stands within the event
			.map(guest)
			.filter(({email}) => email),
	);

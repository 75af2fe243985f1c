// The mails of Outlook's reading pane, those being written, and the rows of its list.
import {shown} from '../dom/contact';
import {type Who, who, whoOf} from '../dom/people';
import {text} from '../dom/text';

const panes =
	'#ReadingPaneContainerId,#ConversationReadingPaneContainer,#ItemReadingPaneContainer,[data-app-section=ConversationContainer],[data-app-section=MailReadCompose]';
const elsewhere = '[role=document],[role=toolbar],[role=listbox],[id^=editorParent_]';
const chip = '._EType_RECIPIENT_ENTITY';
const wells = '[data-testid=RecipientWell],[id^=MSG_][id$=_TO],[id^=MSG_][id$=_CC]';
const whole = /^[^\s<>@]+@[^\s<>@]+$/u;
const presence = /^(?:unknown|offline|online|away|busy|available|donotdisturb|berightback|appearoffline)/iu;

const label = (element: Element): string => element.getAttribute('aria-label') ?? '';

export const paneOf = (document: Document): Element | undefined => shown(document, panes)[0];

/** The row that is chosen says another subject than the pane: the conversation in the pane is still the one before. */
export const stays = (document: Document, pane: Element): boolean => {
	const subject = text(shown(pane, '[id^=CONV_][id$=_SUBJECT] [title]')[0]);
	const [row, ...more] = shown(document, '#MailList [role=option][data-convid][aria-selected=true]');
	return !(!subject || !row || more.length > 0 || `${label(row)} ${text(row)}`.includes(subject));
};

/** `From: Ada <ada@x>` in any language: a label that is one word, a colon and the very text it labels. */
const sender = (element: Element): Who[] => {
	const [all = '', words = ''] = label(element).match(/^[^:：@]{1,20}[:：]\s*(.+)$/su) ?? [];
	const said = (element.textContent ?? '').replace(/\s+/gu, '');
	// A category is labelled the same way: a name without an address is believed in the region of the sender only.
	const sure = all.includes('@') || element.closest('[role=region],[id^=MSG_][id$=_FROM]');
	return words && sure && said.startsWith(words.replace(/\s+/gu, '')) ? [whoOf(words)] : [];
};

/** Recipients, as labelled buttons or as one text; those shown by name only may be ourselves. */
const recipients = (well: Element): Who[] => {
	const buttons = shown(well, '[role=button][aria-label*="@"]').map(label);
	const words = (well.textContent ?? '').trim().replace(/^[^:：@]{1,20}[:：]\s*/u, '');
	const all = buttons.length > 0 ? buttons : words.split(/;|(?<=@[^\s,;]+),/u);
	return all.map(whoOf).filter(({email}) => email);
};

/** Senders first, in the order of the page, then recipients. */
export const peopleOf = (pane: Element): Who[] => {
	const within = (selector: string) => shown(pane, selector).filter(element => !element.closest(elsewhere));
	const fields = within(wells).filter(well => !well.querySelector(chip));
	const senders = within('[aria-label]').filter(element => !element.closest(wells));
	return [...senders.flatMap(sender), ...fields.flatMap(recipients)];
};

/**
 * Recipients of a mail or event being written: the label is the address, or presence and name run together. Without an
 * address it may be a list or a room.
 */
export const chipsOf = (document: Document): Who[] =>
	shown(document, chip)
		.filter(element => !element.closest('[role=document],[id^=editorParent_]'))
		.map(element => {
			const words = text(element.querySelector('[class*=textContainer]') ?? element);
			const address = label(element);
			return words?.includes('@') ? whoOf(words) : who(words, presence.test(address) ? null : address); // Missing while it is typed
		})
		.filter(({email}) => email);

/** Who wrote, row by row: a name whose title is the address. */
export const rowsOf = (document: Document): Who[] =>
	shown(document, '#MailList [role=option][data-convid]').flatMap(row => {
		const from = shown(row, '[title*="@"]').find(one => whole.test(one.getAttribute('title') ?? ''));
		return from ? [who(text(from), from.getAttribute('title'))] : [];
	});

// Lines: a deal, a ticket and a note of an own system, each as one fact of one line by its own key.
import type {Item} from '../define';
import {link, short} from './text';

type Common = {
	/** The service's own id: the same deal in another stage is the same deal. */
	id: string;
	url: string | null;
	/** When it was opened or written: milliseconds since the epoch, or a date as the service writes it. */
	at: number | string | null | undefined;
};

/** A date of a service in milliseconds since the epoch; null where it is none. Without a zone it is UTC. */
export const moment = (date: number | string | null | undefined): number | null => {
	if (date === null || date === undefined || date === '') return null;

	const text = `${date}`;
	const bare = /^\d{4}-\d\d-\d\d[ T]\d\d:\d\d(?::\d\d(?:\.\d+)?)?$/u.test(text);
	const at = typeof date === 'number' ? date : Date.parse(bare ? `${text.replace(' ', 'T')}Z` : text);
	return Number.isFinite(at) ? at : null;
};

/** `€40,000`; null where nothing is asked for it. The same in every language, so that it changes only when the deal does. */
export const money = (
	amount: number | string | null | undefined,
	currency: string | null | undefined,
): string | null => {
	const number = Number(amount ?? 0);
	if (!Number.isFinite(number) || number === 0) return null;

	const code = /^[A-Za-z]{3}$/u.test(currency ?? '') ? `${currency}` : null;
	const style = code ? {style: 'currency' as const, currency: code} : {};
	return new Intl.NumberFormat('en', {...style, maximumFractionDigits: 0, minimumFractionDigits: 0}).format(number);
};

const line = (field: 'deal' | 'ticket' | 'remark', {id, url, at}: Common, value: string): Item[] => {
	if (value === '' || id === '') return [];

	const when = moment(at);
	const evidence = {url: link(url), quote: null};
	return [{is: 'fact', field, value, evidence, ...(when === null ? {} : {at: when}), key: id.slice(0, 200)}];
};

const joined = (parts: readonly (string | null | undefined)[]): string =>
	parts
		.map(part => short(part ?? '', 200))
		.filter(part => part !== '')
		.join(' · ');

type Deal = Common & {
	name: string | null;
	stage: string | null | undefined;
	amount?: number | string | null | undefined;
	currency?: string | null | undefined;
};

/** `Renewal 2027 · Negotiation · €40,000`. */
export const dealItems = (deal: Deal): Item[] =>
	line('deal', deal, joined([deal.name, deal.stage, money(deal.amount, deal.currency)]));

type Ticket = Common & {
	number?: string;
	subject: string | null;
	status: string | null | undefined;
	priority?: string | null | undefined;
};

/** `#123 Printer on fire · open · urgent`. */
export const ticketItems = (ticket: Ticket): Item[] =>
	line(
		'ticket',
		ticket,
		joined([`${ticket.number ?? `#${ticket.id}`} ${ticket.subject ?? ''}`, ticket.status, ticket.priority]),
	);

/** The first three hundred letters of what somebody wrote, given as text. */
export const noteItems = (note: Common & {text: string | null}): Item[] =>
	line('remark', note, short(note.text ?? '', 300));

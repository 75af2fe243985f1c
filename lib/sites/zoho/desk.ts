// Zoho Desk: who asked in the ticket that is open; a contact or account by the title and heading of its page.
import type {Page} from '@/lib/domain/page';
import type {Sighting} from '@/lib/domain/sighting';
import {shown, stated} from '../dom/contact';
import {linkedTo, mailsOf, type Reader, titled} from '../dom/records';

const record = /\/(ticket|contact|account)s\/details\/(\d+)/u;

export const deskOf = ({url, document}: Page, region: string): Sighting[] | null => {
	const read: Reader = address => {
		const [, word, id] = record.exec(address) ?? [];
		if (!word || word === 'ticket') return null;
		return [word === 'account' ? 'company' : 'person', `zoho:desk-${word}/${region}-${id}`];
	};
	const [, word, id] = record.exec(url.pathname) ?? [];
	if (!word) return [];

	if (word === 'ticket') {
		// Tickets that were open before stay in the document.
		const panel = `.zd_v2-ticketdetailview-container[data-id="subTab_${id}"]`;
		const asking = linkedTo(document, `${panel} a[href*="/contacts/details/"]`, 'cast', read);
		if (shown(document, panel).length !== 1) return null;
		return asking.length === 1 ? asking : [];
	}
	const [kind, own] = read(url.pathname) ?? [];
	const name = titled({url, document});
	if (!name || !kind || !own) return null;
	const mails = kind === 'person' ? mailsOf(document, name) : [];
	return [stated(['subject', kind, 'document.title'], {name}, [own, ...mails], 0.5)];
};

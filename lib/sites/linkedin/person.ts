// A person's own page, in every rendering: guest, Ember, the 2026 one, and the legacy app in a frame.
import type {Page} from '@/lib/domain/page';
import type {Sighting} from '@/lib/domain/sighting';
import {sighted} from '../define';
import {text} from '../dom/text';
import {type Address, handleOf, linked} from './address';
import {contacts} from './contacts';
import {fieldsOf} from './fields';
import {clear, meta, roots, titled, weighed} from './signals';

const topCard = '[componentkey*="topcard" i]';

/** Does this top card belong to the one in the URL? Its own links must say so: one to a mutual connection proves nothing. */
const agrees = (head: Element, card: Element, {kind, slug}: Address, document: Document): boolean => {
	const own = [head.closest('a'), ...card.querySelectorAll('a[href*="/overlay/"]')];
	if (card.matches('.top-card-layout,#topcard')) own.push(document.querySelector('link[rel="canonical"]'));
	return (
		own.some(link => linked(link?.getAttribute('href'))?.slug === slug) || // Missing where the name is no link
		(kind === 'in' && (card.getAttribute('componentkey') ?? '').includes(`ref${slug}`))
	);
};

const findCard = (page: Page, address: Address) => {
	for (const root of roots(page)) {
		for (const head of root.querySelectorAll(`${topCard} :is(h1,h2),main h1,#topcard h1`)) {
			const card = head.closest(`${topCard},section`);
			if (card && clear(head) && agrees(head, card, address, page.document)) return {root, head, card};
		}
	}
	return null;
};

/** The rep's own page: its top card can be edited, or carries the name of the account and not the photo of somebody else. */
const isSelf = (root: ParentNode, card: Element, name: string | null): boolean =>
	card.querySelector('a[href*="/edit/"]') !== null ||
	(root.querySelector('img.global-nav__me-photo')?.getAttribute('alt') === name && // Missing for guests and in 2026
		card.querySelector('.pv-top-card__non-self-photo-wrapper') === null);

/** The same person's other key, where a link of their own page carries it. */
const memberOf = (root: ParentNode, card: Element, slug: string) => {
	const own =
		root.querySelector(`a[href*="/in/${CSS.escape(slug)}/"][href*="profileUrn="]`)?.getAttribute('href') ?? ''; // Missing for guests
	const [id] = /ACoAA[\w-]{34}/u.exec(`${card.getAttribute('componentkey')} ${own}`) ?? [];
	return id ? [handleOf({kind: 'in', slug: id})] : [];
};

/** The person in the URL. Null while the page shows somebody else or nobody; by the URL alone on a page below their own. */
export const readPerson = (page: Page, address: Address): Sighting[] | null => {
	const {document} = page;
	const found = findCard(page, address);
	const handle = handleOf(address);
	if (!found) {
		const alone = sighted({role: 'subject', kind: 'person', handles: [handle], confidence: 0.5});
		return address.deeper ? [alone] : null;
	}

	const {root, head, card} = found;
	const name = clear(head);
	const first = [meta(document, 'profile:first_name'), meta(document, 'profile:last_name')].filter(Boolean).join(' ');
	const title = titled(document.title);
	const fields = fieldsOf(card, head, root);
	const person = weighed([
		['name', 'top card', name],
		['name', 'profile:name', first],
		['name', 'title', title && name && title.startsWith(name) ? name : title],
		['headline', 'top card', fields.headline],
		['company', 'badge', fields.company],
		['location', 'top card', fields.location],
	]);
	const handles = [...new Set([handle, ...memberOf(root, card, address.slug), ...contacts(root, address)])];
	return [sighted({role: isSelf(root, card, text(head)) ? 'self' : 'subject', kind: 'person', handles, ...person})];
};

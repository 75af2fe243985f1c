// A page with a name of its own, a person's or a company's: guest, Ember, the 2026 one, and the legacy app in a frame.
import type {Handle} from '@/lib/domain/handle';
import type {Page} from '@/lib/domain/page';
import type {Sighting} from '@/lib/domain/sighting';
import {sighted} from '../define';
import {type Address, handleOf, isOf} from './address';
import {companyFields, personFields} from './fields';
import {all, clear, roots, titled, weighed} from './signals';

const topCard = '[componentkey*="topcard" i]';

/** The top card of the one in the URL. Its own links must say so: one to a mutual connection proves nothing. */
const cardOf = (page: Page, address: Address) => {
	const {kind, slug} = address;
	for (const root of roots(page)) {
		for (const head of all(root, `${topCard} :is(h1,h2),main h1,#topcard h1`)) {
			const card = head.closest(`${topCard},section`);
			const name = clear(head);
			if (!card || !name) continue;
			const guest = card.matches('.top-card-layout,#topcard');
			const own = guest
				? all(page.document, 'link[rel="canonical"]')
				: all(card, kind === 'in' ? 'a[href*="/overlay/"]' : 'a');
			const mine = [head.closest('a'), ...own].some(isOf(address));
			if (mine || card.matches(`[componentkey*="ref${CSS.escape(slug)}"]`)) return {root, head, card, name, guest};
		}
	}
	return null;
};

/** The rep's own page: its top card can be edited, or carries the name of the account and not the photo of somebody else. */
const isSelf = (root: ParentNode, card: Element, name: string): boolean =>
	all(card, 'a[href*="/edit/"]').length > 0 ||
	(all(root, 'img.global-nav__me-photo').some(({attributes}) => attributes.getNamedItem('alt')?.value === name) && // Missing while it loads
		all(card, '.pv-top-card__non-self-photo-wrapper').length === 0);

/** The same person's other keys, where links of their own carry them: the member id, and addresses in their contact window. */
const otherHandles = (root: ParentNode, card: Element, address: Address): Handle[] => {
	const own = all(root, 'a[href*="profileUrn="]').find(isOf(address));
	const [id] = /ACoAA[\w-]{34}/u.exec(`${card.getAttribute('componentkey')} ${own?.getAttribute('href')}`) ?? []; // Missing for guests
	const mails = all(root, '[data-sdui-screen$="ContactDetailsOverlay"],[role="dialog"]:has(#pv-contact-info)')
		.filter(shown => all(shown, 'a').some(isOf(address)))
		.flatMap(shown => all(shown, 'a[href^="mailto:"]') as HTMLAnchorElement[])
		.map(({href}) => `email:${href.slice(7).replace(/\?.*/u, '').toLowerCase()}` as const);
	return id ? [handleOf({kind: 'in', slug: id}), ...mails] : mails;
};

/** The one in the URL. Null while the page shows somebody else or nobody; by the URL alone on a page below a person's own. */
export const readNamed = (page: Page, address: Address): Sighting[] | null => {
	const person = address.kind === 'in';
	const handle = handleOf(address);
	const found = cardOf(page, address);
	if (!found)
		return person && address.deeper
			? [sighted({role: 'subject', kind: 'person', handles: [handle], confidence: 0.5})]
			: null;

	const {root, card, name} = found;
	const title = titled(page.document);
	const told = weighed([
		['name', 'top card', name],
		['name', 'title', title?.startsWith(name) ? name : title], // Missing while the page loads
		...(person ? personFields(found) : companyFields(found)),
	]);
	if (!person) return [sighted({role: 'subject', kind: 'company', handles: [handle], ...told})];
	const handles = [...new Set([handle, ...otherHandles(root, card, address)])];
	return [sighted({role: isSelf(root, card, name) ? 'self' : 'subject', kind: 'person', handles, ...told})];
};

// Outside keys that a page proves for its subject: of its data, or of its links where it has no data.
import type {Handle} from '@/lib/domain/handle';
import {list, type Thing} from '../dom/jsonld';
import {type Facts, said, under} from './facts';

/** The mail address of a text or of a `mailto:` link, in lower case. */
export const mail = (text: string | null): Handle | null => {
	const [, address] = /^\s*(?:mailto:(?:%20)*)?([^\s<>"',;:@?]+@[\w-]+(?:\.[\w-]+)+)/iu.exec(text ?? '') ?? [];
	return address ? `email:${address.toLowerCase()}` : null;
};

const phone = (text: string | null): Handle | null => {
	const digits = text?.replace(/\(0\)|(?!^\+)\D/gu, '') ?? ''; // Missing where none is stated
	return digits.length > 5 && digits.length < 18 ? `phone:${digits}` : null;
};

/** `linkedin:in/ada` or `linkedin:company/acme` of a link; null for anything else, such as the older `/pub/` addresses. */
export const linkedin = (href: unknown, kind: 'in' | 'company'): Handle | null => {
	const [, found, slug = ''] =
		/^https?:\/\/(?:[\w-]+\.)?linkedin\.com\/(in|company)\/([^/?#\s]+)/iu.exec(String(href)) ?? [];
	try {
		const plain = decodeURIComponent(slug).toLowerCase();
		return found === kind && !/[\s%/]/u.test(plain) ? `linkedin:${kind}/${plain}` : null;
	} catch {
		return null;
	}
};

const some = (handles: (Handle | null)[]): Handle[] => [...new Set(handles.filter(handle => handle !== null))];

/** Of a thing that the page describes as data: LinkedIn, e-mail, phone. */
export const handlesOf = (facts: Facts, thing: Thing, kind: 'in' | 'company'): Handle[] => {
	const points = [thing, ...under(facts, thing, 'contactpoint')];
	return some([
		...list(thing.props.sameas).map(href => linkedin(href, kind)),
		...points.map(point => mail(said(point, 'email'))),
		...points.map(point => phone(said(point, 'telephone'))),
	]);
};

export type Contacts = {
	/** Its own mail domain, a phone or a postal address: what a company shows and a platform does not. */
	any: boolean;
	/** A sign that it is a business and not a person's site. */
	business: boolean;
	handles: Handle[];
};

const role =
	/:(?:info|sales|office|contact|hello|support|service|mail|kontakt|vertrieb|vendas|ventas|contat[oi]|contacto|post)@/u;

/** What the links of a page say of its company: addresses at the site's own domain only, never a free mailbox or an agency. */
export const contacts = ({page: {document}, host, label}: Facts): Contacts => {
	const links = Array.from(
		document.querySelectorAll<HTMLAnchorElement>(
			'a[href^="mailto:" i],a[href^="tel:" i],a[href*="linkedin.com/company/" i]',
		),
		({href}) => href,
	).slice(0, 90);
	const emails = some(links.map(mail)).filter(handle => handle.endsWith(`@${host}`));
	const boxes = emails.filter(handle => role.test(handle));
	const lines = links.filter(href => /^tel:/iu.test(href));
	const phones = some(lines.map(href => phone(href.slice(4).replace(/%../gu, ''))));
	const reachable =
		lines.length > 0 || document.querySelector('address,[itemprop=address],[typeof*=PostalAddress]') !== null;
	const profiles = some(links.map(href => linkedin(href, 'company')));

	return {
		any: emails.length > 0 || reachable,
		business: reachable || boxes.length > 0 || profiles.length === 1 || profiles.some(handle => handle.includes(label)),
		handles: [
			...(profiles.length === 1 ? profiles : []),
			...boxes,
			// A list of branches has many: none of them is the company's.
			...(phones.length < 3 ? phones.filter(handle => handle.includes('+')) : []),
		],
	};
};

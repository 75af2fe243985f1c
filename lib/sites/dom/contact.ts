// People and companies as mails and records state them: mailboxes, mail and phone links, and what was read where.
import type {Handle} from '@/lib/domain/handle';
import type {Reading, SightedField, Sighting} from '@/lib/domain/sighting';
import {sighted} from '../define';
import {visible} from './text';

const address = /[^\s<>()[\]"',;:@]+@[^\s<>()[\]"',;:@]+/u;

/** The first mail address in a text as a handle, or null. */
export const mail = (text: string | null | undefined): Handle | null => {
	const found = text && address.exec(text);
	return found ? `email:${found[0].toLowerCase()}` : null;
};

/** `Ada Lovelace <ada@x.com>`, `<ada@x.com>` or `ada@x.com` as a name and its handles; the name is null where there is none. */
export const mailbox = (text: string): {name: string | null; handles: Handle[]} => {
	const email = mail(text);
	const name = text.replace(email ? /\s*<?[^\s<]+@[^\s>]+>?.*/su : '', '').trim();
	return {name: name.replace(/^"(.*)"$/u, '$1') || null, handles: email ? [email] : []};
};

/** The handle that a mail or phone link stands for; null for any other link. */
export const linkOf = (link: Element): Handle | null => {
	const [, scheme, value = ''] = /^(mailto|tel):([^?]+)/u.exec(link.getAttribute('href') ?? '') ?? [];
	const plain = value.replace(/%40/u, '@').replace(/%[\da-f]{2}/giu, '');
	if (scheme !== 'tel') return mail(plain);

	const digits = plain.replace(/(?!^\+)\D/gu, '');
	return digits.length > 4 ? `phone:${digits}` : null;
};

/** Every mail and phone link within, as handles. */
export const linked = (roots: (Element | undefined)[]): Handle[] =>
	roots
		.flatMap(root => Array.from(root ? root.querySelectorAll('a[href^="mailto:"],a[href^="tel:"]') : [], linkOf))
		.filter(handle => handle !== null);

/** Host of an address without `www.`; null where it is none. */
export const hostOf = (href: string | null | undefined): string | null =>
	/^https?:\/\/(?:www\.)?([^/:?#]+\.[^/:?#]+)/iu.exec(href ?? '')?.[1]?.toLowerCase() ?? null; // Missing where it is no web address

/** Where a link leads; null where there is no link. */
export const href = (link: Element | null | undefined): string | null => link?.getAttribute('href') ?? null; // Missing where the page has no such link

/** Evidence of every field that was read by one signal. */
export const said = (signal: string, values: Partial<Record<SightedField, string | null>>): Reading[] =>
	Object.entries(values).flatMap(([field, value]) => (value ? [{field: field as SightedField, signal, value}] : []));

/** A sighting of what one signal stated. The domain of a company is one of its handles. */
export const stated = (
	[role, kind, signal]: [Sighting['role'], Sighting['kind'], string],
	values: Partial<Record<SightedField, string | null>>,
	handles: Handle[],
	confidence = 1,
): Sighting => {
	const domain = values.companyDomain;
	const all = domain ? [...handles, `domain:${domain}` as Handle] : handles;
	return sighted({role, kind, ...values, handles: [...new Set(all)], confidence, evidence: said(signal, values)});
};

/** Every visible element of a selector. */
export const shown = (root: ParentNode, selector: string): Element[] =>
	Array.from(root.querySelectorAll(selector)).filter(visible);

// People and companies as records state them: mailboxes, mail and phone links, and what was read where.
import type {Handle} from '@/lib/domain/handle';
import type {Reading, SightedField} from '@/lib/domain/sighting';

const address = /[^\s<>()[\]"',;:@]+@[^\s<>()[\]"',;:@]+/u;

/** The first mail address in a text as a handle, or null. */
export const mail = (text: string | null | undefined): Handle | null => {
	const found = text && address.exec(text);
	return found ? `email:${found[0].toLowerCase()}` : null;
};

/** `Ada Lovelace <ada@x.com>`, `<ada@x.com>` or `ada@x.com` as a name and a handle; the name is null where there is none. */
export const mailbox = (text: string): {name: string | null; email: Handle | null} => {
	const email = mail(text);
	const name = text.replace(email ? /\s*<?[^\s<]+@[^\s>]+>?.*/su : '', '').trim();
	return {name: name.replace(/^"(.*)"$/u, '$1') || null, email};
};

/** Every mail and phone link within, as handles, each once. */
export const linked = (root: Element): Handle[] => {
	const links = root.querySelectorAll('a[href^="mailto:"],a[href^="tel:"]');
	return [...new Set(Array.from(links, link => linkOf(link)).filter(handle => handle !== null))];
};

/** The handle that a mail or phone link stands for; null for any other link. */
export const linkOf = (link: Element): Handle | null => {
	const [, scheme, value = ''] = /^(mailto|tel):([^?]+)/u.exec(link.getAttribute('href') ?? '') ?? [];
	const plain = value.replace(/%40/u, '@').replace(/%[\da-f]{2}/giu, '');
	if (scheme !== 'tel') return scheme ? mail(plain) : null;

	const digits = plain.replace(/(?!^\+)\D/gu, '');
	return digits.length > 4 ? `phone:${digits}` : null;
};

/** Evidence of every field that was read by one signal. */
export const said = (signal: string, values: Partial<Record<SightedField, string | null>>): Reading[] =>
	Object.entries(values).flatMap(([field, value]) => (value ? [{field: field as SightedField, signal, value}] : []));

/** Host of an address without `www.`; null where it is none. */
export const hostOf = (href: string | null | undefined): string | null =>
	/^https?:\/\/(?:www\.)?([^/:?#]+\.[^/:?#]+)/iu.exec(href ?? '')?.[1]?.toLowerCase() ?? null; // Missing where it is no web address

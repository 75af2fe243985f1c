// Records of a CRM by what its addresses, titles and links prove: for pages whose own anchors nobody has published.
import type {Handle} from '@/lib/domain/handle';
import type {Page} from '@/lib/domain/page';
import type {Sighting} from '@/lib/domain/sighting';
import {hostOf, href, linked, shown, stated} from './contact';
import {text} from './text';

const aside = 'nav,[role=navigation],[role=dialog],[role=menu]';
const within = (root: ParentNode, selector: string): Element[] =>
	shown(root, selector).filter(element => !element.closest(aside));

/** The name that a page's title begins with, where one heading or field in view says the very same: two signals that agree. */
export const titled = ({url, document}: Page): string | null => {
	const title = document.title.replace(/^\(\d+\+?\) /u, '');
	const headings = within(document, 'h1,h2,h3,[role=heading],input').map(heading =>
		heading.matches('input') ? (heading as HTMLInputElement).value.trim() : text(heading),
	);
	const names = headings.filter(
		name =>
			name &&
			title.startsWith(name) &&
			/^(?:$| [-–—|·•] )/u.test(title.slice(name.length)) &&
			!url.hostname.includes(name.toLowerCase()),
	);
	const [name, ...others] = new Set(names);
	return others.length === 0 ? (name ?? null) : null; // Missing while the title is of the page before
};

const letters = (words: string): string =>
	words
		.normalize('NFD')
		.replace(/[^\p{L}]/gu, '')
		.toLowerCase();

/** Mail links of somebody of this name: their local part is the first and the last name. All others may be anybody's. */
export const mailsOf = (document: Document, name: string): Handle[] => {
	const words = name.split(/\s+/u).map(letters);
	const [first, last] = [words[0], words.at(-1)];
	const keys = words.length > 1 ? [`email:${first}${last}@`, `email:${last}${first}@`] : [];
	return linked([document.body]).filter(handle =>
		keys.includes(handle.replace(/:(.*)@.*/u, (_, local: string) => `:${letters(local)}@`)),
	);
};

/** A phone number written as text; null where it has too few digits for one. */
export const phone = (words: string | null | undefined): Handle | null => {
	const digits = (words ?? '').trim().replace(/(?!^\+)\D/gu, '');
	return digits.length > 4 ? `phone:${digits}` : null;
};

/** Host of a web address that was typed with or without its scheme. */
export const typedHost = (words: string | null | undefined): string | null =>
	words ? hostOf(/^https?:/iu.test(words) ? words : `https://${words}`) : null;

/** Kind and handle of the record that an address or its link leads to; null where it leads to none. */
export type Reader = (address: string, link?: Element) => [Sighting['kind'], Handle] | null;

/** Records that links of a selector lead to, each once, by the name that every link to it says: no name, no record. */
export const linkedTo = (document: Document, selector: string, role: Sighting['role'], read: Reader): Sighting[] => {
	const found = new Map<Handle, [Sighting['kind'], Set<string>]>();
	for (const link of within(document, selector)) {
		const [kind, handle] = read(href(link) ?? '', link) ?? [];
		const name = text(link);
		if (!kind || !handle || !name) continue;
		const [, names] = found.get(handle) ?? found.set(handle, [kind, new Set()]).get(handle) ?? [];
		names?.add(name); // Never missing: it was set in the line above
	}
	return Array.from(found, ([handle, [kind, [name, ...others]]]) =>
		others.length === 0 ? [stated([role, kind, selector], {name: name ?? null}, [handle], 0.5)] : [],
	).flat();
};

/** A deal is about its company, or about its person where it has none; nobody is its subject where there are several. */
export const about = (links: Sighting[]): Sighting[] => {
	const companies = links.filter(({kind}) => kind === 'company');
	const [only, ...more] = companies.length > 0 ? companies : links;
	if (!only || more.length > 0) return links;

	return [{...only, role: 'subject'}, ...links.filter(link => link !== only)];
};

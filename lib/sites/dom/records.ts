// Records of a CRM by what its addresses, titles and links prove: for pages whose own anchors nobody has published.
import type {Handle} from '@/lib/domain/handle';
import type {Page} from '@/lib/domain/page';
import type {Sighting} from '@/lib/domain/sighting';
import {hostOf, href, linked, shown, stated} from './contact';
import {text} from './text';

const aside = 'nav,[role=navigation],[role=dialog],[role=menu]';
/** What is longer is no name. */
const longest = 100;

const within = (root: ParentNode, selector: string): Element[] =>
	shown(root, selector).filter(element => !element.closest(aside));

/** The text of a node that may say a name twice, for the eye and for the screen reader: once. `Duran Duran` stays. */
export const once = (node: Node | null | undefined): string | null =>
	(text(node) ?? '').replace(/^(.{5,100})\1$|^(\S{1,50} .{1,50}) \2$/u, '$1$2').trim() || null;

/** The name that a page's title begins with, where one heading or field in view says the very same: two signals that agree. */
export const titled = ({url, document}: Page): string | null => {
	const title = document.title.replace(/^\(\d+\+?\) /u, '');
	const headings = within(document, 'h1,h2,h3,[role=heading],input').map(heading =>
		heading.matches('input') ? (heading as HTMLInputElement).value.trim() : once(heading),
	);
	const names = headings.filter(
		name =>
			name &&
			name.length <= longest &&
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

/** Is a mail address of somebody of this name: is its local part the first and the last name? All others may be anybody's. */
export const isOf = (name: string, handle: Handle): boolean => {
	const words = name.split(/\s+/u).map(letters).filter(Boolean);
	const [first, last] = [words[0], words.at(-1)];
	const [, local = ''] = /^email:(.*)@/u.exec(handle) ?? [];
	return words.length > 1 && [`${first}${last}`, `${last}${first}`].includes(letters(local));
};

/** Mail links of somebody of this name. */
export const mailsOf = (document: Document, name: string): Handle[] =>
	linked([document.body]).filter(handle => isOf(name, handle));

export const legalForm =
	/[\s,](?:gmbh|ag|kg|se|ltd|limited|inc|llc|ll?p|plc|corp|co|s\.?p\.?a|s\.?[ar]\.?l|s\.?[al]|sas|sarl|b\.?v|n\.?v|oy|ab|a[sb]|aps|ltda|pty|kft|s\.?r\.?o|d\.?o\.?o)\.?$/iu;

/** The web site of a company of this name, where a link states it in full: its host is the name in one word. */
export const siteOf = (document: Document, name: string): string | null => {
	const key = letters(name.replace(legalForm, ''));
	const hosts = within(document, 'a[href^=http]')
		.filter(link => typedHost(text(link)) === hostOf(href(link)))
		.map(link => hostOf(href(link)) ?? '');
	const [host, ...others] = new Set(hosts.filter(one => key.length > 2 && letters(one.split('.')[0] ?? '') === key));
	return others.length === 0 ? (host ?? null) : null; // Missing where no link is the name
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

/**
 * Records that links of a selector lead to, each once, by the name that every link to it says. A link that says what
 * another record's says too (`Open`) names nobody.
 */
export const linkedTo = (root: ParentNode, selector: string, role: Sighting['role'], read: Reader): Sighting[] => {
	const records = new Map<Handle, {kind: Sighting['kind']; names: Set<string>}>();
	const owners = new Map<string, Set<Handle>>();
	for (const link of within(root, selector)) {
		const [kind, handle] = read(href(link) ?? '', link) ?? [];
		const name = once(link);
		if (!kind || !handle || !name || name.length > longest) continue;
		records.set(handle, {kind, names: (records.get(handle)?.names ?? new Set()).add(name)}); // Missing at its first link
		owners.set(name, (owners.get(name) ?? new Set()).add(handle));
	}
	return Array.from(records).flatMap(([handle, {kind, names}]) => {
		const [name = null, ...others] = names;
		const own = name !== null && others.length === 0 && owners.get(name)?.size === 1; // Missing never: every name has an owner
		return own ? [stated([role, kind, selector.slice(0, longest)], {name}, [handle], 0.5)] : [];
	});
};

/** A deal is about its company, or about its person where it has none; nobody is its subject where there are several. */
export const about = (links: Sighting[]): Sighting[] => {
	const companies = links.filter(({kind}) => kind === 'company');
	const [only, ...more] = companies.length > 0 ? companies : links;
	if (!only || more.length > 0) return links;

	return [{...only, role: 'subject'}, ...links.filter(link => link !== only)];
};

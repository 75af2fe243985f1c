// The lines of a top card: headline, company, location, website, found by structure and never by words.
import type {SightedField} from '@/lib/domain/sighting';
import {text} from '../dom/text';
import {all, clear, first} from './signals';

type Found = {root: ParentNode; head: Element; card: Element; guest: boolean};
type Rows = [SightedField, string, string | null][];

const rows = (headline: string | null, company: string | null, location: string | null): Rows => [
	['headline', 'top card', headline],
	['company', 'badge', company],
	['location', 'top card', location],
];

/** Is this badge an employer? The employer stands before the school; one alone is believed when the experience names it. */
const employer = ([badge, school]: (string | null)[], root: ParentNode): string | null => {
	const named = (part: string) =>
		all(root, `section:has(>#${part}),[componentkey$="${part}" i]`).some(
			section => section.textContent?.includes(badge ?? ''), // Never missing on elements
		);
	return badge && (school || (named('experience') && !named('education'))) ? badge : null;
};

const isLine = (node: Element | null): boolean => node?.nodeName === 'P'; // Missing at the end of a row

/** The 2026 rendering: the name's row holds pronouns and degree too; the headline is the paragraph after that row. */
const afterRow = (head: Element, card: Element): Element | null => {
	for (let row = head; row !== card && row.parentElement; row = row.parentElement) {
		const above = row.parentElement.nextElementSibling;
		if (isLine(row.nextElementSibling))
			return isLine(above) && row.parentElement !== card ? above : row.nextElementSibling;
	}
	return null;
};

export const personFields = ({root, head, card, guest}: Found): Rows => {
	if (guest)
		return rows(
			first(card, '.top-card-layout__headline,.headline'),
			first(card, '[data-section="currentPositionsDetails"] a,.org'),
			first(card, '.profile-info-subheader>span,.locality'),
		);
	const [contact] = all(card, 'a[href*="/overlay/contact-info"]');
	if (!card.hasAttribute('componentkey'))
		return rows(
			first(card, '.text-body-medium'),
			employer(all(card, 'ul>li>button[aria-label]').map(text), root),
			clear(contact?.closest('span')?.previousElementSibling) ?? first(card, 'span.text-body-small.inline.break-words'), // Missing where nothing is shared
		);

	const lines = all(card, 'p');
	const said = lines.map(text);
	// The employer and school are said once more in one hidden line: `Quill Works · Escola do Norte`.
	const pair = said.findIndex(
		line => line?.split(' · ').every((part, _, {length}) => length === 2 && said.includes(part)), // Missing in an empty line
	);
	const badges = pair < 0 ? all(card, '[role="button"]:has(img) p').map(text) : (said[pair]?.split(' · ') ?? []); // Never missing: found above
	const line = afterRow(head, card);
	const headline = line && line !== lines[pair] && !badges.includes(text(line)) ? line : null;
	const place = contact
		? contact.closest('p')?.parentElement?.firstElementChild // Missing where the link stands in no line
		: lines.find(
				p =>
					line &&
					p.parentElement !== line.parentElement &&
					line.compareDocumentPosition(p) & 4 &&
					!p.closest('a,[role="button"]'),
			);
	return rows(clear(headline), employer(badges, root), clear(place));
};

/** Host of a website, out of LinkedIn's redirect where it stands in one; null for LinkedIn itself and its short links. */
const hostOf = (href: string): string | null => {
	const url = URL.parse(href);
	if (!url) return null;
	const host = (URL.parse(url.searchParams.get('url') ?? '') ?? url).hostname.replace(/^www\./u, '');
	return /(?:^|\.)(?:linkedin\.com|lnkd\.in)$/u.test(host) ? null : host;
};

export const companyFields = ({root, card}: Found): Rows => {
	const [website] = all(root, 'dl dd a[target="_blank"]') as HTMLAnchorElement[];
	const [line] = all(card, '.top-card-layout__first-subline');
	return [
		['companyDomain', 'about', website ? hostOf(website.href) : null],
		['location', 'top card', clear([...(line?.childNodes ?? [])].find(clear))], // Missing for members
	];
};

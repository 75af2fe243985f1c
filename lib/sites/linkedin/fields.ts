// The lines of a person's top card: headline, company, location, found by structure and never by words.
import {text} from '../dom/text';
import {clear} from './signals';

type Fields = {headline: string | null; company: string | null; location: string | null};

const guest = (card: Element): Fields => {
	const first = (selector: string) => clear(card.querySelector(selector));
	return {
		headline: first('.top-card-layout__headline,.headline'),
		company: first('[data-section="currentPositionsDetails"] a,.org a,.org'),
		location: first('.profile-info-subheader > span,.locality'),
	};
};

/** Is this badge an employer? The employer stands before the school; one alone is believed when the experience names it. */
const employer = (badges: string[], root: ParentNode): string | null => {
	const [first, second] = badges;
	if (!first || second) return first ?? null;
	const named = (part: string) => {
		const section = root.querySelector(`#${part}`)?.closest('section'); // Missing until the reader scrolls
		const card = section ?? root.querySelector(`[componentkey$="${part}" i]`);
		return card?.textContent?.includes(first) ?? false; // Missing until the reader scrolls
	};
	return named('experience') && !named('education') ? first : null;
};

const ember = (card: Element, root: ParentNode): Fields => {
	const contact = card.querySelector('a[href*="/overlay/contact-info"]')?.closest('span'); // Missing where nothing is shared
	const badges = Array.from(card.querySelectorAll('ul > li > button[aria-label]'), text).filter(
		badge => badge !== null,
	);
	return {
		headline: clear(card.querySelector('.text-body-medium')),
		company: employer(badges, root),
		location: clear(contact?.previousElementSibling ?? card.querySelector('span.text-body-small.inline.break-words')), // Missing as above
	};
};

const isParagraph = (node: Element | null): node is Element => node?.nodeName === 'P'; // Missing at the end of a row

/** The 2026 rendering: the name's row holds pronouns and degree too; the headline is the paragraph after that row. */
const afterRow = (head: Element, card: Element): Element | null => {
	for (let row = head; row !== card && row.parentElement; row = row.parentElement) {
		if (!isParagraph(row.nextElementSibling)) continue;
		const above = row.parentElement.nextElementSibling;
		return isParagraph(above) && row.parentElement !== card ? above : row.nextElementSibling;
	}
	return null;
};

const current = (card: Element, head: Element, root: ParentNode): Fields => {
	const paragraphs = Array.from(card.querySelectorAll('p'));
	const said = paragraphs.map(text);
	const pair = said
		.map(line => line?.split(' · ') ?? [])
		.find(parts => parts.length === 2 && parts.every(part => said.includes(part))); // Missing in an empty paragraph
	const badges =
		pair ?? Array.from(card.querySelectorAll('[role="button"]:has(img) p'), text).filter(badge => badge !== null);
	const line = afterRow(head, card);
	const headline = line && !badges.includes(text(line) ?? '') && text(line) !== pair?.join(' · ') ? line : null; // Missing without badges
	const contact = card.querySelector('a[href*="/overlay/contact-info"]')?.closest('p'); // Missing where nothing is shared
	const place = contact
		? contact.parentElement?.querySelector('p') // Never missing: the link stands in a paragraph
		: paragraphs.find(
				p =>
					line &&
					p.parentElement !== line.parentElement &&
					line.compareDocumentPosition(p) & 4 &&
					!p.closest('a,[role="button"]'),
			);
	return {
		headline: clear(headline),
		company: employer(badges, root),
		location: place === contact ? null : clear(place),
	};
};

/** What the top card states. Null for what it does not state. */
export const fieldsOf = (card: Element, head: Element, root: ParentNode): Fields => {
	if (card.matches('.top-card-layout,#topcard')) return guest(card);
	return card.hasAttribute('componentkey') ? current(card, head, root) : ember(card, root);
};

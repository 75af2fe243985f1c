// A company's, school's or showcase page, for guests and for members.
import type {Page} from '@/lib/domain/page';
import type {Sighting} from '@/lib/domain/sighting';
import {sighted} from '../define';
import {type Address, handleOf, linked} from './address';
import {clear, meta, roots, titled, weighed} from './signals';

/** Host of a website, out of LinkedIn's redirect where it stands in one; null for LinkedIn itself and its short links. */
const hostOf = (href: string | null | undefined): string | null => {
	const url = href ? URL.parse(href) : null;
	const through = url?.searchParams.get('url'); // Missing where there is no website
	if (through && url?.hostname.endsWith('linkedin.com')) return hostOf(through); // Not missing here
	const host = url?.hostname.replace(/^www\./u, '') ?? null; // Missing where there is no website
	return host && !/(?:^|\.)(?:linkedin\.com|lnkd\.in)$/u.test(host) ? host : null;
};

type Organization = {name?: unknown; url?: unknown; sameAs?: unknown};

/** The structured data about the company of this URL; that about any other is left alone. */
const structured = (document: Document, {slug}: Address): Organization => {
	for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
		try {
			const data: unknown = JSON.parse(script.textContent ?? '');
			const nodes = (data as {'@graph'?: unknown})['@graph'] ?? [data];
			for (const node of nodes as Organization[]) if (linked(String(node.url))?.slug === slug) return node; // Missing on foreign nodes
		} catch {} // Invalid JSON is no signal
	}
	return {};
};

const string = (value: unknown): string | null => (typeof value === 'string' && value.trim()) || null;

/** The company in the URL, or null while the page shows another one or none. */
export const readCompany = (page: Page, address: Address): Sighting[] | null => {
	const {document} = page;
	for (const root of roots(page)) {
		const head = root.querySelector('main h1');
		const card = head?.closest('section') ?? head?.parentElement; // Missing while the page loads
		if (!card) continue;
		const own = card.matches('.top-card-layout')
			? [document.querySelector('link[rel="canonical"]')]
			: card.querySelectorAll('a');
		if (!Array.from(own, link => linked(link?.getAttribute('href'))?.slug).includes(address.slug)) continue; // Missing on foreign links

		const data = structured(document, address);
		const [place] = [...(card.querySelector('.top-card-layout__first-subline')?.childNodes ?? [])].filter(node =>
			clear(node),
		); // Missing for members
		const told = weighed([
			['name', 'top card', clear(head)],
			['name', 'structured data', string(data.name)],
			['name', 'og:title', titled(meta(document, 'og:title'))],
			['companyDomain', 'structured data', hostOf(string(data.sameAs))],
			[
				'companyDomain',
				'about',
				hostOf(root.querySelector('dl dd a[href^="http"][target="_blank"]')?.getAttribute('href')),
			], // Missing on other tabs
			['location', 'top card', clear(place)],
		]);
		return [sighted({role: 'subject', kind: 'company', handles: [handleOf(address)], ...told})];
	}
	return null;
};

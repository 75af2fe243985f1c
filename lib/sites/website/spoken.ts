// What a page calls itself where it gives no data about itself: head, title, logo, copyright line.
import type {Reading} from '@/lib/domain/sighting';
import type {Facts} from './facts';
import {agree, key, line, nameIn} from './names';

const separator = /\s+[|\-–—·•»«:/~]+\s+|\s*[|»«]\s*|:\s+|\s[-–—]|,\s/u;
const sign = /©|\(c\)\s|copyright/iu;
const after = /(?:©|\(c\)|copyright|[\s\d.,–-]|by\b)+(?<name>[^|·•\n]{2,80})/iu;

/** The copyright line, looked for from the end of the page, where it stands. */
const copyright = ({body}: Document): string => {
	const walker = body.ownerDocument.createTreeWalker(body, 4);
	let node: Node | null = body;
	while (node.lastChild) node = node.lastChild;
	walker.currentNode = node;
	for (let left = 250; node && left; left--, node = walker.previousNode()) {
		const {nodeValue, parentElement} = node;
		if (!parentElement) continue;
		if (!nodeValue || nodeValue.length > 600 || !sign.test(nodeValue) || parentElement.matches('script,style,noscript'))
			continue; // Text in a page has a parent
		// The name may stand in an element of its own beside the sign.
		const around = nodeValue.trim().length < 24 ? parentElement.parentElement : null;
		const said = line(around && around.childElementCount < 12 ? around.textContent : nodeValue, 600) ?? '';
		return said.slice(said.search(sign)).match(after)?.groups?.name ?? ''; // A sign may stand alone
	}
	return '';
};

/** The site's name in a text that says more: `Acme Ltd` of `Acme Ltd`, `ioSafe` of `About ioSafe`. */
const within = (text: string, label: string): string | null => {
	const name = nameIn(text, label);
	return name && text.startsWith(name) && text.split(' ').length < 5 && agree(text, name) ? text : name;
};

/** Every name that the page gives its site; the literal host is no name, since parked domains have no other. */
export const spoken = ({page: {document, url}, host, meta, title, label}: Facts): Reading[] => {
	const said: [string, string | null | undefined][] = [
		[
			'og:site_name',
			meta.get('og:site_name') ?? meta.get('application-name') ?? meta.get('apple-mobile-web-app-title'),
		],
	];
	for (const part of title.split(separator)) said.push(['title', part && within(part.trim(), label)]);
	for (const image of Array.prototype.slice.call(document.images, 0, 30) as HTMLImageElement[])
		if (
			/logo/iu.test(image.src + image.className + image.id) ||
			image.closest('a[href="/"],a[rel~=home],[class*=logo],[id*=logo]')
		)
			said.push(['logo', within(line(image.getAttribute('alt'), 80) ?? '', label)]);
	for (const link of Array.prototype.slice.call(document.links, 0, 12) as HTMLAnchorElement[])
		if (link.pathname === '/' && link.host === url.host)
			said.push(['logo', within(line(link.textContent, 80) ?? '', label)]);
	for (const card of document.querySelectorAll('.vcard .org'))
		said.push(['h-card', within(line(card.textContent, 80) ?? '', label)]);
	said.push(['copyright', nameIn(copyright(document), label)]);

	return said.flatMap(([signal, value]) =>
		value && value.length < 120 && key(value) !== key(host) ? [{field: 'name', signal, value}] : [],
	);
};

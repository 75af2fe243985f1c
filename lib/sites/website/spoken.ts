// What a page calls itself where it gives no data about itself: head, title, logo, copyright line.
import type {Reading} from '@/lib/domain/sighting';
import type {Facts} from './facts';
import {agree, key, line, nameIn} from './names';

const logos =
	'a[rel~=home],a[href="/"],[class*=logo] img,[id*=logo] img,img[class*=logo],img[id*=logo],img[src*=logo],.navbar-brand';
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
		if (
			!nodeValue ||
			nodeValue.length > 600 ||
			!sign.test(nodeValue) ||
			parentElement?.matches('script,style,noscript')
		)
			continue; // Text in a page has a parent
		// The name may stand in an element of its own beside the sign.
		const said = line(nodeValue.trim().length < 24 ? parentElement?.parentElement?.textContent : nodeValue, 600) ?? ''; // The body at least is above
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
export const spoken = ({page: {document}, host, meta, title, label}: Facts): Reading[] => {
	const said: [string, string | null | undefined][] = [
		['og:site_name', meta.get('og:site_name') ?? meta.get('application-name')],
	];
	for (const part of title.split(separator)) said.push(['title', part && within(part.trim(), label)]);
	for (const element of Array.from(document.querySelectorAll(logos)).slice(0, 12)) {
		const image = element.matches('img') ? element : element.querySelector('img');
		said.push(['logo', within(line(image ? image.getAttribute('alt') : element.textContent, 80) ?? '', label)]);
	}
	said.push(['copyright', nameIn(copyright(document), label)]);

	return said.flatMap(([signal, value]) =>
		value && value.length < 120 && key(value) !== key(host) ? [{field: 'name', signal, value}] : [],
	);
};

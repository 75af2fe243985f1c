// Microdata and RDFa Lite as the same flat things that JSON-LD gives.
import {plain, type Thing} from './jsonld';

const most = 200;
const scope = '[itemtype],[typeof]';

/** What the first attribute of these says that an element has. */
const attribute = (element: Element, names: string): string | null => {
	const name = names.split(' ').find(one => element.hasAttribute(one));
	return name ? element.getAttribute(name) : null;
};

const terms = (element: Element, names: string): string[] =>
	attribute(element, names)?.trim().split(/\s+/u).map(plain) ?? []; // Missing where the element has none of them

/** Every typed item of the page; the properties of the outermost and of the types asked for only, since a page can have thousands. */
export const items = (document: Document, asked: RegExp): Thing[] => {
	const found = new Map<Element, Thing>();
	for (const element of Array.from(document.querySelectorAll(scope)).slice(0, most)) {
		const outer = element.parentElement?.closest(scope); // Missing where the item is the page
		const of = (outer && found.get(outer)) ?? null;
		const via = terms(element, 'itemprop property')[0]?.toLowerCase() ?? null; // Missing where it is nobody's property
		const thing: Thing = {types: terms(element, 'itemtype typeof'), props: {}, via, of};
		found.set(element, thing);
		if (via && of) of.props[via] = thing;
		if (!via || thing.types.some(type => asked.test(type)))
			for (const inner of element.querySelectorAll('[itemprop],[property]')) {
				const holder = inner.parentElement?.closest(scope); // It has this element above it
				if (holder === element)
					for (const name of terms(inner, 'itemprop property'))
						thing.props[name.toLowerCase()] ??= attribute(inner, 'content href src') ?? inner.textContent;
			}
	}
	return [...found.values()];
};

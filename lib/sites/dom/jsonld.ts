// JSON-LD of a page: what it wrote in its `ld+json` scripts, as flat things.
import {type Thing, thingsOf} from '@/lib/language/things';

export {list, plain, type Thing} from '@/lib/language/things';

/** The scripts of a page that hold its data. */
export const dataOf = (document: Document): HTMLScriptElement[] =>
	Array.from(document.querySelectorAll('script[type*="ld+json" i]'));

/** Every thing of every block of JSON-LD, in the page's order. */
export const jsonLd = (document: Document): Thing[] => thingsOf(dataOf(document).map(({text}) => text));

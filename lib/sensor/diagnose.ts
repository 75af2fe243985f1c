// Diagnose: which signals a page gave that its site could not read. Selectors and counts, never a word of the page.
import type {Page} from '../domain/page';
import type {Signals} from '../sensor-messages';
import type {Site} from '../sites/define';

const most = 60;
const asking = /^(?:querySelector|getElement)/u;

/** A selector without what it took from the page's own address: no name, no number of a record. */
const masked = (selector: string, {pathname, search, hash}: URL): string => {
	const parts = decodeURIComponent(pathname + search + hash).split(/[^\p{L}\p{N}-]+/u);
	const own = parts.filter(part => /\d{2}|.-|^.{4,}$/u.test(part)).sort((a, b) => b.length - a.length);
	return own.reduce((text, part) => text.replaceAll(part, '…'), selector).slice(0, 200);
};

const countOf = (answer: unknown): number =>
	answer === null ? 0 : ((answer as {length?: number}).length ?? Number(answer instanceof Element)); // Missing for one element

/** Reads the page once more and notes what its site asked for and how many it found. */
export const diagnose = (page: Page, site: Site): Signals => {
	const asked = new Map<string, number>();
	const document = new Proxy(page.document, {
		get: (real, key) => {
			const value = Reflect.get(real, key);
			if (typeof value !== 'function') return value;

			return (...given: unknown[]) => {
				const answer = value.apply(real, given);
				if (asking.test(String(key)) && typeof given[0] === 'string') asked.set(given[0], countOf(answer));
				return answer;
			};
		},
	});
	try {
		site.read({url: page.url, document});
	} catch {
		// What it asked for until then is the diagnosis.
	}
	return [...asked].slice(0, most).map(([selector, count]) => [masked(selector, page.url), count]);
};

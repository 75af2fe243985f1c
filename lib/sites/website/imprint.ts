// The legal name on an imprint or contact page: told by legal form, address and register number, whatever the language.
import type {Facts} from './facts';
import {agree, key, legalForm, line} from './names';

/** Commercial registers, tax and company numbers that are written the same whatever the page's language. */
const register =
	/\bHR[AB] ?\d{3}|\b(?:ATU|BE|CHE-|DE|FR|IT|NL|PL|SE) ?\d{3}[\d .]{5,9}|\b\d\d\.\d{3}\.\d{3}\/\d{4}-\d\d|\bRCS\b.{1,30}\d{3} ?\d{3}/u;
const postal = /(?:^|[\s,-])(?:\d{4,5}(?:-\d{3})?|\d\d-\d{3}) \p{Lu}\p{L}/u;

/** The company right above the first address of the page, which is who runs it; those below may host or have designed it. */
export const imprintOf = ({page: {document}, label}: Facts): string | null => {
	const walker = document.createTreeWalker(document.body, 4);
	const lines: string[] = [];
	while (lines.length < 1500 && walker.nextNode()) {
		const {nodeValue, parentElement} = walker.currentNode;
		const text = parentElement?.closest('script,style,footer') ? null : line(nodeValue, 300); // Text in a page has a parent
		if (text) lines.push(text);
	}
	const first = lines.findIndex(text => postal.test(text));
	const above = lines
		.slice(Math.max(0, first - 4), first + 1)
		.filter(text => text.length < 80 && legalForm.test(text.slice(-12)) && !/[:!?]/u.test(text));
	const [name] = above.filter(text => agree(text, label)).concat(above);
	const sole = name && (agree(name, label) || above.every(text => key(text) === key(name)));

	return sole && lines.some(text => register.test(text)) ? name : null; // Missing where none stands above
};

// The legal name on an imprint or contact page: told by legal form, address and register number, whatever the language.
import type {Facts} from './facts';
import {agree, key, legalForm, line} from './names';

/** Commercial registers, tax and company numbers that are written the same whatever the page's language. */
const register =
	/\bHR[AB] ?\d{3}|\b(?:ATU|BE|CHE-|DE|FR|IT|NL|PL|SE) ?\d{3}[\d .]{5,9}|\b\d\d\.\d{3}\.\d{3}\/\d{4}-\d\d|\bRCS\b.{1,30}\d{3} ?\d{3}/u;
const postal = /(?:^|[\s,-])(?:\d{4,5}(?:-\d{3})?|\d\d-\d{3}) \p{Lu}\p{L}/u;

type Line = {text: string; heading: boolean};

/** The texts of the page, of its headings too, up to as many as an imprint has. */
const linesOf = (document: Document): Line[] => {
	const walker = document.createTreeWalker(document.body, 4);
	const lines: Line[] = [];
	while (lines.length < 1500 && walker.nextNode()) {
		const {nodeValue, parentElement} = walker.currentNode;
		const text = parentElement?.closest('script,style,footer') ? null : line(nodeValue, 300); // Text in a page has a parent
		if (text) lines.push({text, heading: Boolean(parentElement?.closest('h1,h2,h3,h4,h5,h6'))}); // As above
	}
	return lines;
};

/** Does it stand in a later section, or after another company? Who hosts or designed the site does, also where its owner gives no name. */
const comesLater = (lines: Line[], name: string): boolean => {
	const before = lines.slice(
		lines.findIndex(({heading}) => heading),
		lines.findIndex(({text}) => text === name),
	);
	const begun = before.findIndex(({heading}) => !heading);
	return before.some(({text, heading}, index) => (heading && begun !== -1 && index > begun) || isFirm(text));
};

/** Written as the name of a company is: short, with its legal form at the end. */
const isFirm = (text: string): boolean => text.length < 80 && legalForm.test(text.slice(-12)) && !/[:!?]/u.test(text);

/** The company right above the first address of the page, which is who runs it; those below may host or have designed it. */
export const imprintOf = ({page: {document}, label}: Facts): string | null => {
	const lines = linesOf(document);
	const first = lines.findIndex(({text}) => postal.test(text));
	const above = lines
		.slice(Math.max(0, first - 4), first + 1)
		.map(({text}) => text)
		.filter(isFirm);
	const [name] = above.filter(text => agree(text, label)).concat(above);
	if (!name || !lines.some(({text}) => register.test(text))) return null;
	if (agree(name, label)) return name;

	return above.every(text => key(text) === key(name)) && !comesLater(lines, name) ? name : null;
};

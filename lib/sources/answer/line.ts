// Lines: a text from outside as one line that may be shown, kept and compared.
import {Parser} from 'htmlparser2';

/** What is no text, and what turns the text around it about. */
const gaps = /[\p{Cc}\p{Co}\p{Zl}\p{Zp}\s]+/gu;
const unseen = /(?![\u200c\u200d])\p{Cf}+/gu;

/** What a text of any length is cut to before it is looked at. */
const longest = 200_000;

/** One line without unseen characters, of at most so many characters: cut after a word where one ends near. */
export const line = (words: string, most = 300): string => {
	const plain = words.slice(0, longest).toWellFormed().replace(unseen, '').replace(gaps, ' ').trim();
	if (plain.length <= most) return plain;

	const cut = plain.slice(0, most - 1).replace(/[\ud800-\udbff]$/u, '');
	const end = cut.lastIndexOf(' ');

	return `${(end > most * 0.7 ? cut.slice(0, end) : cut).trimEnd()}…`;
};

const silent = new Set(['script', 'style', 'template', 'noscript', 'svg']);
const inline = new Set(['a', 'b', 'i', 'em', 'strong', 'span', 'code', 'u', 's', 'small', 'sup', 'sub', 'wbr']);

/** What a reader sees of a piece of HTML: tags gone, entities as characters, parts that stand apart kept apart. */
export const shownText = (html: string): string => {
	const parts: string[] = [];
	let hidden = 0;
	const parser = new Parser({
		onopentag(name, {class: looks = ''}) {
			// Mastodon hides the scheme and the tail of a long address from readers.
			if (hidden > 0 || silent.has(name) || /(?:^|\s)invisible(?:\s|$)/u.test(looks)) hidden += 1;
			if (!inline.has(name)) parts.push(' ');
		},
		ontext(words) {
			if (hidden === 0) parts.push(words);
		},
		onclosetag(name) {
			if (hidden > 0) hidden -= 1;
			if (!inline.has(name)) parts.push(' ');
		},
	});
	parser.end(html.slice(0, longest));

	return parts.join('');
};

/** Characters that a text names by an entity, in a text that is no HTML otherwise: `Who&#39;s` is `Who's`. */
export const unescaped = (words: string): string => shownText(words.slice(0, longest).replaceAll('<', '&lt;'));

/** Where a piece of HTML links to, as it stands there. */
export const links = (html: string): string[] => {
	const found: string[] = [];
	const parser = new Parser({
		onopentag(name, {href}) {
			if (name === 'a' && href) found.push(href);
		},
	});
	parser.end(html.slice(0, longest));

	return found;
};

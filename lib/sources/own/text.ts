// Text: what is left of a note or a mail written in HTML, and no more of it than fits.
import {Parser} from 'htmlparser2';

const block = /^(?:p|div|br|li|ul|ol|tr|table|h[1-6]|blockquote|pre|hr|section|article|td|th)$/u;
const silent = /^(?:script|style|head|title|template|noscript)$/u;

/** One line of at most `most` letters; a longer one ends in `…`. */
export const short = (text: string, most: number): string => {
	const line = text
		.slice(0, most * 20)
		.replace(/\s+/gu, ' ')
		.trim();
	if (line.length <= most) return line;

	// Never half of a letter that is two units long.
	return `${line.slice(0, most - 1).replace(/[\ud800-\udbff]$/u, '')}…`;
};

/** The words of HTML, blocks parted by spaces; plain text stays as it is. */
export const plain = (html: string): string => {
	const parts: string[] = [];
	let hidden = 0;
	const parser = new Parser({
		onopentagname: name => {
			if (silent.test(name)) hidden += 1;
			if (block.test(name)) parts.push(' ');
		},
		ontext: text => {
			if (hidden === 0) parts.push(text);
		},
		onclosetag: name => {
			if (silent.test(name)) hidden = Math.max(0, hidden - 1);
			if (block.test(name)) parts.push(' ');
		},
	});
	parser.end(html.slice(0, 100_000));

	return parts.join('').replace(/\s+/gu, ' ').trim();
};

/** A text within a pattern of a database: signs that stand for others stand for themselves. */
export const literal = (text: string): string => text.replace(/[\\%_]/gu, '\\$&');

/** An address that may be shown as a link; null for any other, which what a service answers may hold too. */
export const link = (url: string | null | undefined): string | null =>
	url && url.length <= 2000 && /^https?:$/u.test(URL.parse(url)?.protocol ?? '') ? url : null; // Missing where it is no address

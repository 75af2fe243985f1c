// Words of mail headers: RFC 2047's encoded words as text, and lists of mailboxes in their parts.
import {decode, quotedPrintable} from '../card/lines';

const base64 = (text: string): Uint8Array | null => {
	try {
		return Uint8Array.from(atob(text.replace(/[^A-Za-z\d+/]/gu, '')), sign => sign.charCodeAt(0));
	} catch {
		return null;
	}
};

/** `=?utf-8?Q?J=C3=BCrgen?=` as `Jürgen`. What cannot be decoded stays as it is. */
export const decodedWords = (text: string): string =>
	text
		// Space between two encoded words is none; a character may be parted between two of one charset.
		.replace(/(=\?[^?\s]+\?[bq]\?[^?\s]*\?=)\s+(?==\?[^?\s]+\?[bq]\?)/giu, '$1')
		.replace(/=\?([^?\s]+)\?q\?([^?\s]*)\?==\?\1\?q\?/giu, '=?$1?q?$2')
		.replace(
			/=\?([^?*\s]+)(?:\*[^?\s]*)?\?([bq])\?([^?\s]*)\?=/giu,
			(whole, charset: string, way: string, word: string) => {
				if (way.toLowerCase() === 'q') return quotedPrintable(word.replaceAll('_', ' '), charset);

				const bytes = base64(word);
				return bytes ? decode(bytes, charset) : whole;
			},
		);

/** No mailbox is longer, and a hostile one ends here. */
const longest = 2000;

/** The header `From`, `To` or `Cc` at its commas; not at those in quotes, comments and angle brackets. */
export const mailboxes = (header: string): string[] => {
	const boxes: string[] = [];
	let [start, quoted, depth] = [0, false, 0];
	for (let at = 0; at <= header.length; at += 1) {
		const sign = header[at];
		if (sign === '\\') at += 1;
		else if (sign === '"') quoted = !quoted;
		else if (!quoted && (sign === '(' || sign === '<')) depth += 1;
		else if (!quoted && (sign === ')' || sign === '>')) depth -= 1;
		else if (sign === undefined || (!quoted && depth <= 0 && (sign === ',' || sign === ';'))) {
			// A group is named before its members: `undisclosed-recipients:;`
			const box = header
				.slice(start, at)
				.replace(/^\s*[^"<@]*:(?!\/\/)/u, '')
				.trim();
			if (box !== '' && box.length < longest) boxes.push(box);
			start = at + 1;
		}
	}
	return boxes;
};

/** The name that stands before or in a comment behind the address; `''` where there is none. */
export const nameOf = (box: string): string => {
	const [, before = '', comment = ''] = /^([^<]*)<[^<>]*>|^\S+\s+\(([^()]*)\)$/u.exec(box) ?? [];
	const name = decodedWords(
		(before.trim() || comment)
			.trim()
			.replace(/^"(.*)"$/su, '$1')
			.replace(/\\(.)/gsu, '$1'),
	);

	return name
		.replace(/\s+/gu, ' ')
		.trim()
		.replace(/^'(.*)'$/su, '$1');
};

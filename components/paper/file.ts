// The paper as a file: a page that asks nobody for anything, or plain text.
import {webAddress} from '../links';
import {direction, language} from '../t';
import type {Sheet, SheetLine} from './sheet';

const signs: Record<string, string> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;'};

/** Whatever it says, it is text. */
const escaped = (text: string): string => text.replace(/[&<>"']/gu, sign => signs[sign] ?? ''); // Missing never: these are all

const style = `
:root{color-scheme:light dark}
body{max-width:44em;margin:2em auto;padding:0 1em;font:16px/1.5 system-ui,sans-serif;overflow-wrap:anywhere}
h1{margin:0}h2{margin:1.4em 0 .3em;font-size:1em;opacity:.75}
ul{margin:0;padding:0;list-style:none}li{padding:.2em 0}
.soft{opacity:.75}.deer{margin:1em 0;padding:.7em 1em;border-inline-start:4px solid #b45309}
.end{margin-top:2em;text-align:center}
@page{size:A4;margin:14mm}@media print{body{margin:0;max-width:none;font-size:10pt;line-height:1.35}h2{margin-top:.8em}}
`;

const linked = (text: string, url: string | null): string => {
	const address = webAddress(url);

	return address === null
		? escaped(text)
		: `<a href="${escaped(address)}" rel="noreferrer noopener" target="_blank">${escaped(text)}</a>`;
};

const lineHtml = ({when, name, words, soft, url}: SheetLine): string =>
	`<span class="soft">${escaped(when)}</span> <b>${escaped(name)}</b> ${linked(words, url)}${soft === '' ? '' : ` <span class="soft">${escaped(soft)}</span>`}`;

export const htmlOf = ({title, lead, deer, parts, unread, end}: Sheet): string =>
	[
		`<!doctype html>\n<html lang="${escaped(language)}" dir="${direction}">\n<head>\n<meta charset="utf-8">`,
		`<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
		`<meta name="viewport" content="width=device-width">\n<title>${escaped(title)}</title>\n<style>${style}</style>\n</head>\n<body>`,
		`<h1>${escaped(title)}</h1>\n<p class="soft">${escaped(lead)}</p>`,
		deer
			? `<div class="deer"><p>${lineHtml(deer)}</p>${deer.quote === null ? '' : `<p class="soft">“${escaped(deer.quote)}”</p>`}</div>`
			: '',
		...parts.map(
			part =>
				`<h2>${escaped(part.title)}</h2>\n<ul>\n${part.lines.map(line => `<li>${lineHtml(line)}</li>`).join('\n')}\n</ul>`,
		),
		unread === null ? '' : `<p class="soft">${escaped(unread)}</p>`,
		`<p class="end soft">${escaped(end)}</p>\n</body>\n</html>\n`,
	]
		.filter(Boolean)
		.join('\n');

/** One line each: a text from outside brings no line of its own. */
const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim();

const lineText = ({when, name, words, soft, url}: SheetLine): string =>
	[`- ${plain(when)}  ${plain(name)}: ${plain(words)}${soft === '' ? '' : ` (${plain(soft)})`}`, webAddress(url)]
		.filter(Boolean)
		.join('\n  ');

export const textOf = ({title, lead, deer, parts, unread, end}: Sheet): string =>
	[
		[title, lead].map(plain).join('\n'),
		deer ? [lineText(deer), ...(deer.quote === null ? [] : [`  “${plain(deer.quote)}”`])].join('\n') : '',
		...parts.map(part => [part.title.toLocaleUpperCase(language), ...part.lines.map(lineText)].join('\n')),
		unread === null ? '' : plain(unread),
		plain(end),
	]
		.filter(Boolean)
		.join('\n\n')
		.concat('\n');

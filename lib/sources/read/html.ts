// HTML without a DOM: its links, its data, and its text in lines.
import {parse} from './parse';

export type Link = {href: string; rel: string; type: string; text: string; tag: 'a' | 'link' | 'embedded'};
export type Html = {
	title: string;
	links: Link[];
	/** Texts of its `ld+json` scripts. */
	data: string[];
};

const unseen = new Set(['script', 'style', 'template', 'noscript', 'title', 'ix:header']);
const flowing = new Set(
	'a abbr b bdi cite code em font i ins mark q s small span strong sub sup time tt u ix:nonnumeric ix:nonfraction'.split(
		' ',
	),
);

/** What a page links to and says of itself as data. Links are as they stand; 3,000 at most. */
export const readHtml = (html: string): Html => {
	const page: Html = {title: '', links: [], data: []};
	let inTitle = false;
	let script: string | null = null;
	let open: Link | null = null;
	parse(html, {
		onopentag(tag, {href, src, rel = '', type = ''}) {
			if (tag === 'title' && page.title === '') inTitle = true;
			if (tag === 'script' && /ld\+json/iu.test(type)) script = '';
			const to = tag === 'a' || tag === 'link' ? href : tag === 'iframe' || tag === 'script' ? src : undefined;
			if (to === undefined || page.links.length >= 3000) return;

			const link: Link = {
				href: to.trim(),
				rel: rel.toLowerCase(),
				type: type.toLowerCase(),
				text: '',
				tag: tag === 'a' || tag === 'link' ? tag : 'embedded',
			};
			page.links.push(link);
			if (tag === 'a') open = link;
		},
		ontext(said) {
			if (inTitle && page.title.length < 500) page.title += said.slice(0, 500);
			if (script !== null) script += said;
			if (open && open.text.length < 200) open.text += said.slice(0, 200);
		},
		onclosetag(tag) {
			if (tag === 'title') inTitle = false;
			if (tag === 'a') open = null;
			if (tag === 'script' && script !== null) {
				page.data.push(script);
				script = null;
			}
		},
	});

	return page;
};

/** The text of a page as it is read: one line a block, nothing of scripts and of what is not shown. */
export const textOf = (html: string): string => {
	const parts: string[] = [];
	let hidden = 0;
	const depths: string[] = [];
	parse(html, {
		onopentag(tag, {style = ''}) {
			const away = unseen.has(tag) || /display:\s*none/iu.test(style);
			if (away || hidden > 0) {
				depths.push(tag);
				hidden = depths.length;
			}
			if (!flowing.has(tag)) parts.push('\n');
		},
		ontext(said) {
			if (hidden === 0) parts.push(said.replace(/\s+/gu, ' '));
		},
		onclosetag(tag) {
			if (hidden > 0 && depths.at(-1) === tag) {
				depths.pop();
				hidden = depths.length;
			}
			if (!flowing.has(tag)) parts.push('\n');
		},
	});

	return parts
		.join('')
		.replace(/[ \t\u00a0]+/gu, ' ')
		.replace(/ ?\n[ \n]*/gu, '\n')
		.trim();
};

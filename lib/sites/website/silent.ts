// Silent: pages of which their address already says that they are about nobody, told without taking them apart.
// Says yes only where every site for any host would find nobody: what could speak against it is looked for first.
import {tellsStory} from '../dom/story';
import {contentAt, memberAt, nobodyAt, type Place, placeOf, segments, speakersAt, spotOf} from './address';
import {labelOf} from './host';

/** A thread or a vacancy that is all of the page. */
const posting = 'Posting"';
const whole = /^\s*\{[^{}[\]]*"@type"\s*:\s*"(?:DiscussionForum|SocialMedia|Job)Posting"/u;

/** What data say of a company even on a page about something else. */
const company = /telephone|contactpoint|Corporation|Business/iu;
/** Signs of somebody, each looked for alone: the browser is slower with a list of them. */
const signs = [
	'#mastodon',
	'body[data-page^="users:"],body[data-page="groups:show"]',
	'meta[content~=profile i]',
	'meta[content*="(@"]',
	'.h-card',
	'.bday',
	'[itemtype]',
	'[typeof]',
	// Data that stand where the gate does not look.
	'script[type*="ld+json" i]:not(head>[type*="ld+json"],body>[type*="ld+json"])',
];

/** Where most pages have their data. A path that yields text costs a page a fifth of what a query that yields elements does. */
const place = '/html/*/script[contains(@type,"ld+json")]';
const stringType = 2;
/** So many blocks are asked for at once, with this between them. */
const between = '\n<!>\n';
const threeFrom = (at: number): string =>
	`concat((${place})[${at}],"${between}",(${place})[${at + 1}],"${between}",(${place})[${at + 2}])`;

/** Every block of data in the page's head and body. */
const blocksOf = (document: Document): string[] => {
	const blocks: string[] = [];
	do {
		const texts = document.evaluate(threeFrom(blocks.length + 1), document, null, stringType, null).stringValue;
		blocks.push(...texts.split(between));
	} while (blocks.at(-1));
	return blocks;
};

/** A company that states how to reach it is told even on a page about something else. */
const elsewhere = (url: Place, path: readonly string[], data: string): boolean =>
	contentAt(url, path) && spotOf(url, path) === 'other' && !speakersAt(path) && !(data && company.test(data));

/** Does the address say so, and does nothing speak against it? `data`: all that the page states in its head and body. */
const quiet = (document: Document, data: string): boolean => {
	if (data.includes('Person') || data.includes('Profile')) return false;

	const url = placeOf(document.URL);
	const host = labelOf(url.hostname);
	const path = segments(url);
	if (!host || memberAt(path) || !(nobodyAt(url, path, host.sub) || elsewhere(url, path, data))) return false; // Missing where the address has no domain

	// A name with a handle in brackets, or with what may become one.
	const {title} = document;
	return !title.includes('(@') && !title.includes('&#') && !signs.some(sign => document.querySelector(sign));
};

export const silent = (document: Document): boolean => {
	const blocks = blocksOf(document);
	return (
		blocks.some(text => tellsStory(text) || (text.includes(posting) && whole.test(text))) ||
		quiet(document, blocks.join('\n'))
	);
};

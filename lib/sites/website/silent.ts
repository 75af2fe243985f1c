// Silent: pages of which their address already says that they are about nobody, told without taking them apart.
// Says yes only where every site for any host would find nobody: what could speak against it is looked for first.
import {tellsStory} from '../dom/story';
import {addressed, type Place, segments} from './address';
import {labelOf} from './host';

/** What data say of a person, and of a page that is theirs. */
const person = /Person|Profile/u;
/** What data say of a company even on a page about something else. */
const company = /telephone|contactpoint|Corporation|Business/iu;
/** Named with a handle, in brackets or what may become one. */
const named = /\(@|&#/u;

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

/** Does the address say so, and does nothing speak against it? `data`: all that the page states in its head and body. */
const quiet = (url: Place, document: Document, data: string): boolean => {
	const host = labelOf(url.hostname);
	const path = segments(url);
	const told = host && addressed(url, path, host.sub); // Missing where the address has no domain
	if (!told || told.member) return false;
	// On a page about something else a company that states how to reach it is told.
	if (!told.nobody && (!told.content || told.speakers || company.test(data))) return false;

	return !person.test(data) && !named.test(document.title) && !signs.some(sign => document.querySelector(sign));
};

export const silent = (url: Place, document: Document): boolean => {
	let data = '';
	for (let at = 1; ; at += 1) {
		const text = document.evaluate(`string((${place})[${at}])`, document, null, stringType, null).stringValue;
		if (!text) return quiet(url, document, data);
		if (tellsStory(text)) return true;

		data += text;
	}
};

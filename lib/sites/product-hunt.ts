// Product Hunt: the maker whose profile is open. Products, launches and rankings are about nobody.
import {type Bounds, defineSite} from './define';
import {shown} from './dom/contact';
import {begins, profile, titleOf} from './dom/profile-page';
import {text} from './dom/text';

const route = /^\/@([\w-]+)(?:\/[\w-]+)?\/?$/u;

export const bounds: Bounds = {
	place: 'other',
	hosts: ['https://www.producthunt.com/*'],
	proves: ['producthunt'],
	modelled: {from: 'known anchors', since: '2026-11'},
};

export default defineSite({
	matches: ({url}) => /^(?:www\.)?producthunt\.com$/u.test(url.hostname),
	read({url, document}) {
		const [, id] = route.exec(url.pathname) ?? [];
		if (!id) return [];

		const [heading, ...others] = shown(document, 'main h1');
		const name = text(heading);
		// The viewer's own name stands in the header; links to the parts of a profile are in its body only.
		const tied = document.querySelector(`link[rel=canonical][href$="/@${id}" i],main a[href^="/@${id}/" i]`);
		if (!name || !tied || others.length > 0 || !begins(titleOf(document), name)) return null;

		return profile(
			id,
			[`producthunt:${id.toLowerCase()}`],
			[
				['h1', name],
				['title', name],
			],
		);
	},
});

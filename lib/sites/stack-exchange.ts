// Stack Exchange: the member whose profile is open, on any of its sites. Questions, tags and lists are about nobody.
import {type Bounds, defineSite} from './define';
import {shown} from './dom/contact';
import {profile, same} from './dom/profile-page';
import {text} from './dom/text';

const hosts =
	/^(?:[a-z]+\.)?(?:stackoverflow|stackexchange|superuser|serverfault|askubuntu|stackapps)\.com$|^(?:meta\.)?mathoverflow\.net$/u;

export const bounds: Bounds = {
	place: 'other',
	hosts: [
		'https://*.stackoverflow.com/*',
		'https://*.stackexchange.com/*',
		'https://*.superuser.com/*',
		'https://*.serverfault.com/*',
		'https://*.askubuntu.com/*',
		'https://*.stackapps.com/*',
		'https://*.mathoverflow.net/*',
	],
	proves: ['stackexchange'],
	modelled: {from: 'known anchors', since: '2026-11'},
};

export default defineSite({
	matches: ({url}) => hosts.test(url.hostname) && url.pathname.startsWith('/users/'),
	read({url, document}) {
		const [, id, slug = ''] = /^\/users\/(\d+)(?:\/([^/]*))?\/?$/u.exec(url.pathname) ?? [];
		if (!id) return [];

		const [heading, ...others] = shown(document, '#mainbar-full .fs-headline2');
		const name = text(heading);
		const links = document.querySelectorAll(
			`#mainbar-full a[href^="/users/${id}/"],link[rel=canonical][href*="/users/${id}/"]`,
		);
		if (!name || others.length > 0 || links.length === 0) return null;

		const viewer = document.querySelector(
			`.s-topbar a.s-user-card[href^="/users/${id}/"],#mainbar-full a[href="/users/edit/${id}"]`,
		);
		const spelt = same(name, slug) ? slug : null;
		const headline = text(heading?.parentElement?.parentElement?.querySelector(':scope > .mb8.fs-title')); // Most state none

		return profile(
			`users/${id}`,
			[`stackexchange:${url.hostname}/${id}`],
			[
				['fs-headline2', name],
				['url', spelt && name],
			],
			{
				role: viewer ? 'self' : 'subject',
				headline,
			},
		);
	},
});

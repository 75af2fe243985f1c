// X: whoever is behind the profile that is open. Posts, lists and searches are about nobody.
import {type Bounds, defineSite} from './define';
import {shown} from './dom/contact';
import type {Thing} from './dom/jsonld';
import {described, profile, titled} from './dom/profile-page';
import {text} from './dom/text';

const route = /^\/(\w{1,15})\/?(?:with_replies|media|likes|highlights|articles|superfollows|affiliates)?\/?$/u;
const reserved =
	/^(?:home|explore|search|settings|notifications|messages|i|compose|login|signup|tos|privacy|about|jobs|hashtag|intent|share|logout|account|download|lists|communities|topics|who_to_follow|bookmarks)$/iu;

export const bounds: Bounds = {
	place: 'other',
	hosts: ['https://*.x.com/*', 'https://*.twitter.com/*'],
	proves: ['x'],
	modelled: {from: 'captured pages', since: '2026-11'},
};

export default defineSite({
	matches: ({url}) => /^(?:(?:www|mobile|m)\.)?(?:x|twitter)\.com$/u.test(url.hostname),
	read({url, document}) {
		const [, id] = route.exec(url.pathname) ?? [];
		if (!id || reserved.test(id)) return [];

		const handle = id.toLowerCase();
		const headers = shown(document, '[data-testid=UserName]');
		const header = headers.find(
			one => Array.from(one.querySelectorAll('span')).some(span => text(span)?.toLowerCase() === `@${handle}`), // Missing in empty spans
		);
		const thing = described(document, [id]);
		if (!headers[0] && shown(document, '[data-testid=emptyState],[data-testid=error-detail]').length > 0) return [];

		// The viewer's own account stands in the corner. Only organisations have a badge drawn in gradients or a square portrait.
		const viewer = '[data-testid=SideNav_AccountSwitcher_Button] [data-testid^="UserAvatar-Container-" i]';
		const corner = document.querySelector(viewer)?.getAttribute('data-testid') ?? ''; // Missing when nobody is signed in
		const own = corner.toLowerCase().endsWith(`-${handle}`) || shown(document, '[data-testid=editProfileButton]')[0];
		const gold =
			thing?.types.includes('Organization') || // Missing in the application
			header?.querySelector('[data-testid=icon-verified] linearGradient') || // Missing while it loads
			document.querySelector(`a[href="/${id}/photo" i] [style*=shape-square]`);
		const home = (thing?.props.homelocation as Thing | undefined)?.props?.name; // Missing where none is stated
		const place = header ? text(shown(document, '[data-testid=UserLocation]')[0]) : home;

		return profile(
			id,
			[`x:${handle}`],
			[
				['ProfilePage', thing?.props.name], // Missing in the application
				...titled(document, id),
				['UserName', header ? text(header.querySelector('[dir=ltr],[dir=auto]')) : null],
			],
			{
				...(gold ? {kind: 'company'} : {}),
				role: own ? 'self' : 'subject',
				location: typeof place === 'string' && /^\p{Lu}[\p{L} ,.'’()-]+$/u.test(place) ? place : null, // Many write anything there
			},
		);
	},
});

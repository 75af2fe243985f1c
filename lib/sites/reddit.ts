// Reddit: the member whose profile is open, under the name they chose. Threads and communities are about nobody.
import {type Bounds, defineSite} from './define';
import {shown} from './dom/contact';
import {profile, titled, titleOf} from './dom/profile-page';
import {text} from './dom/text';

const route = /^\/u(?:ser)?\/([\w-]{3,20})(?:\/(?:overview|submitted|comments|gilded|posts))?\/?$/u;

export const bounds: Bounds = {
	place: 'other',
	hosts: ['https://*.reddit.com/*'],
	proves: ['reddit'],
	modelled: {from: 'known anchors', since: '2026-11'},
};

export default defineSite({
	matches: ({url}) => /^(?:(?:www|old|new|sh|np)\.)?reddit\.com$/u.test(url.hostname),
	read({url, document}) {
		const [, id] = route.exec(url.pathname) ?? [];
		if (!id || id === 'me') return [];

		const handle = id.toLowerCase();
		const is = (said: string | null) => said?.toLowerCase() === handle; // Missing where the element is empty
		const heading = shown(document, '.titlebox > h1').map(text).find(is);
		// The old site shows who is signed in.
		const own = is(text(document.querySelector('#header-bottom-right .user > a')));

		const [first] = titleOf(document)?.split(' ') ?? []; // Missing while it loads
		const bare = first?.toLowerCase() === `u/${handle}` ? id : null; // As above

		return profile(id, [`reddit:${handle}`], [['titlebox', heading], ...titled(document, id), ['title', bare]], {
			role: own ? 'self' : 'subject',
		});
	},
});

// Instagram: whoever is behind the profile that is open, by its title alone. Posts, reels and stories are about nobody.
import {type Bounds, defineSite} from './define';
import {profile, titled} from './dom/profile-page';

const route = /^\/([\w.]{1,30})\/?(?:reels|tagged)?\/?$/u;
const reserved =
	/^(?:explore|reels?|direct|accounts?|p|tv|stories|about|legal|developer|challenge|emails|notifications|web|ads|create|popular)$/iu;

export const bounds: Bounds = {
	place: 'other',
	hosts: ['https://*.instagram.com/*'],
	proves: ['instagram'],
	modelled: {from: 'known anchors', since: '2026-11'},
};

export default defineSite({
	matches: ({url}) => /^(?:www\.)?instagram\.com$/u.test(url.hostname),
	read({url, document}) {
		const [, id] = route.exec(url.pathname) ?? [];
		if (!id || reserved.test(id)) return [];

		// Only the viewer's own profile can be edited; before its header is there nobody can tell whose it is.
		if (!document.querySelector('header')) return null;

		const own = document.querySelector('header a[href^="/accounts/edit"]');
		return profile(id, [`instagram:${id.toLowerCase()}`], titled(document, id), {role: own ? 'self' : 'subject'});
	},
});

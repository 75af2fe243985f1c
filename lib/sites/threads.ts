// Threads: whoever is behind the profile that is open, by its title alone. Posts, feeds and searches are about nobody.
import {type Bounds, defineSite} from './define';
import {profile, titled} from './dom/profile-page';

export const bounds: Bounds = {
	place: 'other',
	hosts: ['https://*.threads.com/*', 'https://*.threads.net/*'],
	proves: ['threads'],
	modelled: {from: 'known anchors', since: '2026-11'},
};

export default defineSite({
	matches: ({url}) => /^(?:www\.)?threads\.(?:com|net)$/u.test(url.hostname),
	read({url, document}) {
		const [, id] = /^\/@([\w.]{1,30})\/?(?:replies|media|reposts)?\/?$/u.exec(url.pathname) ?? [];
		return id ? profile(id, [`threads:${id.toLowerCase()}`], titled(document, id)) : [];
	},
});

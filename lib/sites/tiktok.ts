// TikTok: whoever is behind the profile that is open. Videos, feeds and searches are about nobody.
import {type Bounds, defineSite} from './define';
import {shown} from './dom/contact';
import {described, profile, titled} from './dom/profile-page';
import {text} from './dom/text';

export const bounds: Bounds = {
	place: 'other',
	hosts: ['https://*.tiktok.com/*'],
	proves: ['tiktok'],
	modelled: {from: 'known anchors', since: '2026-11'},
};

export default defineSite({
	matches: ({url}) => /^(?:(?:www|m)\.)?tiktok\.com$/u.test(url.hostname),
	read({url, document}) {
		const [, id] = /^\/@([\w.]{1,30})\/?$/u.exec(url.pathname) ?? [];
		if (!id) return [];

		// Name and handle have changed places before: one of the two is the handle.
		const heads = shown(document, '[data-e2e=user-title],[data-e2e=user-subtitle]').map(text);
		const at = heads.findIndex(head => head?.toLowerCase().replace('@', '') === id.toLowerCase()); // Missing while it loads
		const thing = described(document, [id]);
		const own = shown(document, '[data-e2e=edit-profile-entrance]').length > 0;

		return profile(
			id,
			[`tiktok:${id.toLowerCase()}`],
			[
				['ProfilePage', thing?.props.name], // Missing in the application
				['user-title', at < 0 ? null : (heads[1 - at] ?? id)],
				...titled(document, id),
			],
			{role: own ? 'self' : 'subject'},
		);
	},
});

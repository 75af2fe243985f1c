// Bluesky: whoever is behind the profile that is open. Posts, feeds and lists are about nobody.
import {type Bounds, defineSite} from './define';
import {shown} from './dom/contact';
import {described, profile, titled} from './dom/profile-page';
import {text} from './dom/text';

export const bounds: Bounds = {
	place: 'other',
	hosts: ['https://bsky.app/*'],
	proves: ['bluesky'],
	modelled: {from: 'captured pages', since: '2026-11'},
};

export default defineSite({
	matches: ({url}) => url.hostname === 'bsky.app',
	read({url, document}) {
		const [, id] = /^\/profile\/([^/]+)\/?$/u.exec(url.pathname) ?? [];
		if (!id) return [];

		// Profiles that were open before stay in the document, hidden.
		const view = shown(document, '[data-testid=profileView]').find(one =>
			Array.from(one.querySelectorAll('[dir=auto]')).some(
				line => (text(line) ?? '').replace(/\p{Cf}/gu, '').toLowerCase() === `@${id.toLowerCase()}`,
			),
		);
		const heading = view ? shown(view, '[data-testid=profileHeaderDisplayName]')[0] : null;
		const thing = described(document, [id]);
		const {alternatename, identifier} = thing ? thing.props : {};
		const told = typeof alternatename === 'string' ? alternatename.replace('@', '') : id;
		const handle = id.startsWith('did:') ? told : id;
		const keys = [handle, id, ...(typeof identifier === 'string' ? [identifier] : [])];
		const own = view?.querySelector('[data-testid=profileHeaderEditProfileButton]'); // Missing while it loads

		return profile(
			handle,
			[...new Set(keys.map(key => `bluesky:${key.toLowerCase()}` as const))],
			[
				['ProfilePage', thing?.props.name], // Missing in the application
				['profileHeaderDisplayName', text(heading)],
				...titled(document, handle),
			],
			{role: own ? 'self' : 'subject'},
		);
	},
});

// Facebook: whoever is behind the profile or page that is open, by title and heading alone, and only where both kinds differ.
import {type Bounds, defineSite} from './define';
import {shown} from './dom/contact';
import {begins, profile, same, titleOf} from './dom/profile-page';
import {text} from './dom/text';

const route = /^\/([a-z\d.]{5,50})\/?(?:about|photos|videos|reels)?\/?$/iu;
const reserved =
	/^(?:watch|marketplace|groups|gaming|events|pages|messages|notifications|settings|login|friends|bookmarks|reels?|stories|search|help|privacy|policies|business|photo|story|permalink|profile|home|share|sharer|dialog|plugins|recover|people|public|directory|games|memories|saved|jobs|hashtag|media|developers?|careers)(?:\.php)?$/iu;

export const bounds: Bounds = {
	place: 'other',
	hosts: ['https://*.facebook.com/*'],
	proves: ['facebook'],
	modelled: {from: 'known anchors', since: '2026-11'},
};

export default defineSite({
	matches: ({url}) => /^(?:(?:www|m|web|mobile|[a-z]{2}-[a-z]{2})\.)?facebook\.com$/u.test(url.hostname),
	read({url, document}) {
		const [, id] = route.exec(url.pathname) ?? [];
		if (!id || reserved.test(id)) return [];

		const title = titleOf(document)?.replace(/ \| Facebook$/u, '') ?? null; // Missing while it loads
		// The title can lag behind, and so can the heading: both must name whom the address spells.
		if (!title || !shown(document, '[role=main] h1').some(one => begins(text(one), title))) return null;
		const person = id.includes('.') && same(id.replace(/\d+$/u, ''), title);
		const told = profile(id, [`facebook:${id.toLowerCase()}`], [['title', title]]) ?? []; // It has a name
		return told
			.filter(({kind}) => (kind === 'person' ? person : begins(id, title.replace(/\s.*/u, ''))))
			.map(one => ({...one, confidence: 0.4}));
	},
});

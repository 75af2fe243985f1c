// YouTube: the channel that is open, or the channel beside a video, which the page lists and is not about.
import type {Handle} from '@/lib/domain/handle';
import {type Bounds, defineSite} from './define';
import {href, said, shown, stated} from './dom/contact';
import {meta, same, titleOf} from './dom/profile-page';
import {text} from './dom/text';

const channel = /^\/(?:(@[^/]+)|(channel\/UC[\w-]+)|(?:c|user)\/[^/]+)(?:\/[a-z]+)?\/?$/u;
const headings =
	'yt-page-header-renderer,yt-page-header-view-model,ytd-c4-tabbed-header-renderer,ytm-c4-tabbed-header-renderer';
/** Two words written like a person's name: then nothing says whose channel it is, unless companies end in the second. */
const likePerson = /^\p{Lu}[\p{Ll}'’-]+ \p{Lu}[\p{Ll}'’.-]*$/u;
const likeCompany =
	/ (?:academy|channel|digital|films?|games?|group|institute|labs?|media|music|network|news|official|records|school|software|studios?|tech|tv|university)$/iu;

const handleOf = (path: string | null): Handle | null => {
	const [, name, id] = channel.exec(path ?? '') ?? [];
	return name ? `youtube:${name.toLowerCase()}` : id ? `youtube:${id}` : null;
};

/** `/@ada` of `/@ada/videos`. */
const baseOf = (path = ''): string => /^\/(?:@|\w+\/)[^/]+/u.exec(path)?.[0] ?? ''; // Missing where it is no channel's

/** Was the page that was loaded first made for this address? Its own data says so. */
const made = (document: Document, path: string): boolean =>
	Array.from(document.scripts).some(({text: data}) =>
		data.toLowerCase().includes(`"vanitychannelurl":"http://www.youtube.com${path.toLowerCase()}"`),
	);

export const bounds: Bounds = {
	place: 'other',
	hosts: ['https://*.youtube.com/*'],
	proves: ['youtube'],
	modelled: {from: 'captured pages', since: '2026-11'},
};

export default defineSite({
	matches: ({url}) => /^(?:(?:www|m)\.)?youtube\.com$/u.test(url.hostname),
	read({url, document}) {
		const video = url.pathname === '/watch' ? url.searchParams.get('v') : null;
		if (video) {
			const [watch] = shown(document, 'ytd-watch-flexy').filter(one => one.getAttribute('video-id') === video);
			const owner = watch ? shown(watch, 'ytd-video-owner-renderer #channel-name a')[0] : null;
			const handle = handleOf(href(owner));
			return handle ? [stated(['listed', 'company', 'video-owner'], {name: text(owner)}, [handle], 0.4)] : [];
		}
		if (!channel.test(url.pathname)) return [];

		const own = handleOf(url.pathname);
		// Pages that were open before stay in the document, hidden; what the head says is of the page that was loaded first.
		const header = shown(document, headings)[0];
		const heading = header ? text(header.querySelector('h1,#channel-name #text')) : null;
		const lines = Array.from(header ? header.querySelectorAll('span,#channel-handle') : [], text);
		const line = lines.find(one => /^@[^\s•/]+$/u.test(one ?? ''));
		const shownHandle = line ? handleOf(new URL(`/${line}`, url).pathname) : null;
		if (own?.includes('@') && shownHandle && shownHandle !== own) return null; // No handle in the oldest addresses

		const first = URL.parse(meta(document, 'og:url') ?? '');
		const head = meta(document, 'og:title');
		const titled = titleOf(document)?.replace(/ - YouTube$/u, '') ?? null; // Missing while it loads
		const shownByHeader = own !== null && shownHandle === own;
		const base = baseOf(url.pathname);
		const name = header ? heading : head;
		if (!name || !same(name, titled)) return null;
		const tied = same(name, head) && (baseOf(first?.pathname) === base || made(document, base)); // Missing in the application
		if (!shownByHeader && !tied) return null;

		const id = first && same(name, head) ? handleOf(first.pathname) : null;
		const handles = [own, shownHandle, id].filter(key => key !== null);
		const values = {name};
		const one =
			likePerson.test(name) && !likeCompany.test(name)
				? stated(['listed', 'person', 'channel'], values, handles, 0.4)
				: stated(['subject', 'company', 'channel'], values, handles, shownByHeader ? 0.6 : 0.5);
		return [{...one, evidence: [...one.evidence, ...said('title', {name: titled})]}];
	},
});

// Hacker News: the member whose page is open; they have no name but their handle. Stories and threads are about nobody.
import {type Bounds, defineSite} from './define';
import {stated} from './dom/contact';
import {text} from './dom/text';

export const bounds: Bounds = {
	place: 'other',
	hosts: ['https://news.ycombinator.com/*'],
	proves: ['hackernews'],
	modelled: {from: 'known anchors', since: '2026-11'},
};

export default defineSite({
	matches: ({url}) => url.hostname === 'news.ycombinator.com',
	read({url, document}) {
		const id = url.pathname === '/user' ? url.searchParams.get('id') : null;
		if (!id || !/^[\w-]{2,15}$/u.test(id)) return [];

		const link = document.querySelector('#hnmain a.hnuser');
		if (text(link) !== id) return [];

		const role = text(document.querySelector('a#me')) === id ? 'self' : 'subject';
		return [stated([role, 'person', 'a.hnuser'], {}, [`hackernews:${id}`])];
	},
});

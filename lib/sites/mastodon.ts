// Mastodon, on any server: the person of a profile. A post or a timeline is about nobody.
import type {Handle} from '@/lib/domain/handle';
import {type Bounds, defineSite} from './define';
import {shown, stated} from './dom/contact';
import {text} from './dom/text';

const route = /^\/(?:web\/|deck\/)?@([\w.-]+)(?:@([\w.-]+))?(?:\/(?!\d)|$)/u;

/** Login of the account that is signed in, as the page's first state has it. */
const viewerOf = (document: Document): string | undefined => {
	const state = document.querySelector('#initial-state')?.textContent ?? ''; // Missing in an embedded page
	const [, me] = /"me":"(\d+)"/u.exec(state) ?? [];
	return me && new RegExp(`"${me}":\\{"id":"${me}","username":"([^"]+)"`, 'u').exec(state)?.[1]; // Missing where the state leaves it out
};

export const bounds: Bounds = {
	place: 'other',
	hosts: [],
	proves: 'own host',
	modelled: {from: 'known anchors', since: '2026-11'},
};

export default defineSite({
	matches: ({document}) => document.querySelector('.app-holder#mastodon') !== null,
	read({url, document}) {
		const [, login, server] = route.exec(url.pathname) ?? [];
		if (!login) return [];

		const [heading] = shown(document, '.account-timeline__header h1,.account__header h1');
		const lines = ['small > span', 'small', 'h1 ~ p'].map(line => heading?.parentElement?.querySelector(line)); // Missing while the profile loads
		const address = lines.find(Boolean)?.textContent ?? ''; // Missing while the profile loads
		const [, named = '', home = url.host] = /^\s*@?([\w.-]+)(?:@([\w.-]+))?/u.exec(address) ?? [];
		const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
		if (!heading || !same(named, login) || (server && !same(home, server))) return null;

		const first = heading.firstElementChild;
		const values = {name: first?.matches('small') ? null : text(first)}; // Missing where nobody gave a name
		const role = !server && viewerOf(document) === named ? 'self' : 'subject';
		// Whom another server hosts keeps that server's address: this page does not prove it.
		return [
			stated([role, 'person', '.account__header'], values, [`fediverse:${named}@${home}`.toLowerCase() as Handle]),
		];
	},
});

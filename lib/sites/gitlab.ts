// GitLab, on any host: the person of a profile, the top group as an organisation. A project or an issue is about nobody.
import type {Handle} from '@/lib/domain/handle';
import {type Bounds, defineSite} from './define';
import {href, linked, shown, stated} from './dom/contact';
import {text} from './dom/text';

const card = '#content-body:is([itemtype$="schema.org/Person"],[itemtype$="schema.org/Organization"])';

export const bounds: Bounds = {
	place: 'other',
	hosts: [],
	proves: 'own host',
	modelled: {from: 'known anchors', since: '2026-11'},
};

export default defineSite({
	matches: ({document}) => document.querySelector('body[data-page][class*="gl-browser-"]') !== null,
	read({url, document}) {
		const page = document.body.getAttribute('data-page') ?? '';
		const person = page.startsWith('users:');
		if (!person && page !== 'groups:show') return [];

		// The feed of a profile or group is named after it, whatever tab is open.
		const feed = href(document.querySelector('link[type="application/atom+xml"]')) ?? '';
		const [, path = ''] = /^(?:https?:\/\/[^/]+)?\/([^?]+?)\.atom(?:\?|$)/u.exec(feed) ?? [];
		const login = path.toLowerCase();
		const own = `/${url.pathname.toLowerCase()}/`;
		const [root] = shown(document, card);
		// Projects and groups in a list have names of their own.
		const names = Array.from(document.querySelectorAll('[itemprop=name]'));
		const heading = names.find(one => one.closest('[itemscope]') === root);
		// Pronouns, badges and the lock of a private group stand behind the name, as elements.
		const name = text(heading?.firstChild) ?? text(heading); // Missing on a page of another kind
		if (!login || !root || !name || !own.includes(`/${login}/`)) return [];

		// With a slash it is a group within a group: a project of theirs, not an organisation.
		const handle = `gitlab:${url.host}/${login}` as Handle;
		if (!person) return login.includes('/') ? [] : [stated(['subject', 'company', '.group'], {name}, [handle], 0.8)];

		const field = (property: string) => text(root.querySelector(`[itemprop=${property}]`));
		const values = {
			name,
			headline: text(root.querySelector('.profile-user-bio')),
			title: field('jobTitle'),
			company: field('worksFor'),
			location: field('addressLocality'),
		};
		const role = root.querySelector('.user-profile a[href$="/profile"]') ? 'self' : 'subject';
		const contact = Array.from(root.querySelectorAll('.profile-header'));
		return [stated([role, 'person', '[itemprop]'], values, [handle, ...linked(contact)])];
	},
});

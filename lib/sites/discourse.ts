// Discourse, on any host: the member of a profile. Topics and lists are about nobody and are not read here.
import type {Handle} from '@/lib/domain/handle';
import {type Bounds, defineSite} from './define';
import {shown, stated} from './dom/contact';
import {text} from './dom/text';

const route = /\/u(?:sers)?\/([^/]+)/u;

export const bounds: Bounds = {
	place: 'other',
	hosts: [],
	proves: 'own host',
	modelled: {from: 'known anchors', since: '2026-11'},
};

export default defineSite({
	matches: ({url, document}) =>
		route.test(url.pathname) && document.querySelector('meta[name=generator][content^="Discourse "]') !== null,
	read({url, document}) {
		const [, member = ''] = route.exec(decodeURI(url.pathname).toLowerCase()) ?? [];
		const [profile] = shown(document, '.user-main .about');
		// Other routes below `/u/` show no profile: signing up, a forgotten password.
		if (!profile)
			return document.querySelector('.user-main') || !document.querySelector('#main-outlet > *') ? null : [];

		const field = (name: string) => text(profile.querySelector(name));
		const username = field('.user-profile-names .username') ?? '';
		if (username.toLowerCase() !== member) return null;

		const values = {name: field('.user-profile-names .full-name'), location: field('.user-profile-location')};
		const role = profile.closest('.viewing-self') ? 'self' : 'subject';
		return [stated([role, 'person', '.user-profile-names'], values, [`discourse:${url.host}/${member}` as Handle])];
	},
});

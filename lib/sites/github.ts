// GitHub: the person or the organisation of a profile. A repository, an issue or a search is about nobody.
import {type Bounds, defineSite} from './define';
import {hostOf, href, linked, shown, stated} from './dom/contact';
import {text} from './dom/text';

const route = /^\/(?:orgs\/([a-z\d-]+)(?:\/|$)|([a-z\d-]+)\/?$)/iu;
const loginOf = (path: string) => {
	const [, organisation, profile] = route.exec(path) ?? [];
	return (organisation ?? profile ?? '').toLowerCase();
};

/** `@pelagic` is the organisation of that name. Two employers or a former one are none. */
const employer = (words: string | null): string | null =>
	words && !/.[@,;|&]|\bex-|\bformer/iu.test(words) ? words.replace(/^@/u, '') : null;

export const bounds: Bounds = {
	place: 'other',
	hosts: ['https://github.com/*'],
	proves: ['github'],
	modelled: {from: 'known anchors', since: '2026-11'},
};

export default defineSite({
	matches: ({url}) => url.hostname === 'github.com',
	read({url, document}) {
		const login = loginOf(url.pathname);
		if (!login) return [];

		const canonical = href(document.querySelector('link[rel=canonical]'));
		const named = canonical === null ? login : loginOf(canonical.replace('https://github.com', ''));
		const [card] = shown(document, '.h-card:has(.vcard-username),.orghead');
		if (!card || named !== login) return named === login ? [] : null;

		if (card.matches('.orghead')) {
			const values = {
				name: text(card.querySelector('h1')),
				companyDomain: hostOf(href(card.querySelector('[itemprop=url]'))),
				location: text(card.querySelector('[itemprop=location]')),
			};
			const sure = canonical === null ? 0.5 : 1;
			return values.name ? [stated(['subject', 'company', '.orghead'], values, [`github:${login}`], sure)] : [];
		}

		// The user's pronouns stand behind the login, after a dot.
		const [shownLogin] = (text(card.querySelector('.vcard-username')) ?? '').toLowerCase().split(' ');
		if (shownLogin !== login) return null;

		const viewer = document.querySelector('meta[name=user-login]')?.getAttribute('content') ?? ''; // Missing on an error page
		const values = {
			name: text(card.querySelector('.vcard-fullname')),
			headline: text(card.querySelector('.user-profile-bio')),
			company: employer(text(card.querySelector('[itemprop=worksFor] .p-org'))),
			location: text(card.querySelector('[itemprop=homeLocation] .p-label')),
		};
		const role = viewer.toLowerCase() === login ? 'self' : 'subject';
		return [stated([role, 'person', '.h-card'], values, [`github:${login}`, ...linked([card])])];
	},
});

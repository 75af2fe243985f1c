// XING: the person whose profile is open, or the company of a page. Jobs, lists and searches are about nobody.
import {type Bounds, defineSite} from './define';
import {href, said, shown, stated} from './dom/contact';
import {begins, titleOf} from './dom/profile-page';
import {text} from './dom/text';

const route = /^\/(profile|pages|companies)\/([^/]+)(?:\/(?:cv|about|about_us|portfolio|web_profiles))?\/?$/u;
const names = '[data-qa="malt-profile-display-name"],[data-qa="profile-display-name"]';

/** Letters only, umlauts in either spelling, without the number that tells namesakes apart: `Ada_Mueller4` is Ada Müller. */
const key = (name: string): string =>
	name
		.replace(/ß/gu, 'ss')
		.normalize('NFKD')
		.toLowerCase()
		.replace(/[^\p{L}]+/gu, '')
		.replace(/([aou])e/gu, '$1');

export const bounds: Bounds = {
	place: 'other',
	hosts: ['https://*.xing.com/*'],
	proves: ['xing'],
	modelled: {from: 'known anchors', since: '2026-11'},
};

export default defineSite({
	matches: ({url}) => /^(?:www\.)?xing\.com$/u.test(url.hostname),
	read({url, document}) {
		const [, kind, slug = ''] = route.exec(url.pathname) ?? [];
		if (!kind) return [];

		const person = kind === 'profile';
		const [heading, ...others] = shown(document, person ? names : 'main h1,[role=main] h1');
		const name = text(heading);
		if (!name || others.length > 0) return null;

		const canonical = href(document.querySelector('link[rel=canonical]'));
		const spelt = key(slug) === key(name) || (!person && key(slug).startsWith(key(name)));
		const tied = spelt || canonical?.endsWith(url.pathname.replace(/\/$/u, '')); // Not on every page
		const titled = begins(titleOf(document), name) ? name : null;
		if (!spelt && !(tied && titled)) return null;

		const first = (qa: string) => (person ? text(shown(document, `[data-qa="${qa}"] p`)[0]) : null);
		const values = {name, headline: first('profile-occupations'), location: first('profile-location')};
		const sure = person ? (titled && spelt ? 1 : 0.8) : 0.5;
		const {headline, ...read} = values;
		const one = stated(
			['subject', person ? 'person' : 'company', 'heading'],
			read,
			[`xing:${kind}/${slug.toLowerCase()}`],
			sure,
		);
		return [
			{
				...one,
				headline,
				evidence: [...one.evidence, ...said('title', {name: titled}), ...said('occupations', {headline})],
			},
		];
	},
});

// Crunchbase: the person or organisation whose profile is open. Lists, searches and news are about nobody.
import {type Bounds, defineSite} from './define';
import {href, said, shown, stated} from './dom/contact';
import {begins, ownSite, titleOf} from './dom/profile-page';
import {text} from './dom/text';

const route = /^\/(person|organization)\/([\w-]+)(?:\/[\w-]+)?\/?$/u;

export const bounds: Bounds = {
	place: 'other',
	hosts: ['https://www.crunchbase.com/*'],
	proves: ['crunchbase'],
	modelled: {from: 'known anchors', since: '2026-11'},
};

export default defineSite({
	matches: ({url}) => url.hostname === 'www.crunchbase.com',
	read({url, document}) {
		const [, kind, slug] = route.exec(url.pathname) ?? [];
		if (!kind || !slug) return [];

		const path = `/${kind}/${slug}`;
		const [heading, ...others] = shown(document, 'h1');
		const name = text(heading);
		const titled = begins(titleOf(document), name) ? name : null;
		const tied = document.querySelector(
			`link[rel=canonical][href$="${path}"],link[rel=canonical][href*="${path}/"],[role=tablist] a[href^="${path}/"],nav a[href^="${path}/"]`,
		);
		if (!name || !titled || !tied || others.length > 0) return null;

		// What an organisation links to as its own is its site and its pages on platforms.
		const links = shown(document, 'a.component--field-formatter.field-type-link[href^=http]').map(href).map(ownSite);
		const sites = kind === 'organization' ? [...new Set(links)].filter(site => site !== null) : [];
		const values = {name, companyDomain: sites.length === 1 ? (sites[0] ?? null) : null}; // There is one
		const one = stated(['subject', kind === 'person' ? 'person' : 'company', 'h1'], values, [
			`crunchbase:${kind}/${slug}`,
		]);
		return [{...one, evidence: [...one.evidence, ...said('title', {name: titled})]}];
	},
});

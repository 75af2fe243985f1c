// Results of Google and Bing: about nobody. A knowledge panel lists its person or organisation where its facts say which it is.
import {type Bounds, defineSite} from './define';
import {href, shown, stated} from './dom/contact';
import {googleHosts} from './dom/google-hosts';
import {ownSite} from './dom/profile-page';
import {text} from './dom/text';

export const bounds: Bounds = {
	place: 'other',
	// Pure, so that the sensor, which asks for no hosts, goes without the list.
	hosts: /* @__PURE__ */ ['https://www.bing.com/*'].concat(googleHosts),
	proves: [],
	modelled: {from: 'known anchors', since: '2026-11'},
};

export default defineSite({
	matches: ({url}) => /^www\.(?:google\.[a-z.]{2,6}|bing\.com)$/u.test(url.hostname) && url.pathname === '/search',
	read({document}) {
		const panels = shown(document, '.kp-wholepage,.kp-wholepage-osrp,.knowledge-panel');
		const panel = panels.length === 1 ? panels[0] : null;
		const [title, ...others] = panel ? shown(panel, '[data-attrid=title]') : [];
		const name = text(title);
		if (!panel || !name || others.length > 0) return [];

		// The keys of its facts are the engine's own, in any language.
		const person = panel.querySelector('[data-attrid^="kc:/people/person:"]');
		const organisation = panel.querySelector(
			'[data-attrid^="kc:/organization/organization:"],[data-attrid^="kc:/business/"]',
		);
		if (Boolean(person) === Boolean(organisation)) return [];

		const link = panel.querySelector('a[data-attrid=visit_official_site],[data-attrid=visit_official_site] a');
		const companyDomain = person ? null : ownSite(href(link));
		return [stated(['listed', person ? 'person' : 'company', 'knowledge panel'], {name, companyDomain}, [], 0.5)];
	},
});

// OpenStreetMap: the business that an element of the map is tagged as. Roads, towns and whatever else are nobody.
import type {Handle} from '@/lib/domain/handle';
import {type Bounds, defineSite} from './define';
import {stated} from './dom/contact';
import {ownSite} from './dom/profile-page';
import {text} from './dom/text';

export const bounds: Bounds = {
	place: 'other',
	hosts: ['https://www.openstreetmap.org/*', 'https://openstreetmap.org/*'],
	proves: ['openstreetmap'],
	modelled: {from: 'known anchors', since: '2026-11'},
};

export default defineSite({
	matches: ({url}) => /^(?:www\.)?openstreetmap\.org$/u.test(url.hostname),
	read({url, document}) {
		const [, element] = /^\/((?:node|way|relation)\/\d+)\/?$/u.exec(url.pathname) ?? [];
		if (!element) return [];

		const panel = document.querySelector('#sidebar_content');
		if (!panel?.querySelector(`a[href$="/${element}/history"],a[href*="/${element}/history/"]`)) return null; // The panel is of the element that was open before, or none yet

		const rows = Array.from(panel.querySelectorAll('.browse-tag-list tr'));
		const tags = new Map(rows.map(row => [text(row.querySelector('th')), text(row.querySelector('td'))]));
		const tag = (...keys: string[]) => keys.map(key => tags.get(key)).find(Boolean) ?? null; // Most have few tags
		const name = tag('name');
		// Several values stand in one tag, with semicolons between.
		const [site = null] = tag('website', 'contact:website', 'url')?.split(';') ?? []; // Most have none
		const number = tag('phone', 'contact:phone', 'contact:mobile');
		const kind =
			tag('office', 'shop', 'craft', 'healthcare') ?? ((site || number) && tag('amenity', 'tourism', 'industrial'));
		if (!name || !kind || kind === 'vacant') return [];

		const street = [tag('addr:street', 'addr:place'), tag('addr:housenumber')].filter(Boolean).join(' ');
		const town = [tag('addr:postcode'), tag('addr:city')].filter(Boolean).join(' ');
		const location = [street, town].filter(Boolean).join(', ') || null;
		const digits = number?.split(';')[0]?.replace(/(?!^\+)\D/gu, ''); // Most have none
		const handles: Handle[] = [`openstreetmap:${element}`, ...(digits ? [`phone:${digits}` as Handle] : [])];
		return [stated(['subject', 'company', 'tags'], {name, location, companyDomain: ownSite(site)}, handles)];
	},
});

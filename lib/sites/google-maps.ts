// Google Maps: the business of the place that is open, where it has a phone or web address of its own. Towns and streets are nobody.
import type {Handle} from '@/lib/domain/handle';
import {type Bounds, defineSite} from './define';
import {href, shown, stated} from './dom/contact';
import {googleHosts} from './dom/google-hosts';
import {begins, ownSite} from './dom/profile-page';
import {text} from './dom/text';

export const bounds: Bounds = {
	place: 'other',
	hosts: googleHosts,
	proves: ['google-maps'],
	modelled: {from: 'known anchors', since: '2026-11'},
};

export default defineSite({
	matches: ({url}) =>
		/^(?:www\.|maps\.)?google\.[a-z.]{2,6}$/u.test(url.hostname) &&
		(url.pathname.startsWith('/maps') || url.hostname.startsWith('maps.')),
	read({url, document}) {
		const [, spelt] = /\/place\/([^/@]+)/u.exec(url.pathname) ?? [];
		if (!spelt) return [];

		// A list of results and other places stay beside the one that is open: its region is labelled with its heading.
		const place = shown(document, '[role=main][aria-label]').find(
			main => text(main.querySelector('h1')) === main.getAttribute('aria-label')?.trim(), // It has the attribute
		);
		const name = text(place?.querySelector('h1')); // Missing while it loads
		if (!place || !name || !begins(new URLSearchParams(`q=${spelt}`).get('q'), name)) return null;

		const item = (id: string) => shown(place, `[data-item-id^="${id}"]`)[0];
		const phone = item('phone:tel:')?.getAttribute('data-item-id')?.slice(10); // Many places have none
		const companyDomain = ownSite(href(item('authority')));
		const location = (text(item('address')) ?? '').replace(/\p{Co}/gu, '').trim() || null;
		if (!phone && !companyDomain) return [];

		const ids = [...url.pathname.matchAll(/!1s(0x[\da-f]+:0x[\da-f]+)/gu)].map(
			([, id]) => `google-maps:${id}` as Handle,
		);
		const handles = [...ids.slice(-1), ...(phone ? [`phone:${phone.replace(/[^\d+]/gu, '')}` as Handle] : [])];
		const sure = phone && companyDomain ? 1 : 0.8;
		return [stated(['subject', 'company', 'data-item-id'], {name, companyDomain, location}, handles, sure)];
	},
});

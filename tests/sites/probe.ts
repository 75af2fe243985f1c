// Runs inside a page: asks every site about it.
import {siteOf, sites} from '@/lib/sites';
import type {Told} from './bundle';

const probe = (): Told => {
	const page = {url: new URL(location.href), document};
	const said = sites.map(site => {
		const matches = site.matches(page);
		return {id: site.id, matches, sightings: matches ? site.read(page) : []};
	});
	return {url: location.href, reader: siteOf(page)?.id ?? null, said};
};

Object.assign(globalThis, {windshieldProbe: () => JSON.stringify(probe())});

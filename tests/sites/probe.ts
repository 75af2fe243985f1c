// Runs inside a page: asks every site about it.
import {read} from '@/lib/read';
import {siteOf, sites} from '@/lib/sites';
import {boundsOf} from '@/lib/sites/bounds';
import {silent} from '@/lib/sites/website/silent';
import type {Told} from './bundle';

const probe = (): Told => {
	const page = {url: new URL(location.href), document};
	const said = sites.map(site => {
		const matches = site.matches(page);
		return {id: site.id, matches, sightings: matches ? site.read(page) : []};
	});
	return {url: location.href, reader: siteOf(page)?.id ?? null, said};
};

/** The sites that the gate stands before. */
const anyHost = sites.filter(({id}) => boundsOf[id]?.place === 'other' && boundsOf[id].hosts.length === 0); // Missing never

/** What the gate says of the page, and what the sensor behind it would. */
const gated = () => ({
	silent: silent(document),
	sightings: read({url: new URL(location.href), document}, anyHost).sightings,
});

Object.assign(globalThis, {
	windshieldGate: () => JSON.stringify(gated()),
	windshieldProbe: () => JSON.stringify(probe()),
});

// The shape of a site: code that reads one kind of page. The file's name is its id.
import type {Page} from '@/lib/domain/page';
import type {Place} from '@/lib/domain/place';
import type {Sighting} from '@/lib/domain/sighting';

/** Where a site may stand and what its pages prove: the keeper holds it to this. Every site exports it as `bounds`. */
export type Bounds = {
	/** The group of sites that the rep switches on or off together. */
	place: Place;
	/** Match patterns of the hosts it is bound to; none where it may stand on any host of its place. */
	hosts: readonly string[];
	/** Match patterns of its pages that are about nobody whatever they show: nothing of ours looks at them until they move on. */
	nobody?: readonly string[];
	/**
	 * Kinds of handle that its pages prove; by these alone somebody is recognised there, all else is a claim.
	 * `own host`: what hangs on the page's own host, and nothing else.
	 */
	proves: readonly string[] | 'all' | 'own host';
	/** How its fixtures were made, and since when: said where a page of it could not be read. */
	modelled: {from: 'captured pages' | 'running server' | 'known anchors'; since: `${number}-${number}`};
};

export type Site = {
	/** Is this page one of ours? Cheap: the URL first, at most one selector. The first site that says yes reads the page. */
	matches(page: Page): boolean;
	/**
	 * Who is on the page, the one the page is about first. `[]`: nobody. `null`: the page does not agree with its URL yet
	 * (still loading, or still showing whom it showed before); the sensor asks again when the page has changed.
	 * Pure over the page: no global `document`, no clicks, no scrolling, no requests, no clock.
	 */
	read(page: Page): Sighting[] | null;
};

/** A site with the name of its file. */
export type NamedSite = Site & {id: string};

/** Identity function that gives a site its type. */
export const defineSite = (site: Site): Site => site;

/** A sighting with every optional field empty, for a site to fill. */
export const sighted = (fields: Pick<Sighting, 'role' | 'kind'> & Partial<Sighting>): Sighting => ({
	name: null,
	headline: null,
	title: null,
	company: null,
	companyDomain: null,
	location: null,
	handles: [],
	confidence: 1,
	evidence: [],
	touches: [],
	...fields,
});

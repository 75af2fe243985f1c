// Read: from a page to its sightings, by the one site that knows this kind of page.
import type {Page} from './domain/page';
import type {Sighting} from './domain/sighting';
import type {NamedSite} from './sites/define';

/** The site that read the page (null: none does) and what it saw; `null` sightings: the page does not agree with its URL yet. */
export type PageReading = {site: string | null; sightings: Sighting[] | null};

/** Pure over the page. A site that throws has seen nobody: one broken site never breaks a page. */
export const read = (page: Page, sites: readonly NamedSite[]): PageReading => {
	try {
		const site = sites.find(one => one.matches(page));
		return site ? {site: site.id, sightings: site.read(page)} : {site: null, sightings: []};
	} catch {
		return {site: null, sightings: []};
	}
};

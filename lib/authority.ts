// Authority: which handles a page can prove by itself, and which of its words may become facts about somebody we know.
import {type Handle, handleKind, handleValue} from './domain/handle';
import type {Place} from './domain/place';
import type {Sighting} from './domain/sighting';
import {registrable} from './identity/domain';
import {boundsOf} from './sites/bounds';
import {matchesAny} from './sites/patterns';

/** False when a message claims a site that cannot stand on this host: a renderer that was taken over. */
export const standsOn = (site: string, url: URL, place: Place): boolean => {
	const bounds = boundsOf[site];
	if (!bounds) return false;
	if (bounds.hosts.length > 0) return matchesAny(url, bounds.hosts);

	// A mailbox of one's own stands where the rep added its host, beside the systems that do.
	return site === 'website' || bounds.place === place || (bounds.place === 'mail' && place === 'crm');
};

/** The host in a handle: of `ada@x.com`, of `x.com/ada`, and of `x.com`. */
const hostIn = (value: string): string => value.slice(value.lastIndexOf('@') + 1).split('/')[0] ?? ''; // Missing never: split gives one part at least

/** What a page on any host proves: its own host and what hangs on it. Its word on other keys is a claim. */
const hangsOn = (handle: Handle, url: URL): boolean => {
	const own = registrable(url.hostname);
	return own !== null && registrable(hostIn(handleValue(handle))) === own;
};

/** The handles of a sighting that the page can prove; by these alone somebody is known. */
export const provenHandles = (site: string, url: URL, sighting: Pick<Sighting, 'handles'>): Handle[] => {
	const proves = boundsOf[site]?.proves ?? []; // Missing for a site that was taken out: it proves nothing
	if (proves === 'all') return [...sighting.handles];

	return sighting.handles.filter(handle =>
		proves === 'own host' ? hangsOn(handle, url) : proves.includes(handleKind(handle)),
	);
};

/** Whether a sighting's words may become facts: a page of `website` speaks for its own company or owner alone, and a list for nobody. */
export const authoritative = (site: string, sighting: Pick<Sighting, 'role' | 'confidence'>): boolean =>
	(sighting.role === 'subject' || sighting.role === 'cast') && sighting.confidence >= (site === 'website' ? 0.8 : 0.6);

// Authority: which handles a page can prove by itself, and which of its words may become facts about somebody we know.
import {type Handle, handleKind, handleValue} from './domain/handle';
import type {Place} from './domain/place';
import type {Sighting} from './domain/sighting';
import {registrable} from './identity/domain';

/** Sites that are bound to their own hosts; any other site may stand on any host. */
const bound: Record<string, RegExp> = {
	linkedin: /^(.+\.)?linkedin\.com$/u,
	gmail: /^mail\.google\.com$/u,
	outlook: /^outlook\.(live|office|office365)\.com$/u,
	hubspot: /^app[a-z0-9-]*\.hubspot\.com$/u,
	salesforce: /^.+\.(lightning\.force|my\.salesforce)\.com$/u,
};

/** False when a message claims a site that cannot stand on this host: a renderer that was taken over. */
export const standsOn = (site: string, url: URL, place: Place): boolean =>
	bound[site]?.test(url.hostname) ?? (site === 'website' || place === 'crm');

/** A mailbox proves addresses and nothing else. */
const mail = /^(gmail|outlook|request-tracker)$/u;

/** What a page of `website` proves: its own host and what hangs on it. Its word on other keys is a claim. */
const ownHandle = (handle: Handle, url: URL): boolean => {
	const own = registrable(url.hostname);
	if (own === null) return false;

	const value = handleValue(handle);
	switch (handleKind(handle)) {
		case 'domain':
			return registrable(value) === own;
		case 'email':
			return registrable(value.slice(value.lastIndexOf('@') + 1)) === own;
		case 'url':
			return registrable(value.split('/')[0] ?? '') === own; // Missing never: split gives one part at least
		default:
			return false;
	}
};

/** The handles of a sighting that the page can prove; by these alone somebody is known. */
export const provenHandles = (site: string, url: URL, sighting: Pick<Sighting, 'handles'>): Handle[] =>
	sighting.handles.filter(handle => {
		if (site === 'website') return ownHandle(handle, url);

		return !mail.test(site) || handleKind(handle) === 'email';
	});

/** Whether a sighting's words may become facts: a page of `website` speaks for its own company or owner alone, and a list for nobody. */
export const authoritative = (site: string, sighting: Pick<Sighting, 'role' | 'confidence'>): boolean =>
	(sighting.role === 'subject' || sighting.role === 'cast') && sighting.confidence >= (site === 'website' ? 0.8 : 0.6);

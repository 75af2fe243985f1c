// Meetup: the hosts and speakers of the event that is open, as a list. Groups, members and searches are about nobody.
import type {Handle} from '@/lib/domain/handle';
import type {Sighting} from '@/lib/domain/sighting';
import {type Bounds, defineSite} from './define';
import {stated} from './dom/contact';
import {jsonLd, list, type Thing} from './dom/jsonld';

type Person = {name?: unknown; memberId?: unknown; id?: unknown};
type State = {props?: {pageProps?: {event?: {id?: unknown; eventHosts?: unknown; speakerDetails?: unknown}}}};

/** What the page was made from: as untrusted as the rest of it. */
const stateOf = (document: Document): State | null => {
	try {
		return JSON.parse(document.querySelector('script#__NEXT_DATA__')?.textContent ?? 'null'); // Not on every page
	} catch {
		return null;
	}
};

const listed = (signal: string, person: Person | null): Sighting[] => {
	const name = typeof person?.name === 'string' ? person.name.trim() : ''; // Anything may stand there
	const id = String(person?.memberId ?? ''); // Speakers are no members
	const handles: Handle[] = /^\d+$/u.test(id) ? [`meetup:members/${id}`] : [];
	return name && name.length < 100 ? [stated(['listed', 'person', signal], {name}, handles, 0.8)] : [];
};

export const bounds: Bounds = {
	place: 'other',
	hosts: ['https://www.meetup.com/*'],
	proves: ['meetup'],
	modelled: {from: 'known anchors', since: '2026-11'},
};

export default defineSite({
	matches: ({url}) => url.hostname === 'www.meetup.com',
	read({url, document}) {
		const [, id] = /^\/(?:[a-z]{2}-[A-Z]{2}\/)?[^/]+\/events\/(\w+)\/?$/u.exec(url.pathname) ?? [];
		if (!id) return [];

		// The application leaves the data of the event behind that was loaded first.
		const event = stateOf(document)?.props?.pageProps?.event; // As above
		const own = event?.id === id ? event : null; // As above
		const things = jsonLd(document).filter(
			({via, props}) => via === null && list(props.url).some(link => String(link).includes(`/events/${id}`)),
		);
		const people = [
			...things
				.flatMap(thing => list(thing.props.performer))
				.flatMap(one => ((one as Thing).types?.includes('Person') ? listed('performer', (one as Thing).props) : [])), // A text has none
			...list(own?.speakerDetails).flatMap(one => listed('speakers', one as Person)), // Missing where there are none
			...list(own?.eventHosts).flatMap(one => listed('hosts', one as Person)), // As above
		];
		return people.filter(({name}, at) => people.findIndex(other => other.name === name) === at).slice(0, 40);
	},
});

// What reached the keeper of a page, in the manifest's terms.
import type {Handle} from '../../lib/domain/handle.ts';
import type {Sighting} from '../../lib/domain/sighting.ts';
import {urlOfHandle} from '../../lib/identity/profile-url.ts';
import type {Kind, Person, Stated} from './manifest.ts';

export type Answer = Stated & {file: string; kind: Kind};

const valuesOf = (handles: Handle[], kind: string): string[] =>
	handles.filter(handle => handle.startsWith(`${kind}:`)).map(handle => handle.slice(kind.length + 1));

/** The address of a profile: by the first handle that names one. */
const profileOf = (handles: Handle[]): string | null => handles.map(urlOfHandle).find(url => url !== null) ?? null; // Missing where no handle is a profile

const personOf = ({name, headline, title, handles}: Sighting): Person => ({
	name,
	title: headline ?? title,
	email: valuesOf(handles, 'email')[0] ?? null, // Missing where the page shows none
});

const nothing: Stated = {
	name: null,
	title: null,
	company: null,
	companyDomain: null,
	location: null,
	profileUrl: null,
	emails: [],
	people: [],
};

/** The rep's own account is nobody on the page. */
export const answerOf = (file: string, sightings: Sighting[] | null): Answer => {
	const others = (sightings ?? []).filter(({role}) => role !== 'self');
	const subject = others.find(({role}) => role === 'subject'); // Missing on mails and lists
	const cast = others.some(({role}) => role === 'cast');
	const people = others.filter(one => one !== subject && one.kind === 'person').map(personOf);
	if (!subject) {
		const kind = cast ? 'people' : others.length > 0 ? 'list' : 'none';
		return {file, kind, ...nothing, people};
	}
	const person = subject.kind === 'person';
	// A job's title and place are no facts of the company, so the page's words for them stand in the evidence alone.
	const stated = (field: 'title' | 'location') =>
		subject.evidence.find(reading => reading.field === field)?.value ?? null; // Missing where the page states none
	return {
		file,
		kind: subject.kind,
		name: person ? subject.name : null,
		title: subject.headline ?? subject.title ?? (person ? null : stated('title')),
		company: person ? subject.company : (subject.name ?? subject.company),
		companyDomain: subject.companyDomain,
		location: subject.location ?? (person ? null : stated('location')),
		profileUrl: person ? profileOf(subject.handles) : null,
		emails: valuesOf(subject.handles, 'email'),
		people,
	};
};

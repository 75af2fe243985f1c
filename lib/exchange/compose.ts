// Composing: what a row, a card or a mailbox says, cell by cell, as one entry; or why it is none.
import type {Handle} from '../domain/handle';
import {isHandle} from '../domain/handle-form';
import type {Sighting} from '../domain/sighting';
import {registrable} from '../identity/domain';
import {normaliseEmail} from '../identity/email';
import {normalisePhone} from '../identity/phone';
import {handlesOfUrl} from '../identity/profile-url';
import type {Entry} from './entry';
import type {Said} from './said';
import {type Why, type WhyWord, why} from './why';

/** The bounds of `sightingSchema`, and of tags, notes and facts. */
const most = {
	name: 200,
	title: 300,
	company: 200,
	companyDomain: 253,
	location: 200,
	value: 500,
	tag: 60,
	tags: 50,
	note: 10_000,
	handles: 20,
};

const webAddress = (text: string): URL | null => {
	const url = /\s/u.test(text) ? null : URL.parse(/^[a-z][a-z\d+.-]*:/iu.test(text) ? text : `https://${text}`);

	return url && /^https?:$/u.test(url.protocol) && url.hostname.includes('.') ? url : null;
};

/** Whom an address alone names; its domain may be that of an employer or of a host. */
const handlesBehind = (url: URL | null): Handle[] =>
	url ? handlesOfUrl(url).filter(handle => !handle.startsWith('domain:')) : [];
const handlesOfAddress = (text: string): Handle[] => handlesBehind(webAddress(text));

/** Does an address name somebody at a site whose addresses do? */
const isProfile = (text: string): boolean => handlesOfAddress(text).some(handle => !handle.startsWith('url:'));

/** Each once, in their order; the lists are short. */
const unique = <T>(list: T[]): T[] =>
	list.length > 1 ? list.filter((value, index) => list.indexOf(value) === index) : list;

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

/**
 * The entry of `said`, or why there is none. `ours`: the file is our own export, whose values are as they were held
 * and stay so to the letter; those of any other are normalised, and what is none of its kind is a flaw.
 */
export const compose = (said: Said, line: number, ours = false): Entry | Why => {
	const flaws = said.flaws;
	/** Those of the values that are what their column says, in one spelling. */
	const read = (values: string[], what: WhyWord, normalise: (value: string) => string | null): string[] => {
		if (ours || values.length === 0) return unique(values);

		const normal: string[] = [];
		for (const value of values) {
			const read = value.length > most.value ? null : normalise(value);
			if (read) normal.push(read);
			else flaws.push(why(what, short(value)));
		}
		return unique(normal);
	};

	const emails = read(said.emails, 'no-email', normaliseEmail);
	const numbers: string[] = [];
	const phones = read(said.phones, 'no-phone', value => {
		const number = normalisePhone(value);
		numbers.push(number);
		return number === '' ? null : value;
	});
	if (ours) numbers.push(...phones.map(normalisePhone));
	const profiles: (URL | null)[] = ours ? said.profiles.map(webAddress) : [];
	read(said.profiles, 'no-address', value => {
		const url = webAddress(value);
		if (url) profiles.push(url);
		return url && value;
	});
	const addresses = read(said.websites, 'no-address', value => (webAddress(value) ? value : null));
	const named = ours ? [] : addresses.flatMap(handlesOfAddress).filter(handle => !handle.startsWith('url:'));
	const websites = named.length === 0 ? addresses : addresses.filter(value => !isProfile(value));
	const companyDomain = said.companyDomain ? (read([said.companyDomain], 'no-domain', registrable)[0] ?? null) : null; // Missing where it is none

	// A row without a name, a key or an address of somebody is about the company that it names.
	const nameless = !said.name && said.company && !said.title && emails.length === 0 && said.records.length === 0;
	const kind = nameless ? 'company' : said.kind;
	const name = said.name || (kind === 'company' && said.company) || null;
	const domain =
		kind === 'company' ? (companyDomain ?? (websites[0] ? registrable(websites[0]) : null)) : companyDomain;
	// A page of the company in a person's row is not who the person is, and the other way round.
	const foreign = kind === 'company' ? 'linkedin:in/' : 'linkedin:company/';
	const handles: Handle[] = [];
	const known = (handle: Handle) => {
		if (isHandle(handle) && !handle.startsWith(foreign) && !handles.includes(handle)) handles.push(handle);
	};
	said.records.forEach(known);
	for (const profile of profiles) handlesBehind(profile).forEach(known);
	named.forEach(known);
	for (const email of emails) known(`email:${(ours ? normaliseEmail(email) : email) ?? ''}`);
	for (const number of numbers) known(`phone:${number}`);
	if (kind === 'company' && domain) known(`domain:${domain}`);
	if (name === null && handles.length === 0) return 'nobody';

	const sighting: Sighting = {
		role: 'listed',
		kind,
		name,
		headline: null,
		title: said.title || null,
		company: kind === 'company' ? null : said.company || null,
		companyDomain: domain,
		location: said.location || null,
		handles: handles.slice(0, most.handles),
		confidence: 1,
		evidence: [],
		touches: [],
	};
	for (const field of ['name', 'title', 'company', 'companyDomain', 'location'] as const)
		if ((sighting[field]?.length ?? 0) > most[field]) return why('long', field, most[field]);
	if (said.notes.some(note => note.length > most.note)) return why('note-long', most.note);
	if (said.tags.length > most.tags || said.tags.some(tag => tag.length > most.tag))
		return why('tags-many', most.tags, most.tag);

	return {
		line,
		sighting,
		emails,
		phones,
		websites,
		tags: unique(said.tags),
		notes: said.notes,
		at: said.at,
		since: said.since,
		touches: said.touches,
		flaws,
	};
};

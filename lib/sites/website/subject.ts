// The subject of a page made of the thing that describes it, and whether that thing is of this page at all.
import type {Sighting} from '@/lib/domain/sighting';
import {sighted} from '../define';
import {list, type Thing} from '../dom/jsonld';
import {at, canonical, type Facts, isA, nameOf, said, samePage, under} from './facts';
import {handlesOf} from './handles';
import {bareHost} from './host';

/** A thing that may describe whom the page is about, which signal says so, and how sure that is. */
export type Found = {thing: Thing; signal: string; sure: number};

/** An application that moved on and left its data behind is not to be believed: its own address must be the page's. */
export const moved = (facts: Facts, thing: Thing): boolean => {
	const {host, page} = facts;
	const told = [canonical(facts), facts.meta.get('og:url'), ...list(thing.props.url)]
		.map(address => at(address, page))
		.filter(url => url && bareHost(url.hostname) === host);
	return told.length > 0 && !told.some(url => samePage(url?.href, page)); // Those that are no address were dropped
};

const placeOf = (facts: Facts, thing: Thing): string | null => {
	for (const name of ['homelocation', 'address', 'location']) {
		const inner = under(facts, thing, name)[0];
		const place = inner ? (said(inner, 'name') ?? said(inner, 'addresslocality')) : said(thing, name);
		if (place) return place;
	}
	return null;
};

export const sightingOf = (facts: Facts, {thing, signal, sure}: Found, heading: string): Sighting => {
	const human = isA(thing, /^Person$/u);
	const {host, page} = facts;
	const name = nameOf(thing);
	const employers = under(facts, thing, 'worksfor');
	const [employer] = employers;
	const title = human ? said(thing, 'jobtitle') : null;
	const company = !human || employers.length > 1 ? null : employer ? nameOf(employer) : said(thing, 'worksfor');
	const site = company && employer ? at(said(employer, 'url'), page) : null;
	const own = `url:${host}${page.url.pathname.replace(/(?<=.)\/$/u, '')}` as const;

	return sighted({
		role: 'subject',
		kind: human ? 'person' : 'company',
		name,
		title,
		company,
		companyDomain: site && bareHost(site.hostname),
		location: human ? placeOf(facts, thing) : null,
		// An encyclopedia's article is about a person and is not theirs.
		handles: thing.props.birthdate ? [] : [own, ...handlesOf(facts, thing, human ? 'in' : 'company')].slice(0, 20),
		confidence: sure,
		evidence: Object.entries({name, title, company})
			.flatMap(([field, value]) => (value ? [{field: field as 'name', signal, value}] : []))
			.concat({field: 'name', signal: 'heading', value: heading.slice(0, 200)}),
	});
};

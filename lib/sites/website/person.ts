// The person whom a page is about: only where its structure says so, never an author, a publisher or a viewer.
import type {Sighting} from '@/lib/domain/sighting';
import {sighted} from '../define';
import {list, type Thing} from '../dom/jsonld';
import {text} from '../dom/text';
import {at, canonical, type Facts, isA, nameOf, said, samePage, under} from './facts';
import {handlesOf} from './handles';
import {agree, bareHost, key, likePerson, line} from './names';

/** Whoever is described on such a page is its author, or a mention. */
const others = /Article$|Posting$|^QAPage$|^SearchResultsPage$|^Product$|^VideoObject$/u;
const organisations = /Organization$|Corporation$|Business$/u;

type Found = {thing: Thing; signal: string; sure: number};

const person = (name: string | null | undefined, type = 'Person'): Thing => ({
	types: [type],
	props: {name},
	via: null,
	of: null,
});

/** Do all of them bear one name, as one person described twice does? */
const alike = (things: Thing[]): boolean =>
	things.every(thing => agree(nameOf(thing) ?? '', nameOf(things[0] as Thing) ?? ''));

/** Structured data: the main entity of a profile, or somebody whose address is this page. */
const byData = (facts: Facts): Found[] => {
	const {page, things} = facts;
	const roots = things.filter(({via}) => via === null);
	const profiles = roots.flatMap(profile => {
		const [main, second] = isA(profile, /^(?:Profile|About|Web)Page$/u) ? under(facts, profile, 'mainentity') : [];
		const fits = main && !second && (isA(main, /^Person$/u) || (isA(profile, /^Profile/u) && isA(main, organisations)));
		return fits ? [{thing: main, signal: 'main entity', sure: 1}] : [];
	});
	if (
		profiles.length ||
		roots.some(
			thing =>
				isA(thing, others) ||
				(isA(thing, organisations) && !isA(thing, /^Person$/u) && samePage(said(thing, 'url'), page)),
		)
	)
		return profiles;

	const own = roots.filter(thing => {
		const pages = [
			...under(facts, thing, 'mainentityofpage').map(({props}) => props['@id']),
			...list(thing.props.mainentityofpage),
			...list(thing.props.url),
		];
		// On a front page a name of one word is a company's as often as a person's.
		const sure = facts.path.length > 0 || likePerson(nameOf(thing) ?? '');
		return sure && isA(thing, /^Person$/u) && pages.some(address => samePage(address, page));
	});
	const [first] = own;
	return first && alike(own) ? [{thing: first, signal: 'person', sure: 0.9}] : [];
};

/** `Ada Lovelace (@ada)` where the address ends in `ada`: the title and the address agree. */
const byTitle = ({page: {url}, title, meta}: Facts): Found[] => {
	const last = url.pathname.toLowerCase().match(/([^/@]+)(?:@[^/]+)?\/?$/u)?.[1]; // The front page has none
	return [title, meta.get('og:title') ?? ''].flatMap(head => {
		const [, name, handle] = head.match(/^(.{1,80}?) \(@([\w.-]+)(?:@[\w.-]+)?\)/u) ?? [];
		return name && handle?.toLowerCase() === last
			? [{thing: person(name), signal: 'title', sure: likePerson(name) ? 0.9 : 0.7}]
			: []; // Both are there or none
	});
};

/** Open Graph's profile: described by one thing, or by the parts of a name; a channel is a company's. */
const byOpenGraph = ({meta, things, page: {document}}: Facts): Found[] => {
	if (meta.get('og:type') !== 'profile') return [];
	const title = meta.get('og:title');
	const described = things.filter(
		thing => thing.via === null && isA(thing, /^(?:Person|Organization)$/u) && nameOf(thing),
	);
	const parts = line(`${meta.get('profile:first_name') ?? ''} ${meta.get('profile:last_name') ?? ''}`);
	const channel = meta.has('og:video:tag') || document.querySelector('[itemprop=requiresSubscription]');
	const named = parts ?? (meta.has('profile:username') && text(document.querySelector('h1')) === title ? title : null);
	const [only] = described;

	if (only && alike(described)) return [{thing: only, signal: 'og:type', sure: 0.8}];
	if (channel) return [{thing: person(title, 'Organization'), signal: 'og:type', sure: 0.5}];
	return named && likePerson(named) ? [{thing: person(named), signal: 'og:type', sure: 0.7}] : [];
};

/** An application that moved on and left its data behind is not to be believed: its own address must be the page's. */
const moved = (facts: Facts, thing: Thing): boolean => {
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

const sightingOf = (facts: Facts, {thing, signal, sure}: Found, heading: string): Sighting => {
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

export const personOf = (facts: Facts): Sighting | null => {
	if (
		facts.things.some(
			thing =>
				isA(thing, /NewsArticle$|^QAPage$|^SearchResultsPage$/u) || (thing.via === null && isA(thing, /Posting$/u)),
		)
	)
		return null;
	const found = [...byData(facts), ...byTitle(facts), ...byOpenGraph(facts)].filter(
		({thing}) => nameOf(thing) && !moved(facts, thing),
	);
	if (!found.length) return null;
	const heads = [
		facts.title,
		facts.meta.get('og:title') ?? '',
		...Array.from(facts.page.document.querySelectorAll('h1'), heading => text(heading) ?? '').slice(0, 4),
	];
	for (const one of found) {
		const name = nameOf(one.thing) ?? '';
		const head = heads.find(shown => key(shown).includes(key(name)));
		const doubted = found.some(({thing}) => !agree(nameOf(thing) ?? '', name));
		if (head) return sightingOf(facts, {...one, sure: one.sure - (doubted ? 0.3 : 0)}, head);
	}
	return null;
};

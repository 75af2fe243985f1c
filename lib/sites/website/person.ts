// The person whom a page is about: only where its structure says so, never an author, a publisher or a viewer.
import type {Sighting} from '@/lib/domain/sighting';
import {list, type Thing} from '../dom/jsonld';
import {text} from '../dom/text';
import {type Facts, isA, nameOf, said, samePage, under} from './facts';
import {agree, key, likePerson, line} from './names';
import {type Found, moved, sightingOf} from './subject';

/** Whoever is described on such a page is its author, or a mention. */
const others = /Article$|Posting$|^QAPage$|^SearchResultsPage$|^Product$|^VideoObject$/u;
const organisations = /Organization$|Corporation$|Business$/u;

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
		const [, name, handle = ''] = head.match(/^(.{1,80}?) \(@([\w.-]+)(?:@[\w.-]+)?\)/u) ?? [];
		return name && handle.toLowerCase() === last
			? [{thing: person(name), signal: 'title', sure: likePerson(name) ? 0.9 : 0.7}]
			: [];
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

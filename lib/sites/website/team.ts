// The people whom a company's page lists, with the titles it states beside their names.
import type {Handle} from '@/lib/domain/handle';
import type {Sighting} from '@/lib/domain/sighting';
import {sighted} from '../define';
import {text} from '../dom/text';
import {type Facts, isA, said} from './facts';
import {handlesOf, linkedin, mail} from './handles';
import {key, likePerson, line} from './names';
import type {Shape} from './shape';

type Entry = {name: string; title: string | null; handles: Handle[]; signal: string};

const headings = 'h2,h3,h4,h5,h6';

const fromData = (facts: Facts, {place}: Shape): Entry[] =>
	facts.things.flatMap(thing => {
		const [name, title] = [said(thing, 'name'), said(thing, 'jobtitle')];
		const staff =
			/^(?:employees?|founders?|members?)$/u.test(thing.via ?? '') || (!thing.via && place === 'team' && title);
		return name && staff && isA(thing, /^Person$/u)
			? [{name, title, handles: handlesOf(facts, thing, 'in'), signal: 'person'}]
			: [];
	});

/** `Ada Lovelace, VP, Sales` as name and title; `Ada Lovelace` with the short line that follows. */
const split = (heading: Element): {name: string; title: string | null} | null => {
	const [name = '', ...rest] = (line(text(heading)) ?? '').split(/,\s|\s[–—|-]\s/u);
	const next = heading.nextElementSibling;
	const after = next && !next.matches(`${headings},ul`) && !next.querySelector(headings) ? line(text(next), 80) : null;
	const title = rest.length
		? (text(heading) ?? '').slice(name.length).replace(/^[\s,–—|-]+/u, '')
		: after && !/[.!?:]$|@|\d{4}/u.test(after)
			? after
			: null;

	return likePerson(name) ? {name, title} : null;
};

/** The largest element around a heading that holds no other heading of its rank. */
const cardOf = (heading: Element): Element => {
	let card = heading;
	while (card.parentElement?.querySelectorAll(heading.nodeName).length === 1) card = card.parentElement; // The root has no parent
	return card;
};

/** What stands beside a name and is that person's own: a profile, an address that spells it, a portrait that says it. */
const proof = (heading: Element, name: string, page: string | null): Handle[] | null => {
	const card = cardOf(heading);
	const profile = card.querySelector<HTMLAnchorElement>('a[href*="linkedin.com/in/" i],a[href*="linkedin.com/pub/" i]');
	const last = key(name.replace(/.* /u, ''));
	const mails = Array.from(card.querySelectorAll<HTMLAnchorElement>('a[href^="mailto:" i]'), ({href}) =>
		mail(href),
	).filter(handle => handle !== null && key(handle).includes(last));
	const portrait = Array.from(card.querySelectorAll('img[alt]')).some(image =>
		key((image as HTMLImageElement).alt).includes(key(name)),
	);
	// A speaker's own page hangs below the list and spells the name.
	const own =
		page !== null &&
		Array.from(card.querySelectorAll<HTMLAnchorElement>('a[href]')).some(
			({pathname}) => pathname.startsWith(page) && key(pathname.slice(page.length)) === key(name),
		);
	if (!profile && !mails.length && !portrait && !own) return null;

	return [profile && linkedin(profile.href, 'in'), ...mails].filter(handle => handle !== null);
};

const fromHeadings = ({page: {document, url}}: Facts, {speakers}: Shape): Entry[] => {
	const page = speakers ? url.pathname : null;
	const found = Array.from(document.querySelectorAll(headings))
		.slice(0, 300)
		.flatMap(heading => {
			const parts = split(heading);
			return parts ? [{...parts, heading, handles: proof(heading, parts.name, page)}] : [];
		});
	const proven = found.filter(({handles}) => handles);
	const rank = (heading: Element) => heading.parentElement?.parentElement; // A heading has the body above it
	// Who has no proof is of the team where title and name stand in one heading, as in the proven ones beside it.
	const sure = found.filter(
		({heading, handles, title}) =>
			handles ||
			(title && heading.textContent?.includes(title) && proven.some(other => rank(other.heading) === rank(heading))), // Elements always have text
	);
	return proven.length > 1 ? sure.map(one => ({...one, handles: one.handles ?? [], signal: 'heading'})) : [];
};

export const teamOf = (facts: Facts, shape: Shape): Sighting[] => {
	const people = [
		...fromData(facts, shape),
		...(shape.place === 'team' || shape.speakers ? fromHeadings(facts, shape) : []),
	];
	return people
		.filter(({name}, at) => people.findIndex(other => key(other.name) === key(name)) === at)
		.slice(0, 60)
		.map(({name, title, handles, signal}) =>
			sighted({
				role: 'listed',
				kind: 'person',
				name,
				// A speaker's line names the employer too: the keeper takes it apart.
				...(shape.speakers ? {headline: title} : {title}),
				handles,
				confidence: 0.8,
				evidence: [
					{field: 'name', signal, value: name},
					...(title
						? [{field: shape.speakers ? ('headline' as const) : ('title' as const), signal, value: title}]
						: []),
				],
			}),
		);
};

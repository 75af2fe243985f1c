// What a company's site says of it as data: the organisation that its JSON-LD describes.
import {handleKind, handleValue} from '@/lib/domain/handle';
import {registrable} from '@/lib/identity/domain';
import {handlesOfUrl} from '@/lib/identity/profile-url';
import {list, type Thing, thingsOf} from '@/lib/language/things';
import type {Item} from '../define';
import {isoDay} from '../read/dates';
import {countryName, seatOf} from '../read/places';
import {at, fact, handle, line, webUrl} from '../read/say';
import {opening} from '../read/sentences';

/** Kinds of profile that an organisation has; what else an address may name is not its own. */
const profiles = new Set(['linkedin', 'github', 'x', 'bluesky', 'instagram', 'tiktok']);
/** Addresses that share a page, and are nobody's profile. */
const notProfiles = /^(?:linkedin:in\/.*|(?:x|github|instagram):(?:share|intent|home|search|about|login|explore|p))$/u;

const said = (thing: Thing, key: string): string | null =>
	line(list(thing.props[key]).find(value => typeof value === 'string' || typeof value === 'number'));

/** A title as it is written; null where it is escaped in a way that cannot be read. */
const decoded = (text: string): string | null => {
	try {
		return decodeURIComponent(text);
	} catch {
		return null;
	}
};

const under = (thing: Thing | undefined, key: string): Thing | undefined =>
	list(thing?.props[key]).find(value => typeof value === 'object' && value !== null) as Thing | undefined;

/** A handle of an address of `sameAs`: of a network, of Wikidata or of Wikipedia. */
const same = (address: unknown, page: string): Item[] => {
	const url = URL.parse(webUrl(address) ?? '');
	if (!url) return [];

	const evidence = at(page, url.href);
	const [, id] = /^\/(?:wiki|entity)\/(Q\d{1,12})$/u.exec(url.pathname) ?? [];
	if (/(?:^|\.)wikidata\.org$/u.test(url.hostname)) return id ? handle('wikidata', id, evidence) : [];

	const [, language] = /^([a-z-]{2,12})(?:\.m)?\.wikipedia\.org$/u.exec(url.hostname) ?? [];
	const [, title] = /^\/wiki\/([^:]+)$/u.exec(url.pathname) ?? [];
	const article = title ? decoded(title) : null;
	if (language) return article ? handle('wikipedia', `${language}/${article}`, evidence) : [];

	const [, channel] = /^\/(@[\w.-]+|channel\/UC[\w-]{22})\/?$/u.exec(url.pathname) ?? [];
	if (/(?:^|\.)youtube\.com$/u.test(url.hostname))
		return channel ? handle('youtube', channel.startsWith('@') ? channel.toLowerCase() : channel, evidence) : [];

	return handlesOfUrl(url).flatMap(one =>
		profiles.has(handleKind(one)) && !notProfiles.test(one) ? handle(handleKind(one), handleValue(one), evidence) : [],
	);
};

/** The one organisation that is this site's: its address is here, or it gives none and stands alone. Null where that is nobody, or several. */
const ownOf = (things: readonly Thing[], domain: string): Thing | null => {
	const firms = things.filter(
		({types, props}) =>
			types.some(type => /Organization$|Corporation$|Business$/u.test(type)) && (props.name || props.legalname),
	);
	const home = firms.filter(one => registrable(said(one, 'url') ?? said(one, '@id') ?? '') === domain);
	const alone = firms.filter(one => !said(one, 'url') && (!one.via || one.via === 'publisher'));
	const [one, ...more] = home.length > 0 ? home : alone;
	const names = new Set([one, ...more].map(other => other && (said(other, 'name') ?? said(other, 'legalname'))));

	// The same one may be described twice: the fuller one speaks.
	return one && names.size === 1
		? more.reduce((a, b) => (Object.keys(b.props).length > Object.keys(a.props).length ? b : a), one)
		: null;
};

/** Facts and handles of a site's own organisation. `page` is where they stand. */
export const organisationOn = (blocks: readonly string[], page: string, domain: string): Item[] => {
	const own = ownOf(thingsOf(blocks), domain);
	if (!own) return [];

	const address = under(own, 'address');
	const country = address && (said(address, 'addresscountry') ?? line(under(address, 'addresscountry')?.props.name));
	const parent = under(own, 'parentorganization');
	const staff = under(own, 'numberofemployees');
	const count = (staff && said(staff, 'value')) ?? said(own, 'numberofemployees');
	const founded = said(own, 'foundingdate');
	const lei = said(own, 'leicode');
	const about = said(own, 'description');
	return [
		...(lei && /^[\dA-Z]{20}$/u.test(lei) ? handle('lei', lei, at(page, lei)) : []),
		...list(own.props.sameas).flatMap(one => same(one, page)),
		...fact('legalName', said(own, 'legalname'), at(page)),
		...fact('about', about && opening(about), at(page)),
		...fact(
			'headquarters',
			address && seatOf(said(address, 'addresslocality'), countryName(country ?? null)),
			at(page),
		),
		...fact('phone', said(own, 'telephone'), at(page)),
		...fact('founded', isoDay(founded) ?? /^\d{4}$/u.exec(founded ?? '')?.[0], at(page)),
		...fact('employees', /^\d{1,8}$/u.exec(count ?? '')?.[0], at(page)),
		...fact('parent', (parent && said(parent, 'name')) ?? null, at(page)),
	];
};

// The company whose own site this is: named where independent signals of the page agree.
import type {Reading, Sighting} from '@/lib/domain/sighting';
import {sighted} from '../define';
import type {Thing} from '../dom/jsonld';
import {segments} from './address';
import {at, canonical, type Facts, isA, nameOf, said, samePage} from './facts';
import {type Contacts, contacts, handlesOf} from './handles';
import {bareHost, labelOf} from './host';
import {imprintOf} from './imprint';
import {agree, key, legalForm, likePerson, nameIn} from './names';
import type {Shape} from './shape';
import {spoken} from './spoken';

const notCompanies =
	/Person|Place|Event|Product|Residence|Posting|Article|Offer|Point|Apartment|House|Page|WebSite|^Government|^NewsMedia/u;
/** Kinds that only a business has, unlike the plain Organization that every publisher is. */
const solid = /Corporation$|Business$/u;

const isCompany = (thing: Thing): boolean =>
	!isA(thing, notCompanies) &&
	(isA(thing, /Organization$|Corporation$|Business$/u) ||
		(thing.types.length > 0 && ('telephone' in thing.props || 'address' in thing.props)));

/** Stands for itself, or runs the site; whoever merely published or wrote something does not. */
const standsAlone = ({via, of}: Thing): boolean =>
	!via ||
	!of ||
	(/^(?:mainentity|about)$/u.test(via) && isA(of, /Page$|^WebSite$/u)) ||
	(via === 'publisher' && isA(of, /^WebSite$/u));

/** Its address is this site's front, or it gives none and its name is the site's. */
const isOwn = ({label, host, page, meta}: Facts, thing: Thing): boolean => {
	const name = nameOf(thing) ?? '';
	const known = [label, meta.get('og:site_name') ?? ''].some(other => agree(name, other));
	const url = at(said(thing, 'url'), page);
	if (!url) return known;
	const other = bareHost(url.hostname);
	const near = `.${host}`.endsWith(`.${other}`) || other.endsWith(`.${host}`);

	return near ? !segments(url).length || agree(name, label) : known && labelOf(other)?.label === label; // Null where the address is no domain
};

const words = (name: string): number => name.split(' ').length;

/** How often the same name is said. */
const times = (readings: Reading[], {value}: Reading): number =>
	readings.filter(other => key(other.value) === key(value)).length;

/** Does a page without data about its company still say, more than once, whose it is? */
const speaksForItself = (facts: Facts, {place}: Shape, mine: Reading[], {any, business}: Contacts): boolean => {
	const {sub, host, page} = facts;
	const voices = new Set(mine.map(({signal}) => signal)).size;
	const formed = mine.some(({value}) => legalForm.test(value));
	const address = canonical(facts);
	if (!voices || (sub && sub.length !== 2) || /\b(?:edu|gov|mil|gouv|gob|ac)(?:\.\w\w)?$/u.test(host)) return false;
	// A name of several words that the host spells out may be a person's.
	if (!formed && !business && mine.some(({value}) => likePerson(value))) return false;
	if (place === 'home') return voices + Number(formed) + Number(any) + Number(business) > 1;
	if (place === 'other') return voices > 2 && business && any && (!address || samePage(address, page));

	return true;
};

export const companyOf = (facts: Facts, shape: Shape): Sighting | null => {
	if (shape.nobody) return null;
	const {things, label, host} = facts;
	const own = things.filter(thing => isCompany(thing) && standsAlone(thing) && isOwn(facts, thing));
	if (shape.content && !own.some(thing => thing.props.telephone || thing.props.contactpoint || isA(thing, solid)))
		return null;

	// Away from where a company speaks of itself, its head at least says who it is.
	const headed = `${facts.title} ${facts.meta.get('og:site_name') ?? ''}`;
	if (shape.place === 'other' && !own.length && !nameIn(headed, label)) return null;
	const stated = own.map(nameOf).filter(name => name !== null);
	const heard = spoken(facts);
	const mine = heard.filter(({value}) => agree(value, label));
	const [voice] = mine.toSorted((a, b) => times(mine, b) - times(mine, a) || words(a.value) - words(b.value));
	const printed = shape.place === 'about' ? imprintOf(facts) : null;
	const name = stated.find(one => agree(one, label)) ?? printed ?? stated[0] ?? voice?.value; // Missing where nothing speaks
	if (!name) return null;

	const backed = heard.some(({value}) => agree(value, name));
	const fits = agree(name, label);
	const split = [...stated, ...heard.filter(({signal}) => signal === 'og:site_name').map(({value}) => value)].some(
		one => !agree(one, name),
	);
	const marks = contacts(facts);
	if (
		own.length ? shape.place === 'other' && !backed && !fits : !printed && !speaksForItself(facts, shape, mine, marks)
	)
		return null;

	const spread = own.length ? 0.8 : 0.4 + 0.1 * (mine.length + Number(marks.business));
	const confidence = Math.min(own.length ? 1 : 0.9, spread + (backed && own.length ? 0.2 : 0)) - (split ? 0.2 : 0);
	const evidence = [
		...stated.map(value => ({field: 'name', signal: 'organization', value})),
		...heard,
		...(printed ? [{field: 'name', signal: 'imprint', value: printed}] : []),
	].filter(
		(one, index, all) => all.findIndex(({signal, value}) => signal === one.signal && value === one.value) === index,
	) as Reading[];

	return sighted({
		role: 'subject',
		kind: 'company',
		name: split && !backed && !fits ? null : name,
		companyDomain: host,
		handles: [
			...new Set([
				`domain:${host}` as const,
				...(own.length ? own.flatMap(thing => handlesOf(facts, thing, 'company')) : marks.handles),
			]),
		].slice(0, 20),
		confidence: Math.round(confidence * 100) / 100,
		evidence: [{field: 'companyDomain' as const, signal: 'url', value: host}, ...evidence].slice(0, 40),
	});
};

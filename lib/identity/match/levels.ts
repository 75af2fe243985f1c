// Levels: how far two contacts agree, field by field.
import {samePhone} from '../phone';
import {emails} from './addresses';
import {sameBrand} from './brand';
import {middles, names, words} from './called';
import {type Level, type Levels, level} from './level';
import {likeness, oneSlip} from './similar';
import type {Traits} from './traits';

const companies = (a: string, b: string): Level => {
	if (a === '' || b === '') return level.none;
	if (a === b || a.replaceAll(' ', '') === b.replaceAll(' ', '')) return level.same;

	return sameBrand(a, b) ? level.near : level.other;
};

const streets = (a: string, b: string): Level => {
	if (a === '' || b === '') return level.none;
	if (a === b) return level.same;
	const alike = likeness(a, b);
	if (oneSlip(a, b) || alike >= 0.93) return level.near;

	return alike >= 0.85 ? level.alike : level.other;
};

const exactly = (a: string, b: string): Level =>
	a === '' || b === '' ? level.none : a === b ? level.same : level.other;

const places = (a: string, b: string): Level => {
	if (a === '' || b === '') return level.none;
	const [here, there] = [a.split('|'), b.split('|')];
	if (here[0] === there[0]) return level.same;
	const close = words(here[0] ?? '', there[0] ?? '');
	if (close === level.near) return level.near;

	return here.some(part => there.includes(part)) || close === level.alike ? level.alike : level.other;
};

const postcodes = (a: string, b: string): Level => {
	if (a === '' || b === '') return level.none;
	if (a === b) return level.same;
	if (oneSlip(a, b)) return level.near;

	return a.length > 4 && a.slice(0, -3) === b.slice(0, -3) ? level.alike : level.other;
};

export const compare = (a: Traits, b: Traits): Levels => {
	const email = emails(a, b);
	return {
		...names(a, b),
		middle: middles(a.middle, b.middle),
		company: companies(a.company, b.company),
		// An address in common holds its domain already.
		domain: email === level.same || email === level.near ? level.none : exactly(a.domain, b.domain),
		email,
		phone: a.phone === '' || b.phone === '' ? level.none : samePhone(a.phone, b.phone) ? level.same : level.other,
		street: streets(a.street, b.street),
		place: places(a.place, b.place),
		postcode: postcodes(a.postcode, b.postcode),
		title: words(a.title, b.title),
	};
};

/** The same company, and another name: a colleague. Not where an address or a number is one. */
export const colleague = ({given, family, company, domain, email, phone}: Levels): boolean => {
	const together = company === level.same || company === level.near || domain === level.same;
	const differ = (found: Level) => found === level.other || found === level.alike;
	const reached = [email, phone].some(found => found === level.same || found === level.near);

	return together && (differ(given) || differ(family)) && !reached;
};

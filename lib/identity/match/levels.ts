// Levels: how far two contacts agree, field by field.
import {samePhone} from '../phone';
import {sameBrand} from './brand';
import {isNickname, isUsual} from './nicknames';
import {likeness, oneSlip, sound} from './similar';
import type {Traits} from './traits';

export const compared = [
	'given',
	'family',
	'middle',
	'order',
	'company',
	'domain',
	'email',
	'phone',
	'street',
	'place',
	'postcode',
	'title',
] as const;
export type Compared = (typeof compared)[number];

/** How far two values agree. `none`: one of them is not known, which says nothing. */
export const level = {none: 0, same: 1, near: 2, alike: 3, short: 4, nickname: 5, other: 6} as const;
export type Level = (typeof level)[keyof typeof level];
export type Levels = Record<Compared, Level>;

/** One word in common is enough to be near: `Trelawney Eve` and `Eve`. */
const sharesWord = (a: string, b: string): boolean =>
	(a.includes(' ') || b.includes(' ')) && a.split(' ').some(word => word.length > 2 && b.split(' ').includes(word));

const words = (a: string, b: string): Level => {
	if (a === '' || b === '') return level.none;
	if (a === b) return level.same;
	if (a.length === 1 || b.length === 1) return a[0] === b[0] ? level.short : level.other;
	if (a.length > 3 && b.length > 3 && oneSlip(a, b)) return level.near;
	if (sharesWord(a, b) || a.replaceAll(' ', '') === b.replaceAll(' ', '')) return level.near;

	const alike = likeness(a, b);
	if (alike >= 0.92 && Math.min(a.length, b.length) > 3) return level.near;
	return alike >= 0.8 || (alike >= 0.6 && a.length > 3 && sound(a) === sound(b)) ? level.alike : level.other;
};

const givens = (a: string, b: string): Level => {
	const found = words(a, b);
	if (found <= level.same || found === level.short) return found;
	if (isNickname(a, b)) return level.nickname;

	// Two usual names that only look alike are two names: Walter and William.
	return found === level.alike && isUsual(a) && isUsual(b) ? level.other : found;
};

const middles = (a: string, b: string): Level => {
	if (a === '' || b === '') return level.none;
	if (a === b) return level.same;
	const initials = (text: string) =>
		text
			.split(' ')
			.map(word => word[0])
			.join('');

	return initials(a).includes(initials(b)) || initials(b).includes(initials(a)) ? level.short : level.other;
};

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

const emails = (a: string, b: string): Level => {
	if (a === '' || b === '') return level.none;
	if (a === b) return level.same;
	const [one, other] = [a.split('@', 1)[0] ?? '', b.split('@', 1)[0] ?? ''];
	if (oneSlip(a, b) || likeness(a, b) >= 0.93) return level.near;

	return one.length > 5 && (one === other || oneSlip(one, other)) ? level.alike : level.other;
};

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

const score = (given: Level, family: Level): number => worth[given] + worth[family];
const worth = [0, 6, 4, 2, 2, 4, -3] as const;

/** The name as it stands or with its parts exchanged, whichever agrees better. */
const names = (a: Traits, b: Traits): Pick<Levels, 'given' | 'family' | 'order'> => {
	const [given, family] = [givens(a.given, b.given), words(a.family, b.family)];
	if (given === level.same && family === level.same) return {given, family, order: level.same};

	const lone = (a.given === '') !== (b.given === '') || (a.family === '') !== (b.family === '');
	const full = a.given !== '' && b.given !== '' && a.family !== '' && b.family !== '';
	if (!lone && !full) return {given, family, order: level.none};

	const [left, right] = [words(a.given, b.family), words(a.family, b.given)];
	const half = [left, right].some(one => one === level.other || one === level.short);
	const exchanged = !half && score(left, right) > score(given, family) + 1;

	return exchanged
		? {given: left, family: right, order: level.other}
		: {given, family, order: full ? level.same : level.none};
};

export const compare = (a: Traits, b: Traits): Levels => {
	const email = emails(a.email, b.email);
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

// Called: how far two names of people agree, part by part and in any order.
import {type Level, type Levels, level} from './level';
import {isNickname, isUsual} from './nicknames';
import {likeness, oneSlip, sound} from './similar';
import type {Traits} from './traits';

/** One word in common is enough to be near: `Trelawney Eve` and `Eve`. */
const sharesWord = (a: string, b: string): boolean =>
	(a.includes(' ') || b.includes(' ')) && a.split(' ').some(word => word.length > 2 && b.split(' ').includes(word));

export const words = (a: string, b: string): Level => {
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

export const middles = (a: string, b: string): Level => {
	if (a === '' || b === '') return level.none;
	if (a === b) return level.same;
	const initials = (text: string) =>
		text
			.split(' ')
			.map(word => word[0])
			.join('');

	return initials(a).includes(initials(b)) || initials(b).includes(initials(a)) ? level.short : level.other;
};

const score = (given: Level, family: Level): number => worth[given] + worth[family];
const worth = [0, 6, 4, 2, 2, 4, -3] as const;

/** The name as it stands or with its parts exchanged, whichever agrees better. */
export const names = (a: Traits, b: Traits): Pick<Levels, 'given' | 'family' | 'order'> => {
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

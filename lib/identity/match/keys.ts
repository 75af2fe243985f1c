// Keys: short strings that two records of one person are likely to share, by which candidates are found.
import {longName} from './nicknames';
import {sound} from './similar';
import type {Traits} from './traits';

/** The exact before the wide. A wide key is worth asking only while few share it. */
export type Keys = {exact: string[]; wide: string[]};

const present = (pairs: [string, ...string[]][]): string[] =>
	pairs.filter(([, ...parts]) => parts.every(part => part !== '')).map(pair => pair.join(' '));

/** A few letters say which fields a key holds: `nn` both names as they sound, `nt` the family's name in a town. */
export const keysOf = (who: Traits): Keys => {
	const called = sound(longName(who.given));
	const heard = sound(who.family);
	const [first, last] = called < heard ? [called, heard] : [heard, called];
	const town = who.place.split('|', 1)[0] ?? '';
	const initial = who.given.slice(0, 1);
	const brand = who.kind === 'company' ? who.company : '';

	return {
		exact: present([
			['ee', who.email.split('@', 1)[0] ?? ''],
			['pp', who.phone.slice(-8)],
			['nn', first, last],
			['ni', initial, who.family],
			['nc', who.company, heard],
			['nd', who.domain, heard],
			['nt', town, heard],
			['gt', town, called],
			['np', who.postcode, who.family.slice(0, 1)],
			['gp', who.postcode, initial],
			['tt', town, who.title],
			['ss', who.street],
			['zz', who.postcode],
		]),
		wide: present([
			['n', heard],
			['g', called],
			['g', who.given === '' ? heard : ''],
			['b', who.family.slice(0, 4)],
			['m', who.domain],
			['t', town],
			['h', who.title, initial],
			['c', sound(brand.replaceAll(' ', '')).slice(0, 3)],
			...brand.split(' ').map(word => ['w', sound(word)] as [string, string]),
		]),
	};
};

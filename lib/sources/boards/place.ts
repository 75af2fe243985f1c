// Where roles are: one city however a board writes it. What can be done from anywhere is in no place.
import {fold} from '@/lib/identity/fold';
import {otherPlace, placeParts} from '@/lib/identity/place';
import {line} from '../answer/line';
import {type Counted, counted} from './counted';
import type {Role} from './role';

const anywhere =
	/\b(?:remote|anywhere|worldwide|global|distributed|virtual|home ?office|work from home|télétravail|teletrabajo|remoto)\b/iu;

/** Whether a place is none: the work is done from anywhere. */
export const isAnywhere = (written: string): boolean => anywhere.test(written);

/** Wider than a country, or no place at all. */
const wide = new Set(
	(
		'europe|european union|eu|emea|apac|asia|asia pacific|americas|the americas|north america|south america|latin america|latam|africa|middle east|' +
		'mena|nordics|dach|benelux|multiple locations|various locations|various|several locations|flexible|any|all|other|tbd|n a|on site|onsite|hybrid|' +
		'office|headquarters|hq|field|none|in office'
	).split('|'),
);

/** How the work is done, before or after where. */
const before = /^(?:hybrid|on-?site|in-?office|in-?person|office|hq|headquarters?|hub)(?![\p{L}\p{N}])[\s:,–—-]*/iu;
const after = /[\s,–—-]+\(?(?:hybrid|on-?site|in-?office|office|hq|headquarters?|hub)\)?$/iu;

type Place = {written: string; city: string; key: string};

/** `USA - CA - San Francisco` is San Francisco: the first part that is neither a country nor initials; a country where no city is named. */
const cityOf = (written: string): Place => {
	const parts = written
		.split(/,|\s[-–—]\s/u)
		.map(part => part.trim())
		.filter(part => part !== '' && !wide.has(fold(part)));
	const towns = parts.filter(part => !(placeParts(part)[0] ?? '=').startsWith('='));
	const city = towns.find(part => part.length > 3) ?? towns[0] ?? parts[0] ?? '';

	return {written, city, key: placeParts(city)[0] ?? ''};
};

/** `Hybrid - London` is `London`; `London or Remote` is `London`; `Remote - US` is nothing. */
const placesIn = (written: string): Place[] =>
	line(written)
		.split(/[;|•/]|\s(?:or|oder|ou)\s/u)
		.map(one => line(one.trim().replace(before, '').replace(after, ''), 100))
		.filter(one => one !== '' && !isAnywhere(one) && !wide.has(fold(one)))
		.map(cityOf)
		.filter(({key}) => key !== '');

/** Places with at least two roles, the fullest first, by the name of the city alone. */
export const placesOf = (roles: readonly Role[]): Counted[] => {
	const known = new Map<string, Place[]>();
	const first: Place[] = [];
	const read = (written: string): Place[] => {
		const had = known.get(written);
		if (had) return had;

		// Two cities of one name are one unless their countries differ.
		const found = placesIn(written).map(place => {
			const same = first.find(({key, written: other}) => key === place.key && !otherPlace(other, place.written));
			if (!same) first.push(place);
			return same ? {...place, key: `${first.indexOf(same)}`} : {...place, key: `${first.length - 1}`};
		});
		known.set(written, found);
		return found;
	};

	return counted(roles, role => role.places.flatMap(read).map(({city, key}) => [key, city]));
};

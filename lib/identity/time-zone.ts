// Time zones: which one a location names, where it names one beyond doubt.
import {getCountry, getTimezone} from 'countries-and-timezones';
import {placeParts} from './place';
import {type Named, zoneTables} from './zones';

/** The zone of a country that has one time all year; null for the others. */
const zoneOfCountry = (code: string): string | null => {
	const zones = (getCountry(code.toUpperCase() as 'DE')?.timezones ?? []).map(name => getTimezone(name)); // Missing for codes of no country
	const clocks = new Set(zones.map(zone => `${zone?.utcOffset}/${zone?.dstOffset}`));

	return clocks.size === 1 ? (zones[0]?.name ?? null) : null;
};

/** Initials of a state that are a country's as well: nobody knows whether `Haifa, IL` is in Illinois. */
const isCountryCode = (part: string): boolean => part.length === 2 && getCountry(part.toUpperCase() as 'DE') !== null;

/**
 * `Austin, TX` is `America/Chicago`, `Berlin, Germany` is `Europe/Berlin`. Null where the country has several and neither a
 * city nor a region says which, where what is named contradicts itself (`London, Ontario`), and where two places are named.
 */
export const zoneOf = (location: string): string | null => {
	const {cities, regions} = zoneTables();
	const parts = placeParts(location);
	// The country of that name and the state: `Atlanta, Georgia` is no contradiction.
	const countries = new Set(parts.flatMap(part => (part.startsWith('=') ? [part.slice(1)] : [])));
	if (countries.size > 1 && !countries.delete('ge')) return null;

	const [stated] = countries;
	const fits = ({country}: Named): boolean => !stated || country === stated || (stated === 'ge' && country === 'us');

	const [first = '', ...rest] = parts.filter(part => !part.startsWith('='));
	const city = cities.get(first);
	const other = (part: string): boolean => {
		const town = cities.get(part);
		const within = regions.get(part)?.some(({country}) => country === city?.country); // Missing where it is no region
		if (part === city?.country || within) return false;

		return regions.has(part) || isCountryCode(part) || (town !== undefined && town.zone !== city?.zone);
	};
	if (city && fits(city) && !rest.some(other)) return city.zone;
	if (rest.some(part => cities.has(part) && !regions.has(part))) return null;

	const named = rest.flatMap(part => {
		const found = (regions.get(part) ?? []).filter(fits);
		return found.length > 0 && (stated || !isCountryCode(part)) ? [found] : [];
	});
	const [region] = named;
	if (region) return region.length === 1 ? (region[0]?.zone ?? null) : null;
	// A city, and what it cannot be in.
	if (city && !stated) return null;

	const alone = rest.length === 0 && !city ? (regions.get(first) ?? []).filter(fits) : [];
	const zones = new Set(alone.map(({zone}) => zone));
	if (zones.size === 1 && first.length > 3) return alone[0]?.zone ?? null;

	return stated ? zoneOfCountry(stated) : null;
};

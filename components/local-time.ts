// What time it is at a location, where the location says so without a guess.

const fold = (text: string): string =>
	text
		.normalize('NFD')
		.replaceAll(/\p{M}/gu, '')
		.toLowerCase()
		.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

const cityOf = (zone: string): string => fold(zone.slice(zone.lastIndexOf('/') + 1));

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

const countryOf = (name: string, languages: string[]): string | null => {
	const names = languages.map(language => new Intl.DisplayNames(language, {type: 'region', fallback: 'none'}));
	for (const first of letters)
		for (const second of letters)
			if (names.some(known => fold(known.of(first + second) ?? '') === name)) return first + second;

	return null;
};

/** The clock's reading there at this moment, or null. */
const clock = (zone: string, now: number, language: string): string =>
	new Intl.DateTimeFormat(language, {timeZone: zone, timeStyle: 'short'}).format(now);

type WithZones = Intl.Locale & {getTimeZones?: () => string[] | undefined};

/**
 * "São Paulo, Brazil" → "15:04". The country decides where it has one time; else the city has to be one that names a
 * zone of that country. A city with a region that is no country ("London, Ontario") is left alone.
 */
export const localTime = (location: string, now: number, language: string): string | null => {
	const parts = location.split(/[,·]/u).map(fold).filter(Boolean);
	const [city = ''] = parts;
	const country = countryOf(parts.at(-1) ?? '', ['en', language]);
	if (country === null) {
		const zones = Intl.supportedValuesOf('timeZone').filter(zone => cityOf(zone) === city);
		return parts.length === 1 && zones.length === 1 && zones[0] ? clock(zones[0], now, language) : null;
	}

	const zones = (new Intl.Locale(`und-${country}`) as WithZones).getTimeZones?.() ?? []; // Missing before Firefox 153
	const times = new Set(zones.map(zone => clock(zone, now, language)));
	const named = zones.find(zone => cityOf(zone) === city);
	if (times.size === 1) return [...times][0] ?? null;

	return named ? clock(named, now, language) : null;
};

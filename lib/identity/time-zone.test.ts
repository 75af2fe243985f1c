// Which time zone a location names, and when it names none.
import {expect, test} from 'vitest';
import {zoneOf} from './time-zone';
import {zoneTables} from './zones';

test.each([
	['Berlin, Germany', 'Europe/Berlin'],
	['München', 'Europe/Berlin'],
	['Leeds, UK', 'Europe/London'],
	['Smallville, United Kingdom', 'Europe/London'],
	['Germany', 'Europe/Berlin'],
	['Deutschland', 'Europe/Berlin'],
	['Buenos Aires, Argentina', 'America/Argentina/Buenos_Aires'],
	['Austin, TX', 'America/Chicago'],
	['Austin, Texas, United States', 'America/Chicago'],
	['El Paso, Texas', 'America/Denver'],
	['San Francisco Bay Area', 'America/Los_Angeles'],
	['San Francisco, CA', 'America/Los_Angeles'],
	['Springfield, Illinois', 'America/Chicago'],
	['Springfield, IL, USA', 'America/Chicago'],
	['Dayton, OH', 'America/New_York'],
	['London, OH', 'America/New_York'],
	['New York City', 'America/New_York'],
	['New York, NY', 'America/New_York'],
	['Atlanta, Georgia', 'America/New_York'],
	['Atlanta, Georgia, United States', 'America/New_York'],
	['Colorado', 'America/Denver'],
	['São Paulo, Brasil', 'America/Sao_Paulo'],
	['Manaus, Brazil', 'America/Manaus'],
	['Las Palmas, España', 'Atlantic/Canary'],
	['Perth, Western Australia', 'Australia/Perth'],
	['Tel Aviv, IL', 'Asia/Jerusalem'],
	['Berlin, DE', 'Europe/Berlin'],
	['Washington, DC', 'America/New_York'],
	['Seattle, Washington', 'America/Los_Angeles'],
	['Singapore', 'Asia/Singapore'],
	['Shanghai, China', 'Asia/Shanghai'],
	['Osaka', 'Asia/Tokyo'],
])('%s: %s', (location, zone) => {
	expect(zoneOf(location)).toBe(zone);
});

test.each([
	[''],
	['Remote'],
	['Europe'],
	['United States'],
	['Brazil'],
	['Texas'],
	['CA'],
	['London, Ontario'],
	['London, KY'],
	['Paris, TX'],
	['Haifa Heights, IL'],
	['Portland'],
	['Berlin / Lisbon'],
	['Paris, France / Austin, United States'],
	['Berlin, New Hampshire, Germany, Brazil'],
	['Somewhere else'],
	['🌍'],
])('%s names none', location => {
	expect(zoneOf(location)).toBeNull();
});

test('every zone of the tables is one that a browser knows', () => {
	const zones = [...zoneTables().cities.values(), ...[...zoneTables().regions.values()].flat()];
	for (const {zone} of zones)
		if (zone) expect(() => new Intl.DateTimeFormat('en', {timeZone: zone}), zone).not.toThrow();
	expect(zones.length).toBeGreaterThan(200);
});

// What time it is somewhere, and above all where that is not said.
import {expect, test} from 'vitest';
import {localTime} from './local-time';

const noon = Date.UTC(2026, 0, 15, 12, 0);

test.each([
	['São Paulo, Brazil', 'en-GB', '09:00'],
	['Sao Paulo, Brasil', 'pt-BR', '09:00'],
	['Lyon, Auvergne-Rhône-Alpes, France', 'en-GB', '13:00'],
	['France', 'en-GB', '13:00'],
	['Manaus, Brazil', 'en-GB', '08:00'],
	['Tokyo', 'en-GB', '21:00'],
	['New York, United States', 'en-GB', '07:00'],
])('%s (%s) has %s', (location, language, time) => {
	expect(localTime(location, noon, language)).toBe(time);
});

test.each([
	'London, Ontario',
	'Paris, Texas',
	'Springfield, United States',
	'Campinas, Brazil',
	'Greater Boston Area',
	'Remote',
	'',
	',',
])('of "%s" no time is said', location => {
	expect(localTime(location, noon, 'en-GB')).toBeNull();
});

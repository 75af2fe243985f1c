// Locations as they are written, and what is one place.
import {expect, test} from 'vitest';
import {otherPlace, samePlace} from './place';

test.each([
	['Berlin', 'Berlin, Germany'],
	['Munich, Germany', 'München, Deutschland'],
	['Greater Boston Area', 'Boston, Massachusetts, United States'],
	['São Paulo, Brazil', 'Sao Paulo, São Paulo, Brasil'],
	['San Francisco Bay Area', 'San Francisco, CA'],
	['Lisboa', 'Lisbon, Portugal'],
	['Wien, Österreich', 'Vienna, Austria'],
	['London, England, United Kingdom', 'London, UK'],
	['New York City', 'New York, NY, USA'],
	['Deutschland', 'Germany'],
	['Brazil', 'Recife, Brasil'],
	['東京', '東京'],
	['London, England', 'London, United Kingdom'],
	['Lyon, FR, Frankreich', 'Lyon, France'],
])('%s may be %s', (a, b) => {
	expect(samePlace(a, b)).toBe(true);
	expect(samePlace(b, a)).toBe(true);
	expect(otherPlace(a, b)).toBe(false);
});

test.each([
	['Berlin', 'Hamburg'],
	['Hamburg, Germany', 'Lisbon, Portugal'],
	['Germany', 'Portugal'],
	['Paris, France', 'Paris, Texas, United States'],
	['Leeds, United Kingdom', 'Manchester, England'],
])('%s is not %s', (a, b) => {
	expect(otherPlace(a, b)).toBe(true);
	expect(samePlace(a, b)).toBe(false);
});

test.each([
	['', 'Berlin'],
	['Remote', 'Berlin'],
	['Berlin', 'Germany'],
	['🌍', '🌍'],
])('nobody can tell whether %s is %s', (a, b) => {
	expect(samePlace(a, b)).toBe(false);
	expect(otherPlace(a, b)).toBe(false);
});

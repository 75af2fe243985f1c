// Where roles are, as boards write it, and which of it is one place.
import {expect, test} from 'vitest';
import {placesOf} from './place';
import type {Role} from './role';

const roles = (...places: string[][]): Role[] =>
	places.map((written, at) => ({
		key: `${at}`,
		title: 'Smith',
		url: 'https://x.example',
		team: null,
		places: written,
		published: null,
	}));

const found = (...places: string[][]): string[] =>
	placesOf(roles(...places)).map(({value, roles: there}) => `${value} ${there.length}`);

test.each([
	[['Hybrid - London', 'London, England, United Kingdom'], ['London 2']],
	[['London (Hybrid)', 'Hybrid: London', 'London - Office'], ['London 3']],
	[['München', 'Munich, Germany', 'München, Bayern'], ['München 3']],
	[['USA - CA - San Francisco', 'San Francisco, California', 'US, San Francisco'], ['San Francisco 3']],
	[['New York City', 'New York, NY', 'New York, NY'], ['New York 3']],
	[['São Paulo', 'Sao Paulo, Brazil', 'São Paulo, BR'], ['São Paulo 3']],
	[['Germany', 'Germany'], ['Germany 2']],
	[['London or Remote', 'Remote; London'], ['London 2']],
	[['Office - London', 'HQ London'], ['London 2']],
	[['東京', '東京'], ['東京 2']],
])('%j', (written, places) => {
	expect(found(...written.map(one => [one]))).toEqual(places);
});

test.each([
	[['Remote', 'Remote']],
	[['Remote - US', 'US (Remote)']],
	[['Europe', 'EMEA']],
	[['Home Office, Germany', 'Anywhere']],
	[['', '   ']],
	[['🌍', '🌍']],
	[['London', 'Leeds']],
	[['Germany', 'Berlin, Germany']],
	[['London, England', 'London, Ontario, Canada']],
])('%j are no place with two roles', written => {
	expect(found(...written.map(one => [one]))).toEqual([]);
});

test('a role in two cities counts in both, and once in each', () => {
	expect(found(['London', 'Stockholm', 'London, UK'], ['London'], ['Stockholm, Sweden'])).toEqual([
		'London 2',
		'Stockholm 2',
	]);
});

test('the name does not hang on the order of the roles', () => {
	const written = [['Munich'], ['München'], ['München, Germany'], ['Munich, DE'], ['Munich']];
	expect(found(...written)).toEqual(found(...written.toReversed()));
});

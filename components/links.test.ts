// Addresses that may stand behind a link, and letters that stand for a face.
import {expect, test} from 'vitest';
import {dialled, initials, mapOf, webAddress} from './links';

test.each(['javascript:alert(1)', 'data:text/html,x', 'chrome://settings', 'about:blank', 'x', '', null])(
	'%s is no link',
	url => {
		expect(webAddress(url)).toBeNull();
	},
);

test.each(['https://x.example/', 'http://x.example/a?b=c'])('%s is', url => {
	expect(webAddress(url)).toBe(url);
});

test('a phone number is dialled by its digits', () => {
	expect(dialled('+55 (11) 5555-0134')).toBe('+551155550134');
});

test.each([
	['Marina Alves', 'MA'],
	['Marina de Souza Alves', 'MA'],
	['ada', 'A'],
	['李 伟', '李伟'],
	['<img src=x>', 'S'],
	['', ''],
])('%s: %s', (name, letters) => {
	expect(initials(name)).toBe(letters);
});

test('a place on the map is one address, whatever stands in it', () => {
	expect(mapOf('Köln & Bonn?#')).toBe('https://www.openstreetmap.org/search?query=K%C3%B6ln+%26+Bonn%3F%23');
});

// Addresses from outside, and whom a text names by their domain.
import {expect, test} from 'vitest';
import {address, names, profilesOf} from './address';

test.each([
	['quill.example', 'https://quill.example/'],
	[' http://x.example/a ', 'http://x.example/a'],
	['javascript:alert(1)', null],
	['data:text/html,x', null],
	['https://ada:secret@x.example', null],
	['localhost', null],
	['', null],
	[`https://x.example/${'a'.repeat(2000)}`, null],
])('%s', (said, expected) => {
	expect(address(said)?.href ?? null).toBe(expected);
});

test.each([
	['see https://www.acme.example/x', true],
	['mail to jobs@ACME.example.', true],
	['acme.example', true],
	['notacme.example', false],
	['my-acme.example', false],
	['acme.example.net', false],
	['acme.examples', false],
	['notacme.example but acme.example', true],
])('%s', (text, expected) => {
	expect(names(text, 'acme.example')).toBe(expected);
});

test('a profile is one on a site of profiles alone', () => {
	const of = (url: string) => profilesOf(new URL(url));
	expect(of('https://github.com/Ada-Quill')).toEqual(['github:ada-quill']);
	expect(of('https://quill.example/ada')).toEqual([]);
	expect(of('https://github.com/ada/valves')).toEqual([]);
});

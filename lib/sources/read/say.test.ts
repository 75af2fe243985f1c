// What a source says, cut and cleaned before anybody keeps it.
import {expect, test} from 'vitest';
import {event, handle, line, webUrl} from './say';
import {opening, sentences} from './sentences';

test.each([
	['  two \n lines\t', 'two lines'],
	['\u202eevil\u0000\u200b', 'evil'],
	['', null],
	[' \u200b', null],
	[{}, null],
	[12, '12'],
])('%j is %j', (text, said) => expect(line(text)).toBe(said));

test('a text is cut at a word, never through a letter', () => {
	expect(line('one two three', 9)).toBe('one two…');
	expect(line('😀'.repeat(400), 10)?.isWellFormed()).toBe(true);
	expect(line('x'.repeat(9000))).toHaveLength(500);
});

test.each([
	['javascript:alert(1)', null],
	['data:text/html,x', null],
	['//x.example/a', null],
	['https://user:secret@x.example/a', 'https://x.example/a'],
	[7, null],
])('%s leads to %s', (url, to) => expect(webUrl(url)).toBe(to));

test('an event has a headline, a key and a day that has come', () => {
	const one = {title: 'A', when: 5, key: 'k', evidence: {url: null, quote: null}};
	expect(event('launch', one, 5)).toHaveLength(1);
	for (const broken of [{title: ' '}, {when: 6}, {when: null}, {when: Number.NaN}, {key: ''}])
		expect(event('launch', {...one, ...broken}, 5)).toEqual([]);
});

test('a handle has no space and is not long', () => {
	const evidence = {url: null, quote: null};
	expect(handle('x', 'ada', evidence)).toHaveLength(1);
	for (const value of ['a b', '', null, 'x'.repeat(400)]) expect(handle('x', value, evidence)).toEqual([]);
});

test('a full stop after a shortened word or an initial ends no sentence', () => {
	expect(sentences('Loomfen Inc. of the U.S. was led by J. R. Quill. It is old. “Very old.” Yes')).toEqual([
		'Loomfen Inc. of the U.S. was led by J. R. Quill.',
		'It is old.',
		'“Very old.”',
		'Yes',
	]);
	expect(opening('One. Two. Three.')).toBe('One. Two.');
	expect(opening(`One. ${'Two '.repeat(200)}.`)).toBe('One.');
});

// Filters: what each lets through, what cannot be read, and that no text makes one hang.
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {type Filtered, filterOf, passes} from './filter';

const item = (more: Partial<Filtered> = {}): Filtered => ({
	texts: ['Considering CoolRack for the new data centre', 'any suggestions for alternatives?'],
	url: 'https://www.forum.example/t/12',
	author: 'Nora Lind',
	language: 'en',
	kind: 'buying-question',
	...more,
});
const lets = (text: string, more: Partial<Filtered> = {}) => passes(filterOf(text), item(more));

test.each([
	'',
	'coolrack',
	'CoolRack alternatives',
	'coolrack AND suggestions',
	'"data centre"',
	'alternat*',
	'nothing OR coolrack',
	'nothing OR (coolrack -jobs)',
	'-jobs',
	'NOT jobs coolrack',
	'site:forum.example',
	'site:https://www.forum.example/t',
	'author:"nora lind"',
	'lang:en kind:buying-question',
	'(a OR suggestions) (b OR "new data")',
	'"OR" OR coolrack',
])('%s lets it through', text => {
	expect(lets(text)).toBe(true);
});

test.each([
	'cool',
	'rack',
	'coolrack jobs',
	'"centre data"',
	'-coolrack',
	'NOT (coolrack OR jobs)',
	'site:orum.example',
	'site:t.forum.example',
	'author:nora',
	'lang:pt',
	'kind:funding',
	'alternative',
])('%s does not', text => {
	expect(lets(text)).toBe(false);
});

test('accents and case do not count, and what is written without spaces is found within', () => {
	expect(lets('são lodz', {texts: ['SAO Łódź']})).toBe(true);
	expect(lets('冷却', {texts: ['データセンター冷却装置']})).toBe(true);
	expect(lets('author:x', {author: null})).toBe(false);
	expect(lets('lang:pt', {language: 'pt-BR'})).toBe(true);
	expect(lets('site:a.example', {url: null})).toBe(false);
});

test.each([
	['"never closed', 'quote', 0],
	['a (b', 'bracket', 2],
	['a b)', 'bracket', 3],
	['a OR', 'nothing-after', 2],
	['OR a', 'nothing-after', 0],
	['a NOT', 'nothing-after', 2],
	['site:', 'nothing-after', 0],
	['(a OR)', 'nothing-after', 3],
	['a ***', 'nothing-in', 2],
])('%s cannot be read: %s at %i', (text, why, at) => {
	expect(filterOf(text)).toEqual({clause: null, flaw: {why, at}});
	expect(lets(text)).toBe(false);
});

test('no text throws or hangs', () => {
	fc.assert(
		fc.property(fc.string({unit: fc.constantFrom(...'ab "()-:*', 'OR ', 'NOT ', 'site:'), maxLength: 500}), text => {
			const filter = filterOf(text);
			expect(typeof passes(filter, item())).toBe('boolean');
		}),
	);
	expect(filterOf('('.repeat(500))).toMatchObject({flaw: {why: 'bracket'}});
});

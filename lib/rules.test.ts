// Rules: each way to tune a kind lets through and holds back, and of one story one signal is shown.
import {describe, expect, test} from 'vitest';
import {fact} from './domain/fact';
import {type Rule, usualRule} from './domain/rule';
import type {Signal} from './domain/signal';
import {oneOfEachStory, weighsEnough} from './rules';
import {admitted} from './rules/admitted';

const signal = (rest: Partial<Signal> = {}): Signal => ({
	id: 'x',
	kind: 'funding',
	subject: 'a',
	at: 0,
	from: '',
	to: 'Norrbeck raises money for its warehouses',
	because: ['f'],
	done: false,
	until: null,
	...rest,
});
const told = (url: string | null, quote: string | null = null) =>
	fact({
		subject: 'a',
		field: 'event',
		value: 'Norrbeck raises $40M',
		source: 'source:feeds',
		evidence: {url, quote},
		seenAt: 1,
	});
const through = (rule: Partial<Rule>, watched = false, evidence = [told('https://www.daily.example/1', 'Series B')]) =>
	admitted(signal(), evidence, {funding: {...usualRule, ...rule}}, watched);

describe('a signal is let through', () => {
	test('where nothing is tuned, or another kind is', () => {
		expect(admitted(signal(), [], {}, false)).toBe(true);
		expect(admitted(signal(), [], {layoffs: {...usualRule, on: false}}, false)).toBe(true);
	});

	test.each<[string, Partial<Rule>, boolean, boolean]>([
		['off', {on: false}, true, false],
		['of those watched alone', {watched: true}, false, false],
		['of somebody watched', {watched: true}, true, true],
		['words of its own', {filter: 'warehouse*'}, false, true],
		['words of the evidence', {filter: '"series b"'}, false, true],
		['other words', {filter: 'insolvency'}, false, false],
		['NOT', {filter: 'NOT warehouses'}, false, false],
		['site:', {filter: 'site:daily.example'}, false, true],
		['another site', {filter: 'site:jornal.example'}, false, false],
		['kind:', {filter: 'kind:funding'}, false, true],
		['lang:', {filter: 'lang:en'}, false, true],
		['another language', {filter: 'lang:de'}, false, false],
		['a filter that cannot be read', {filter: '"open'}, false, false],
		['blanks are no filter', {filter: '  '}, false, true],
	])('%s', (_, rule, watched, is) => {
		expect(through(rule, watched)).toBe(is);
	});

	test('where one of five outlets passes, and where nobody has an address', () => {
		const outlets = [told('https://a.example/'), told('https://b.example/')];
		expect(through({filter: 'site:b.example'}, false, outlets)).toBe(true);
		expect(through({filter: 'NOT site:b.example'}, false, outlets)).toBe(true);
		expect(through({filter: 'site:b.example'}, false, [])).toBe(false);
		expect(through({filter: 'warehouses'}, false, [])).toBe(true);
	});
});

test('what weighs too little is left for the streams', () => {
	const rules = {funding: {...usualRule, least: 0.5}};
	expect(weighsEnough('funding', 0.4, rules)).toBe(false);
	expect(weighsEnough('funding', 0.5, rules)).toBe(true);
	expect(weighsEnough('layoffs', 0, rules)).toBe(true);
});

test('of one story the weightiest is shown, and what rests on touches stands alone', () => {
	const all = [
		signal({id: 'p', kind: 'partnership'}),
		signal({id: 'r', kind: 'competitor-named'}),
		signal({id: 'o', kind: 'partnership', because: ['g']}),
		signal({id: 'b', subject: 'b', kind: 'partnership'}),
		signal({id: 'c', kind: 'going-cold', because: []}),
		signal({id: 'd', kind: 'after-silence', because: []}),
	];
	expect(oneOfEachStory(all).map(({id}) => id)).toEqual(['r', 'o', 'b', 'c', 'd']);
});

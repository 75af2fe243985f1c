// What an answer adds to what is on file: only what is new, whatever the source says and however often.
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {type Answer, factsOfAnswer} from './answered';
import {believe} from './believe';
import {eventKinds} from './domain/event';
import {type Fact, type Field, fact, factSchema, fields} from './domain/fact';
import type {Item} from './sources/define';

const day = 24 * 3600_000;
const start = Date.parse('2026-05-01T12:00:00Z');
const evidence = {url: 'https://crm.example/7', quote: null};
const says = (field: Exclude<Field, 'event'>, value: string, key?: string): Item => ({
	is: 'fact',
	field,
	value,
	evidence,
	...(key === undefined ? {} : {key}),
});
const event = (title: string, key: string, at = start): Item => ({
	is: 'event',
	event: 'funding',
	title,
	at,
	key,
	evidence,
});
const crm = {id: 'crm', group: 'own', whole: ['deal', 'uses', 'owner']} as const;
const answer = (items: Item[], onFile: readonly Fact[] = [], now = start, rest: Partial<Answer> = {}): Fact[] =>
	factsOfAnswer({
		items,
		source: crm,
		complete: true,
		subject: 's',
		onFile,
		now,
		...rest,
	});
const lines = (facts: Fact[]) => facts.map(({field, value, ended}) => [field, value, ended === true]);

test('a first answer is all new; handles and remarks are no facts', () => {
	const facts = answer([
		says('employees', '120'),
		event('Norrbeck raises', 'f1', start - day),
		{is: 'handle', handle: 'domain:norrbeck.example', evidence},
		{is: 'remark', code: 'partial'},
	]);
	expect(facts).toEqual([
		fact({subject: 's', field: 'employees', value: '120', source: 'own:crm', evidence, seenAt: start}),
		fact({
			subject: 's',
			field: 'event',
			event: 'funding',
			value: 'Norrbeck raises',
			source: 'own:crm',
			evidence,
			seenAt: start,
			at: start - day,
			key: 'f1',
		}),
	]);
});

test('the same value is said again after thirty days, another at once, an event never', () => {
	const items = [says('employees', '120'), event('Norrbeck raises', 'f1')];
	const first = answer(items);
	expect(answer(items, first, start + 29 * day)).toEqual([]);
	expect(lines(answer(items, first, start + 30 * day))).toEqual([['employees', '120', false]]);
	const other = [says('employees', '130'), event('UPDATED: Norrbeck raises', 'f1', start + day)];
	expect(lines(answer(other, first, start + day))).toEqual([['employees', '130', false]]);
});

test('what another source said, and what was said of somebody else, counts for nothing', () => {
	const [one] = answer([says('employees', '120')]);
	const others = [fact({...one!, source: 'source:other'}), fact({...one!, subject: 't'})];
	expect(answer([says('employees', '120')], others, start + day)).toHaveLength(1);
});

describe('what is said no more', () => {
	const first = answer([says('deal', 'Renewal · Lead', 'd1'), says('deal', 'Pilot · Won', 'd2'), says('uses', 'Okta')]);

	test('has ended, where the answer is whole', () => {
		const next = answer([says('deal', 'Renewal · Offer', 'd1')], first, start + day);
		expect(lines(next)).toEqual([
			['deal', 'Renewal · Offer', false],
			['deal', 'Pilot · Won', true],
			['uses', 'Okta', true],
		]);
		expect(answer([says('deal', 'Renewal · Offer', 'd1')], [...first, ...next], start + 2 * day)).toEqual([]);
		expect(believe([...first, ...next], []).map(({fact: {value}}) => value)).not.toContain('Okta');
	});

	test('has not, where the answer broke off, or the field is not answered whole', () => {
		expect(answer([], first, start + day, {complete: false})).toEqual([]);
		expect(lines(answer([], first, start + day, {source: {...crm, whole: ['uses']}}))).toEqual([
			['uses', 'Okta', true],
		]);
		expect(answer([], answer([says('employees', '120')]), start + day)).toEqual([]);
	});

	test('comes back as a fact', () => {
		const gone = answer([], first, start + day);
		expect(lines(answer([says('uses', 'Okta')], [...first, ...gone], start + 2 * day))).toEqual([
			['uses', 'Okta', false],
		]);
	});

	test('is not what is spelled otherwise, nor what the one value of a field was before', () => {
		const items = [says('deal', 'Renewal · Lead', 'd1'), says('deal', 'Pilot · Won', 'd2'), says('uses', 'OKTA')];
		expect(answer(items, first, start + day)).toEqual([]);
		const owned = answer([says('owner', 'Ada Quill')]);
		expect(lines(answer([says('owner', 'Tom Ek')], owned, start + day))).toEqual([['owner', 'Tom Ek', false]]);
	});
});

test('of two values where there can be one, the first; from then on the one that was chosen, in whatever order', () => {
	const both = [says('chiefExecutive', 'Ada Quill'), says('chiefExecutive', 'Tom Ek')];
	const first = answer(both);
	expect(lines(first)).toEqual([['chiefExecutive', 'Ada Quill', false]]);
	expect(answer(both.toReversed(), first, start + day)).toEqual([]);
});

test('two deals of one name at one time are two facts, and no value poses as the key of another', () => {
	const facts = answer([
		says('deal', 'Renewal', 'd1'),
		says('deal', 'Renewal', 'd2'),
		says('deal', 'd1|Renewal'),
		says('deal', 'Renewal'),
	]);
	expect(new Set(facts.map(({id}) => id)).size).toBe(4);
	const long = 'k'.repeat(250);
	const keys = answer([says('deal', 'A', `${long}1`), says('deal', 'A', `${long}2`)]).map(({key}) => key);
	expect(new Set(keys).size).toBe(2);
	expect(keys.every(key => key!.length <= 200)).toBe(true);
});

test('texts are cut to what a fact holds; what does not fit is left out', () => {
	const facts = answer([
		says('about', `  ${'x'.repeat(499)}👍 and more`),
		{
			is: 'fact',
			field: 'website',
			value: 'https://norrbeck.example',
			evidence: {url: 'javascript:alert(1)', quote: ' '},
		},
		says('industry', ' \n '),
		event('No date', 'f1', Number.NaN),
		event('No key', ' '),
		{is: 'fact', field: 'standing', value: 'active', evidence, at: Number.POSITIVE_INFINITY},
		{is: 'fact', field: 'nonsense' as 'name', value: 'x', evidence},
	]);
	expect(facts.map(({field}) => field)).toEqual(['about', 'website', 'standing']);
	expect(facts[0]?.value.length).toBeLessThanOrEqual(500);
	expect(facts[0]?.value.isWellFormed()).toBe(true);
	expect(facts[1]?.evidence).toEqual({url: null, quote: null});
	expect(facts[2]?.at).toBeUndefined();
});

/** Anything a source might say, and some that none should. */
const item = fc.oneof(
	fc.record({
		is: fc.constant('fact' as const),
		field: fc.constantFrom(...fields.filter(field => field !== 'event')),
		value: fc.oneof(
			fc.constantFrom('Okta', 'OKTA', 'Oslo', '12', 'Ada', ''),
			fc.string({maxLength: 600, unit: 'binary'}),
		),
		evidence: fc.record({url: fc.option(fc.webUrl()), quote: fc.option(fc.string({maxLength: 600}))}),
		key: fc.constantFrom(undefined, 'a', 'b', '|', '1|a'),
		at: fc.constantFrom(undefined, start, Number.NaN),
	}),
	fc.record({
		is: fc.constant('event' as const),
		event: fc.constantFrom(...eventKinds),
		title: fc.constantFrom('Norrbeck raises', 'Norrbeck raises $4M', ''),
		at: fc.constantFrom(start, start - day, start + day),
		key: fc.constantFrom('a', 'b', ''),
		evidence: fc.constant(evidence),
	}),
) as fc.Arbitrary<Item>;
const answers = fc.array(
	fc.record({items: fc.array(item, {maxLength: 25}), later: fc.nat(40), complete: fc.boolean()}),
	{
		maxLength: 4,
	},
);
const whole: Field[] = ['deal', 'uses', 'owner', 'hiringIn', 'chiefExecutive'];

test('the same answer again adds nothing, every fact is one of its own and fits the schema, whatever was said before', () => {
	fc.assert(
		fc.property(answers, history => {
			let [onFile, now]: [Fact[], number] = [[], start];
			for (const {items, later, complete} of history) {
				now += later * day;
				const added = answer(items, onFile, now, {complete, source: {...crm, whole}});
				for (const one of added) expect(factSchema.parse(one)).toEqual(one);
				onFile = [...onFile, ...added];
				expect(new Set(onFile.map(({id}) => id)).size).toBe(onFile.length);
				expect(answer(items, onFile, now, {complete, source: {...crm, whole}})).toEqual([]);
				expect(answer(items, onFile, now + day, {complete, source: {...crm, whole}})).toEqual([]);
			}
		}),
		{numRuns: 400, seed: 11},
	);
});

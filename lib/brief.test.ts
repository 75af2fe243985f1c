// The brief: at most one deer, honest dates, nothing that was called wrong.
import {describe, expect, test} from 'vitest';
import {type Held, knownBrief, strangerBrief} from './brief';
import {fact} from './domain/fact';
import type {Signal} from './domain/signal';
import {sighted} from './sites/define';

const day = 24 * 3600_000;
const now = 1000 * day;
const said = (value: string, seenAt: number, field: 'title' | 'name' = 'title') =>
	fact({subject: 'a', field, value, source: 'page:linkedin', evidence: {url: null, quote: null}, seenAt});
const signal = (id: string, at: number, rest: Partial<Signal> = {}): Signal => ({
	id,
	kind: 'promotion',
	subject: 'a',
	at,
	from: 'Buyer',
	to: 'Head of Buying',
	because: [],
	done: false,
	until: null,
	...rest,
});
const held = (rest: Partial<Held>): Held => ({
	subject: {
		id: 'a',
		kind: 'person',
		createdAt: now - 300 * day,
		tags: [],
		name: 'Ada Quill',
		title: null,
		company: null,
		nameKey: 'ada quill',
		companyKey: null,
		words: [],
	},
	facts: [said('Ada Quill', now - 300 * day, 'name')],
	verdicts: [],
	touches: [],
	notes: [],
	signals: [],
	...rest,
});
const brief = (rest: Partial<Held>) =>
	knownBrief(held(rest), {state: 'known', subject: 'a', reasons: []}, null, [], now);

describe('the deer', () => {
	test('is the newest fresh signal; the others are read below', () => {
		const {deer, lately, quietSince} = brief({signals: [signal('old', now - 9 * day), signal('new', now - 2 * day)]});
		expect(deer?.id).toBe('new');
		expect(lately).toMatchObject([{kind: 'signal', signal: {id: 'old'}}]);
		expect(quietSince).toBeNull();
	});

	test.each([
		['put away', {done: true}],
		['asleep', {until: now + day}],
		['long past', {at: now - 31 * day}],
	])('is none when the signal is %s', (_, rest) => {
		const {deer, quietSince} = brief({signals: [signal('x', now - day, rest)]});
		expect(deer).toBeNull();
		expect(quietSince).not.toBeNull();
	});

	test('wakes again when its time has come', () => {
		expect(brief({signals: [signal('x', now - 8 * day, {until: now - 1})]}).deer?.id).toBe('x');
	});
});

test('what the rep called wrong is not believed', () => {
	const wrong = said('Astronaut', now - day);
	const facts = [...held({}).facts, said('Buyer', now - 10 * day), wrong];
	expect(brief({facts}).title).toBe('Astronaut');
	expect(brief({facts, verdicts: [{id: 'v', kind: 'wrong', subject: 'a', about: wrong.id, at: now}]}).title).toBe(
		'Buyer',
	);
});

test('nothing new since the last sight before now', () => {
	expect(brief({facts: [said('Ada Quill', now - 300 * day, 'name'), said('Buyer', now - 5 * day)]}).quietSince).toBe(
		now - 5 * day,
	);
});

test('a stranger is shown by the page’s own words, and by an address where it gives no name', () => {
	const page = (fields: object) => ({
		who: 0,
		sighting: sighted({role: 'cast', kind: 'person', ...fields}),
		url: 'https://x.example/',
		cast: [],
	});
	expect(strangerBrief(page({name: 'Ada', headline: 'Buyer of looms'}), {state: 'new'}, [])).toMatchObject({
		name: 'Ada',
		title: 'Buyer of looms',
		rememberedAt: null,
	});
	expect(strangerBrief(page({handles: ['email:ada@x.example']}), {state: 'new'}, []).name).toBe('ada@x.example');
});

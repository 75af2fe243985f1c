// The brief: at most one deer, honest dates, nothing that was called wrong.
import {describe, expect, test} from 'vitest';
import {type Held, knownBrief, strangerBrief} from './brief';
import type {EventKind} from './domain/event';
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
const event = (value: string, days: number, key: string, seen = now - day, kind: EventKind = 'funding') =>
	fact({
		subject: 'a',
		field: 'event',
		event: kind,
		value,
		source: 'source:feeds',
		evidence: {url: null, quote: null},
		seenAt: seen,
		at: now - days * day,
		key,
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
	watched: false,
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

	test('is the one that weighs more, until a lighter one is much newer', () => {
		const moved = signal('moved', now - day, {kind: 'moved'});
		expect(brief({signals: [moved, signal('step', now - 9 * day)]}).deer?.id).toBe('step');
		expect(brief({signals: [moved, signal('step', now - 25 * day)]}).deer?.id).toBe('moved');
	});

	test('praise weighs as much as a complaint', () => {
		const pair = (at: number, other: number) => [
			signal('good', now - at * day, {kind: 'praise'}),
			signal('bad', now - other * day, {kind: 'complaint'}),
		];
		expect(brief({signals: pair(1, 2)}).deer?.id).toBe('good');
		expect(brief({signals: pair(2, 1)}).deer?.id).toBe('bad');
	});

	test('an incident is past in days', () => {
		expect(brief({signals: [signal('x', now - 2 * day, {kind: 'incident'})]}).deer?.id).toBe('x');
		expect(brief({signals: [signal('x', now - 4 * day, {kind: 'incident'})]}).deer).toBeNull();
	});

	test('comes with the facts it rests on that stand, in its own order', () => {
		const facts = [event('Acme raises', 3, 'f1'), event('Acme secures', 2, 'f2'), event('Acme lands', 1, 'f3')];
		const deer = signal('x', now - 3 * day, {kind: 'funding', from: '', because: facts.map(({id}) => id).toReversed()});
		expect(brief({facts, signals: [deer]}).because).toEqual(facts.toReversed());
		const wrong = {id: 'v', kind: 'wrong' as const, subject: 'a', about: facts[1]!.id, at: now};
		expect(brief({facts, signals: [deer], verdicts: [wrong]}).because).toEqual([facts[2], facts[0]]);
		expect(brief({facts}).because).toEqual([]);
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

describe('nothing new since', () => {
	const uses = (seenAt: number, ended = false) =>
		fact({
			subject: 'a',
			field: 'uses',
			value: 'Okta',
			source: 'source:dns',
			evidence: {url: null, quote: null},
			seenAt,
			...(ended ? {ended: true as const} : {}),
		});

	test('a source that was asked again and said the same is nothing new; that it says so no more is', () => {
		const facts = [uses(now - 90 * day), uses(now - 50 * day), uses(now - 10 * day)];
		expect(brief({facts}).quietSince).toBe(now - 90 * day);
		expect(brief({facts: [...facts, uses(now - 5 * day, true)]}).quietSince).toBe(now - 5 * day);
	});

	test('an event is as new as the day it happened, however late it was read, and however often', () => {
		const facts = [event('Acme raises', 100, 'f1', now - 60 * day), event('Acme raises!', 100, 'f1', now - 2 * day)];
		expect(brief({facts}).quietSince).toBe(now - 100 * day);
	});
});

describe('lately', () => {
	test('has what happened and is no signal, each tale once, and no event that a signal tells', () => {
		const told = [event('Acme raises $4M', 3, 'f1'), event('Acme secures 4 million', 2, 'f2')];
		const release = [
			event('Loom 4.2', 5, 'r1', now - day, 'release'),
			event('Loom 4.1', 9, 'r2', now - day, 'release'),
		];
		const funding = signal('x', now - 3 * day, {kind: 'funding', from: '', because: [told[0]!.id]});
		const lines = brief({facts: [...told, ...release], signals: [funding]}).lately;
		expect(lines).toEqual([
			{kind: 'fact', at: now - 5 * day, fact: release[0]},
			{kind: 'fact', at: now - 9 * day, fact: release[1]},
		]);
		expect(brief({facts: told}).lately).toMatchObject([{kind: 'fact', at: now - 3 * day, fact: told[0]}]);
		expect(brief({facts: [event('Next year', -300, 'n')]}).lately).toEqual([]);
	});

	test('has a deal or ticket that came or moved since its source first spoke, and not the first sight', () => {
		const deal = (value: string, days: number, key = 'd1') =>
			fact({
				subject: 'a',
				field: 'deal',
				value,
				source: 'source:crm',
				evidence: {url: null, quote: null},
				seenAt: now - days * day,
				key,
			});
		const facts = [
			deal('Renewal · Lead', 90),
			deal('Renewal · Lead', 50),
			deal('Renewal · Offer', 20),
			deal('Pilot', 10, 'd2'),
		];
		expect(brief({facts}).lately).toEqual([
			{kind: 'fact', at: now - 10 * day, fact: facts[3]},
			{kind: 'fact', at: now - 20 * day, fact: facts[2]},
		]);
	});
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

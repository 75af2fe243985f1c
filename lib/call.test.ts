// Before the call: both sides on one screen, at most one deer, five items by date, three questions that rest on something.
import {describe, expect, test} from 'vitest';
import {type Held, knownBrief} from './brief';
import {callOf, type Side} from './call';
import {fact} from './domain/fact';
import type {Signal, SignalKind} from './domain/signal';

const day = 24 * 3600_000;
const now = 20_000 * day;
const signal = (subject: string, kind: SignalKind, days: number): Signal => ({
	...{
		id: `${subject} ${kind}`,
		kind,
		subject,
		at: now - days * day,
		from: '',
		to: kind,
		because: [`${subject} ${kind}`],
	},
	...{done: false, until: null},
});
const said = (subject: string, field: 'ticket' | 'deal' | 'title' | 'uses', value: string, days = 1) =>
	fact({
		...{subject, field, value, source: 'own:hubspot', evidence: {url: null, quote: null}, seenAt: now - days * day},
		...(field === 'ticket' || field === 'deal' ? {key: value} : {}),
	});
const side = (id: string, kind: 'person' | 'company', rest: Partial<Held> = {}): Side => {
	const held: Held = {
		subject: {
			...{id, kind, createdAt: now - 300 * day, tags: [], name: id, title: null, company: null},
			...{nameKey: id, companyKey: null, words: []},
		},
		...{facts: [], verdicts: [], touches: [], notes: [], signals: [], watched: false},
		...rest,
	};
	const brief = knownBrief(held, {state: 'known', subject: id, reasons: []}, null, [], now);
	return {brief, notes: held.notes, touches: held.touches};
};
const note = (text: string, days: number) => ({id: text, subject: 'ada', text, private: false, at: now - days * day});

describe('one screen', () => {
	test('of two deer the better one stands out, the other is among the items', () => {
		const call = callOf(
			side('ada', 'person', {signals: [signal('ada', 'job-change', 1)]}),
			side('acme', 'company', {signals: [signal('acme', 'funding', 20)]}),
			now,
		);
		expect([call.person?.deer?.kind, call.company?.deer]).toEqual(['job-change', null]);
		expect(call.items).toMatchObject([{whose: 'company', signal: {kind: 'funding'}}]);
	});

	test('five items of both by date', () => {
		const touch = (days: number) => ({
			...{id: `${days}`, subject: 'ada', channel: 'email' as const, direction: 'in' as const, text: null},
			at: now - days * day,
		});
		const call = callOf(
			side('ada', 'person', {touches: [touch(1), touch(5), touch(9), touch(30)]}),
			side('acme', 'company', {signals: [signal('acme', 'funding', 3), signal('acme', 'merger', 6)]}),
			now,
		);
		// The company's best is the deer.
		expect(call.items).toHaveLength(5);
		expect(call.items.map(({at}) => at)).toEqual(call.items.map(({at}) => at).toSorted((a, b) => b - a));
		expect(new Set(call.items.map(({whose}) => whose))).toEqual(new Set(['person', 'company']));
	});

	test('the last promise is of whichever note was written last', () => {
		const notes = [note('I’ll send the quote by Friday.', 9), note('She will call on Monday.', 2), note('Nice.', 1)];
		expect(callOf(side('ada', 'person', {notes}), null, now).promise).toMatchObject({who: 'them', at: now - 2 * day});
		expect(callOf(side('ada', 'person'), null, now).promise).toBeNull();
	});

	test('what is open of both stands once, what is closed nowhere', () => {
		const facts = (id: string) => [said(id, 'ticket', '#4 Pump · open'), said(id, 'deal', 'Racks · Closed Won')];
		const call = callOf(
			side('ada', 'person', {facts: facts('ada')}),
			side('acme', 'company', {facts: facts('acme')}),
			now,
		);
		expect([call.tickets.length, call.deals.length]).toEqual([1, 0]);
	});
});

describe('questions', () => {
	const of = (person: Partial<Held>, company: Partial<Held> = {}) =>
		callOf(side('ada', 'person', person), side('acme', 'company', company), now).questions;

	test('are three at most and the same every time', () => {
		const held = {
			signals: ['funding', 'merger', 'praise', 'layoffs'].map(kind => signal('acme', kind as SignalKind, 3)),
		};
		expect(of({}, held)).toHaveLength(3);
		expect(of({}, held)).toEqual(of({}, held));
	});

	test('what is open is never crowded out by what changed', () => {
		const changed = {signals: ['funding', 'merger', 'praise'].map(kind => signal('acme', kind as SignalKind, 3))};
		const open = {facts: [said('ada', 'ticket', '#4 Pump · open')]};
		expect(of(open, changed).map(({about}) => about)).toEqual(['signal', 'signal', 'ticket']);
	});

	test('of nothing but what is not on file where nothing is, and nothing old or put away is asked', () => {
		expect(of({}).map(({about}) => about)).toEqual(['role', 'next']);
		expect(of({facts: [said('ada', 'title', 'Buyer')]}).map(({about}) => about)).toEqual(['next']);
		const past = [signal('ada', 'praise', 200), {...signal('ada', 'moved', 1), done: true}];
		expect(of({signals: past}).map(({about}) => about)).toEqual(['role', 'next']);
	});
});

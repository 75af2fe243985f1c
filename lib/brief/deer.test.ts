// The ranking: relation × kind × freshness × clicks, each of them told, and trouble of ours before all.
import {describe, expect, test} from 'vitest';
import type {Belief} from '../domain/brief';
import type {Fact} from '../domain/fact';
import type {Habit} from '../domain/habit';
import {usualRule} from '../domain/rule';
import type {Signal, SignalKind} from '../domain/signal';
import {deerOf, ranked} from './deer';
import {openOf} from './open';
import {noTie, type Tie, tieOf} from './tie';
import {noTaste, type Taste, total, worthOf} from './worth';

const day = 24 * 3600_000;
const now = 20_000 * day;
const signal = (kind: SignalKind, days = 1, subject = 'a'): Signal => ({
	id: `${kind} ${subject} ${days}`,
	kind,
	subject,
	at: now - days * day,
	from: '',
	to: 'x',
	because: [],
	done: false,
	until: null,
});
const habit = (id: string, used: number, ignored: number): [string, Habit] => [
	id,
	{id, shown: used + ignored, used, ignored, at: now},
];
const taste = (habits: [string, Habit][], rules: Taste['rules'] = {}): Taste => ({rules, habits: new Map(habits)});
const line = (field: 'deal' | 'ticket', value: string, key = value): Fact => ({
	id: value,
	subject: 'a',
	field,
	value,
	source: 'own:hubspot',
	evidence: {url: null, quote: null},
	seenAt: now,
	key,
});
const beliefs = (...facts: Fact[]): Belief[] => facts.map(fact => ({fact, since: now, others: []}));
const close: Tie = {...noTie, relation: 0.9, ours: true};

describe('how much we have to do with somebody', () => {
	const touch = (days: number) => ({
		id: `${days}`,
		subject: 'a',
		channel: 'email' as const,
		direction: 'in' as const,
		at: now - days * day,
		text: null,
	});
	const tie = (more: Partial<Parameters<typeof tieOf>[0]>) =>
		tieOf({beliefs: [], touches: [], notes: [], ...more}, now);

	test('grows with touches and fades with them, and nobody is nothing', () => {
		expect(tie({}).relation).toBe(noTie.relation);
		expect(tie({touches: [touch(1)]}).relation).toBeGreaterThan(tie({touches: [touch(200)]}).relation);
		expect(tie({touches: [touch(1), touch(2)]}).relation).toBeGreaterThan(tie({touches: [touch(1)]}).relation);
		expect(tie({touches: [touch(4000)]}).relation).toBeCloseTo(noTie.relation, 3);
	});

	test('an open deal counts, one that was lost does not, and both tell what is ours', () => {
		const [open, lost] = [line('deal', 'Racks · Negotiation · €40,000'), line('deal', 'Pumps · Closed Lost')];
		expect(tie({beliefs: beliefs(open, lost)})).toMatchObject({deals: 1, ours: true});
		expect(tie({beliefs: beliefs(open)}).relation).toBeGreaterThan(tie({beliefs: beliefs(lost)}).relation);
		expect(tie({}).ours).toBe(false);
	});

	test('what a deal is called tells nothing of its state', () => {
		expect(openOf(beliefs(line('ticket', '#4 Cannot resolve: closed valve · open · high')), 'ticket')).toHaveLength(1);
		expect(openOf(beliefs(line('ticket', '#5 Pump · gelöst')), 'ticket')).toEqual([]);
	});

	test('a touch of a clock that ran ahead weighs as one of now', () => {
		expect(tie({touches: [touch(-4000)]}).relation).toBe(tie({touches: [touch(0)]}).relation);
	});
});

describe('the order', () => {
	const kinds = (signals: Signal[], with_: Taste = noTaste, ties: (id: string) => Tie = () => close) =>
		ranked(signals, ties, with_, now).map(one => one.signal.id);

	test('of two alike the one of whom we have more to do with', () => {
		const signals = [signal('funding', 1, 'far'), signal('funding', 1, 'near')];
		expect(kinds(signals, noTaste, id => (id === 'near' ? close : noTie))[0]).toContain('near');
	});

	test('trouble of ours is above all, trouble of a stranger is not', () => {
		const signals = [signal('complaint', 13), signal('job-change', 0)];
		expect(kinds(signals)[0]).toContain('complaint');
		expect(kinds(signals, noTaste, () => noTie)[0]).toContain('job-change');
	});

	test('however long the rep put complaints away, trouble of ours stays above', () => {
		const tired = taste([habit('kind:complaint', 0, 50)]);
		expect(kinds([signal('complaint', 10), signal('job-change', 0)], tired)[0]).toContain('complaint');
	});

	test('a kind that is used rises over one that is put away, and comes back when it is used', () => {
		const signals = [signal('merger', 1), signal('funding', 1)];
		const [first, second] = kinds(signals);
		const dull = habit(`kind:${first!.split(' ')[0]}`, 0, 6);
		expect(kinds(signals, taste([dull]))[0]).toBe(second);
		expect(kinds(signals, taste([habit(`kind:${first!.split(' ')[0]}`, 9, 0)]))[0]).toBe(first);
	});

	test('what is wanted aloud rises, what is muted is gone', () => {
		const aloud = taste([], {moved: {...usualRule, aloud: true}});
		expect(total(worthOf(signal('moved'), close, aloud, now))).toBeGreaterThan(
			total(worthOf(signal('moved'), close, noTaste, now)),
		);
		expect(kinds([signal('moved')], taste([], {moved: {...usualRule, on: false}}))).toEqual([]);
	});

	test('each share is told, and they make the order', () => {
		const worth = worthOf(signal('funding', 2), close, taste([habit('kind:funding', 3, 1)]), now);
		for (const share of [worth.relation, worth.kind, worth.fresh, worth.clicks]) {
			expect(share).toBeGreaterThan(0);
			expect(share).toBeLessThanOrEqual(1);
		}
		expect(total(worth)).toBeCloseTo(worth.relation * worth.kind * worth.fresh * worth.clicks);
		expect(worth).toMatchObject({used: 3, ignored: 1, urgent: false});
	});
});

describe('a kind put away seven times', () => {
	const of = (kind: SignalKind, ignored: number) =>
		deerOf([signal(kind)], close, now, taste([habit(`kind:${kind}`, 0, ignored)]));

	test('asks in the place of the deer whether it is wanted', () => {
		expect(of('funding', 6)).toMatchObject({deer: {signal: {kind: 'funding'}}, tired: null});
		expect(of('funding', 7)).toMatchObject({deer: null, tired: {signal: {kind: 'funding'}}});
	});

	test('never where it is trouble of ours, nor over something better', () => {
		expect(of('complaint', 20)).toMatchObject({deer: {signal: {kind: 'complaint'}}, tired: null});
		const both = [signal('funding', 20), signal('job-change', 0)];
		expect(deerOf(both, close, now, taste([habit('kind:funding', 0, 9)]))).toMatchObject({tired: null});
	});
});

// Properties of what is to be seen around a subject: the same twice and in any order, never in the future, whatever the clock and the zone say.
import fc from 'fast-check';
import {afterEach, expect, test} from 'vitest';
import {fact} from '@/lib/domain/fact';
import {signalSchema} from '@/lib/domain/signal';
import {noticeAround, type Surroundings} from '@/lib/notice/around';
import {seed} from '../tools/counts';

const day = 24 * 3600_000;
const now = Date.parse('2026-06-01T12:00:00Z');
const runs = {numRuns: 200, seed: seed()};

const own = process.env.TZ;
afterEach(() => {
	if (own === undefined) delete process.env.TZ;
	else process.env.TZ = own;
});

const lines = [
	'Hello',
	'RFP: cooling',
	'Reference call',
	'Reference call',
	'Reference call',
	'Your quote against CoolRack',
	null,
];
const touches = fc.uniqueArray(
	fc.record({
		days: fc.integer({min: -400, max: 30}),
		hours: fc.integer({min: 0, max: 23}),
		direction: fc.constantFrom('in' as const, 'out' as const),
		text: fc.constantFrom(...lines),
	}),
	{maxLength: 30, size: 'max', selector: ({days, hours}) => `${days} ${hours}`},
);
const told = fc.uniqueArray(
	fc.record({
		days: fc.integer({min: -200, max: 20}),
		before: fc.constantFrom(0, 1, 40, 120),
		kind: fc.constantFrom('ticket', 'deal', 'remark', 'event', 'hiringFor'),
		key: fc.constantFrom('a', 'b', 'c'),
		pick: fc.nat(3),
	}),
	{maxLength: 25, selector: ({days, kind, key}) => `${days} ${kind} ${key}`},
);
const values: Record<string, string[]> = {
	ticket: ['#1 Fire · open · urgent', '#1 Fire · solved · urgent', '#2 CoolRack is faster · open', '#1 Fire · open'],
	deal: ['Renewal 2026-06-20 · Open', 'Renewal 2026-05-02 · Open', 'Pumps · Won', 'Renewal June 2026 · Open'],
	remark: ['Renewal on 2026-06-10', 'They look at CoolRack', 'Nothing', 'Vertragsverlängerung am 1. Juli 2026'],
	event: ['We look at CoolRack', 'Meet us at Cooling Expo 2026', 'Best support ever', 'Checkout is down'],
	hiringFor: ['Rack Cooling', 'Sales', 'Cooling Desk', 'Finance'],
};
const events = ['post', 'post', 'praise', 'incident'] as const;

const surroundings = fc.tuple(touches, told, fc.integer({min: -300, max: 5})).map(
	([contacts, said, remembered]): Surroundings => ({
		subject: {
			id: 'one',
			kind: 'company',
			name: 'Norrbeck',
			tags: ['customer', 'reference'],
			createdAt: now + remembered * day,
		},
		facts: said.map(({days, before, kind, key, pick}) =>
			fact({
				subject: 'one',
				field: kind as 'ticket',
				value: values[kind]![pick]!,
				source: kind === 'event' ? 'source:mastodon' : 'own:hubspot',
				evidence: {url: null, quote: null},
				seenAt: now + days * day,
				at: now + (days - before) * day,
				...(kind === 'hiringFor' ? {} : {key}),
				...(kind === 'event' ? {event: events[pick]!} : {}),
			}),
		),
		verdicts: [],
		touches: contacts.map(({days, hours, direction, text}) => ({
			id: `email:${days}.${hours}:one`,
			subject: 'one',
			channel: 'email' as const,
			direction,
			at: now + days * day + hours * 3600_000,
			text,
		})),
		notes: [{id: 'n', text: 'Renewal is on 25 June 2026.', at: now - 200 * day}],
		people: [],
		ours: [],
		market: {sells: ['rack cooling', 'pumps'], rivals: ['CoolRack']},
		now,
	}),
);

test('speaks at all of surroundings such as these', () => {
	const kinds = new Set(fc.sample(surroundings, runs).flatMap(one => noticeAround(one).map(({kind}) => kind)));
	expect([...kinds].sort()).toEqual([
		'after-silence',
		'competitor-named',
		'customer-incident',
		'event-attended',
		'going-cold',
		'hiring-for-ours',
		'praise-to-thank',
		'reference-fatigue',
		'renewal-near',
		'tender',
		'ticket-ageing',
	]);
});

test('the same twice, of facts given twice, and in any order; never in the future, never old', () => {
	fc.assert(
		fc.property(surroundings, all => {
			const once = noticeAround(all);
			expect(noticeAround(all)).toEqual(once);
			const turned = {...all, facts: [...all.facts, ...all.facts].reverse(), touches: all.touches.toReversed()};
			expect(noticeAround(turned)).toEqual(once);
			expect(new Set(once.map(({id}) => id)).size).toBe(once.length);
			for (const signal of once) {
				expect(() => signalSchema.parse(signal)).not.toThrow();
				expect(signal.at).toBeLessThanOrEqual(now);
				expect(signal.at).toBeGreaterThanOrEqual(now - 90 * day);
			}
		}),
		runs,
	);
});

test('a clock that is years behind or ahead says nothing of the future and tells nothing old', () => {
	fc.assert(
		fc.property(surroundings, fc.constantFrom(-3650, -400, -30, -1, 1, 30, 400, 3650), (all, days) => {
			const then = now + days * day;
			for (const {at} of noticeAround({...all, now: then})) {
				expect(at).toBeLessThanOrEqual(then);
				expect(at).toBeGreaterThanOrEqual(then - 90 * day);
			}
		}),
		runs,
	);
	for (const odd of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 8.64e15])
		for (const all of fc.sample(surroundings, 20)) expect(noticeAround({...all, now: odd})).toEqual([]);
});

test('what was noticed once is the same signal on every later day, with the same date', () => {
	fc.assert(
		fc.property(surroundings, fc.integer({min: 1, max: 20}), (all, days) => {
			const facts = all.facts.filter(({seenAt}) => seenAt <= now);
			const known = {...all, facts, touches: all.touches.filter(({at}) => at <= now)};
			const before = new Map(noticeAround(known).map(({id, at}) => [id, at]));
			for (const {id, at} of noticeAround({...known, now: now + days * day}))
				if (before.has(id)) expect(at).toBe(before.get(id));
		}),
		runs,
	);
});

test('summer time and the zone of the machine change nothing', () => {
	const turns = [
		'2026-03-29T00:59:59Z',
		'2026-03-29T01:00:01Z',
		'2026-10-25T00:59:59Z',
		'2026-10-25T01:00:01Z',
		'2026-03-08T10:00:01Z',
	];
	for (const turn of turns)
		for (const all of fc.sample(surroundings, {numRuns: 30, seed: seed()})) {
			const shift = Date.parse(turn) - now;
			const there: Surroundings = {
				...all,
				now: now + shift,
				touches: all.touches.map(one => ({...one, at: one.at + shift})),
				facts: all.facts.map(one => ({...one, seenAt: one.seenAt + shift, at: (one.at ?? 0) + shift})),
			};
			const spoken = ['UTC', 'Europe/Berlin', 'America/Sao_Paulo', 'Pacific/Kiritimati'].map(zone => {
				process.env.TZ = zone;
				return noticeAround(there);
			});
			for (const one of spoken) expect(one).toEqual(spoken[0]);
		}
});

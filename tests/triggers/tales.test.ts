// The same story told by several is put together, and two stories of one kind are kept apart; measured on headlines of ours and of others.
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {EventKind} from '@/lib/domain/event';
import {type Fact, fact} from '@/lib/domain/fact';
import {fold} from '@/lib/identity/fold';
import {notice} from '@/lib/notice';
import {stem} from '@/lib/notice/common';
import {kept} from '@/lib/notice/kept';
import {talesOf} from '@/lib/notice/tales';
import {likeness, tellingOf} from '@/lib/notice/telling';
import told from '../fixtures/triggers/tales.json' with {type: 'json'};

const day = 24 * 3600_000;
const start = Date.parse('2026-05-01T12:00:00Z');
const now = start + 30 * day;

const named = (name: string): Fact =>
	fact({subject: 'one', field: 'name', value: name, source: 'rep', evidence: {url: null, quote: null}, seenAt: 1});
const event = (kind: string, value: string, on: number, seenAt: number, source: string, key: string): Fact =>
	fact({
		subject: 'one',
		field: 'event',
		event: kind as EventKind,
		value,
		at: start + on * day,
		key,
		source,
		evidence: {url: `https://${key}.example/`, quote: null},
		seenAt,
	});

/** Pairs of headlines of one set, by whether they tell one tale. */
const pairs = <T>(all: readonly T[]): [T, T][] => all.flatMap((a, at) => all.slice(at + 1).map((b): [T, T] => [a, b]));

test.each(['as written', 'backwards'])('our own headlines, %s', order => {
	let [right, joined, all] = [0, 0, 0];
	const wrong: string[] = [];
	for (const {company, kind, tales} of told) {
		const tellings = tales.flatMap((headlines, tale) => headlines.map(headline => ({headline, tale})));
		const turned = order === 'backwards' ? tellings.toReversed() : tellings;
		const facts = turned.map(({headline, tale}, at) =>
			event(kind, headline, tale, start + (10 + at) * 60_000 + 10 * day, `source:s${at}`, `k${at}`),
		);
		const taleOf = new Map(
			talesOf([named(company), ...facts]).flatMap((tale, at) => tale.facts.map(one => [one.value, at] as const)),
		);
		for (const [a, b] of pairs(turned)) {
			const together = taleOf.get(a.headline) === taleOf.get(b.headline);
			const same = a.tale === b.tale;
			right += Number(together && same);
			joined += Number(together);
			all += Number(same);
			if (together !== same) wrong.push(`${same ? 'apart' : 'together'}: ${a.headline} | ${b.headline}`);
		}
	}
	console.warn(
		`Our own headlines, ${order}: ${right} of ${joined} pairs together rightly, of ${all} that belong together.`,
	);
	expect(all).toBeGreaterThan(50);
	expect(right / joined, wrong.join('\n')).toBeGreaterThanOrEqual(0.9);
	expect(right / all, wrong.join('\n')).toBeGreaterThanOrEqual(0.85);
});

const measured = join(import.meta.dirname, '../../../shared/data/language/headlines.jsonl');
const missing = !existsSync(measured);
if (missing) console.warn('SKIPPED: no headlines beside this project (../shared/data/language/headlines.jsonl)');

test.skipIf(missing)('headlines of others, each of another company: hardly two of them are taken for one', () => {
	type Row = {headline: string; labels: string[]; companies?: string[]};
	const kinds: Record<string, EventKind> = {
		leadership_change: 'leadership',
		m_and_a: 'acquisition',
		expansion: 'expansion',
		product_launch: 'launch',
		partnership: 'partnership',
		legal: 'legal',
	};
	const rows = readFileSync(measured, 'utf8')
		.split('\n')
		.filter(Boolean)
		.map(line => JSON.parse(line) as Row);
	let [together, all] = [0, 0];
	for (const [label, kind] of Object.entries(kinds)) {
		const tellings = rows
			.filter(({labels}) => labels.includes(label))
			.map(({headline, companies = []}) =>
				tellingOf(headline, new Set(companies.flatMap(name => fold(name).split(' ').map(stem)))),
			);
		for (const [a, b] of pairs(tellings)) {
			all++;
			if (likeness(kind, a, b) > 0) together++;
		}
	}
	console.warn(`Headlines of other companies taken for one story: ${together} of ${all} pairs.`);
	expect(all).toBeGreaterThan(1000);
	expect(together / all).toBeLessThanOrEqual(0.02);
});

describe('five outlets', () => {
	const headlines = [
		'Ida Holm to succeed Tom Ek as Norrbeck CEO',
		'Norrbeck names Ida Holm chief executive',
		'Norrbeck ernennt Ida Holm',
		'Election of directors; appointment of certain officers',
		'Ida Holm é a nova presidente da Norrbeck',
		'Norrbeck: Ida Holm takes the helm',
	];
	const orders = fc.shuffledSubarray([0, 1, 2, 3, 4, 5], {minLength: 6, maxLength: 6});
	const seen = (order: readonly number[]): Fact[] =>
		order.map((which, at) =>
			event('leadership', headlines[which]!, 5 + (which % 3), start + (9 + at) * day, `source:s${which}`, `k${which}`),
		);
	const say = (facts: readonly Fact[]) => notice({id: 'one', kind: 'company'}, [named('Norrbeck'), ...facts], [], now);

	test('in whatever order they come, every one that comes leaves the signal its id, and only adds to it', () => {
		fc.assert(
			fc.property(orders, order => {
				const facts = seen(order);
				const history = facts.map((_, at) => say(facts.slice(0, at + 1)));
				for (const [at, signals] of history.entries()) {
					expect(signals).toHaveLength(1);
					expect(signals[0]?.id).toBe(history[0]?.[0]?.id);
					expect(signals[0]?.because).toHaveLength(at + 1);
				}
				expect(history.at(-1)?.[0]?.at).toBe(start + 5 * day);
				expect(say(facts.toReversed())).toEqual(history.at(-1));
			}),
			{numRuns: 200, seed: 5},
		);
	});

	test('what the rep put away stays away when one more tells it, and rests on that one too', () => {
		const facts = seen([1, 0, 2, 3, 4, 5]);
		const [stored] = say(facts.slice(0, 5));
		const away = {...stored!, done: true, until: 7};
		const [renewed, ...more] = kept([away], say(facts));
		expect(more).toEqual([]);
		expect(renewed).toMatchObject({id: away.id, done: true, until: 7});
		expect(renewed?.because).toHaveLength(6);
		expect(kept([{...away, because: renewed!.because, at: renewed!.at}], say(facts))).toEqual([]);
	});

	test('the one that was first keeps its place in the id though the rep calls it wrong', () => {
		const facts = seen([1, 0, 2]);
		const wrong = {id: 'v', kind: 'wrong' as const, subject: 'one', about: facts[0]!.id, at: now};
		const [whole] = say(facts);
		const [less] = notice({id: 'one', kind: 'company'}, [named('Norrbeck'), ...facts], [wrong], now);
		expect(less?.id).toBe(whole?.id);
		expect(less?.because).toEqual([facts[2]!.id, facts[1]!.id]);
		expect(less?.to).toBe(facts[1]!.value);
	});

	test('of thirty tellings the signal carries twenty: the newest, and the one that was first', () => {
		const facts = Array.from({length: 30}, (_, at) =>
			event('leadership', 'Norrbeck names Ida Holm', 5, start + 9 * day + at, `source:s${at}`, `k${at}`),
		);
		const [signal] = say(facts);
		expect(signal?.because).toHaveLength(20);
		expect(signal?.because[0]).toBe(facts.at(-1)?.id);
		expect(signal?.because.at(-1)).toBe(facts[0]?.id);
	});
});

test('a thousand tellings of many tales are put together at once', () => {
	const facts = Array.from({length: 3000}, (_, at) =>
		event('post', `Word${at} other${at % 7} again${at % 11}`, at % 90, start + 90 * day + at, 'source:x', `k${at}`),
	);
	const begun = performance.now();
	expect(talesOf(facts)).toHaveLength(3000);
	expect(performance.now() - begun).toBeLessThan(10_000);
});

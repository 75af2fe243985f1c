// The paper tells each thing once, bad news no longer than good news, and ends within its words.
import {describe, expect, test} from 'vitest';
import type {Noticed} from './domain/noticed';
import {paperSections} from './domain/paper';
import type {SignalKind} from './domain/signal';
import {paperOf, type Told} from './paper';
import {costOf, frameWords, shortened, wordBudget, wordsIn} from './paper/budget';
import {dayAround, dayOf, nextMorning} from './paper/clock';

let count = 0;
const told = (kind: SignalKind, worth: number, to = `words of their own ${count}`, url: string | null = null): Told => {
	count += 1;
	const id = `${kind}|${count}`;
	const fact = {
		id,
		subject: 's',
		field: 'event',
		value: to,
		source: 'source:feeds',
		seenAt: 0,
		evidence: {url, quote: null},
	} as const;
	const signal = {id, kind, subject: `s${count}`, at: count, from: '', to, because: [], done: false, until: null};
	const item: Noticed = {
		id: `signal:${id}`,
		at: count,
		kind,
		signal,
		find: null,
		name: 'Acme',
		company: null,
		facts: [fact],
		tellers: 1,
		words: [],
	};

	return {item, worth};
};

test('the one of most worth stands on top, and nowhere else', () => {
	const best = told('praise', 0.9);
	const {deer, sections} = paperOf([told('complaint', 0.5), best, told('funding', 0.7)], []);

	expect(deer).toBe(best.item.id);
	expect(sections.happy).toEqual([]);
	expect([sections.trouble.length, sections.news.length]).toEqual([1, 1]);
});

test('the same story is told once, of whomever it is', () => {
	const url = 'https://press.example/merger';
	const all = [
		told('funding', 1),
		told('merger', 0.8, 'Acme buys Fjord', url),
		told('merger', 0.7, 'Fjord is bought', url),
		told('merger', 0.6, 'ACME buys Fjord!'),
	];

	expect(paperOf(all, []).sections.news).toEqual([all[1]?.item.id]);
});

test('good news has as many lines as bad news, and no section more than six', () => {
	const all = Array.from({length: 400}, (_, n) => told(n < 380 ? 'complaint' : 'praise', n < 380 ? 0.9 : 0.2));
	const {sections} = paperOf(all, []);

	expect(sections.trouble).toHaveLength(6);
	expect(sections.happy).toHaveLength(6);
});

test('the words are kept to, also where each line is long', () => {
	const long = (n: number) => `${Array.from({length: 24}, (_, at) => `word${at}`).join(' ')} ${n}`;
	const kinds = ['complaint', 'promotion', 'praise', 'funding', 'buying-question'] as const;
	const all = Array.from({length: 200}, (_, n) => told(kinds[n % 5]!, 0.5, long(n)));
	const {deer, sections} = paperOf(all, []);
	const byId = new Map(all.map(({item}) => [item.id, item]));
	const ids = [deer!, ...paperSections.flatMap(name => sections[name])];
	const words = ids.reduce((sum, id) => sum + costOf(byId.get(id)!), frameWords);

	expect(words).toBeLessThanOrEqual(wordBudget);
	expect(words).toBeGreaterThan(wordBudget - 80);
	// Whoever was short of words is short of them everywhere: no section has two lines more than another.
	const lengths = (['trouble', 'moves', 'happy', 'news', 'asking'] as const).map(name => sections[name].length);
	expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual(1);
});

test('what is worth nothing any more is not told, and an empty morning is empty', () => {
	expect(paperOf([told('funding', 0)], [])).toMatchObject({deer: null, sections: {news: []}});
});

describe('texts', () => {
	test('words are counted in scripts without spaces too', () => {
		expect(wordsIn('Acme raises $40M – really')).toBe(4);
		expect(wordsIn('新しい工場を開設')).toBe(4);
		expect(wordsIn('  ')).toBe(0);
	});

	test('a long one is cut between words and says so', () => {
		expect(shortened('one two three four', 3, 100)).toBe('one two three…');
		expect(shortened('one, two', 9, 100)).toBe('one, two');
		expect([...shortened('x'.repeat(300), 9, 20)]).toHaveLength(20);
	});
});

describe('the clock', () => {
	const at = (...parts: [number, number, number, number, number]) => new Date(...parts).getTime();

	test('the next morning is today before its hour and tomorrow after it', () => {
		expect(nextMorning(at(2026, 0, 31, 5, 59), 360)).toBe(at(2026, 0, 31, 6, 0));
		expect(nextMorning(at(2026, 0, 31, 6, 0), 360)).toBe(at(2026, 1, 1, 6, 0));
	});

	test('a day is the rep’s own, from its first to its last moment', () => {
		const now = at(2026, 11, 1, 23, 59);
		expect(dayOf(now)).toBe('2026-12-01');
		expect(dayAround(now)).toEqual([at(2026, 11, 1, 0, 0), at(2026, 11, 2, 0, 0) - 1]);
	});
});

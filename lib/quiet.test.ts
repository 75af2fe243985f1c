// The distraction budget: a month of thousands of signals, with clocks that jump and workers that die, and never more than was allowed.
import {describe, expect, test} from 'vitest';
import {randomOf} from '../tests/tools/counts';
import type {Notice} from './domain/notice';
import {defaultSettings} from './domain/settings';
import {isNight, mayTell, settled} from './quiet';

const minute = 60_000;
const hour = 60 * minute;
const quiet = defaultSettings.quiet;
const at = (text: string) => new Date(text).getTime();
const wish = (id: string, more = {}) => ({id, aloud: true, unhappy: false, ...more});
const noon = at('2026-03-10T12:00');

describe('night', () => {
	test.each([
		['20:00', true],
		['23:59', true],
		['07:59', true],
		['08:00', false],
		['19:59', false],
	])('at %s', (time, night) => {
		expect(isNight(quiet, at(`2026-03-10T${time}`))).toBe(night);
	});

	test('may lie within one day, and may be none', () => {
		expect(isNight({from: 12 * 60, until: 13 * 60}, noon)).toBe(true);
		expect(isNight({from: 60, until: 60}, at('2026-03-10T01:00'))).toBe(false);
	});

	test('ends at the same hour of the wall clock when the clocks are changed', () => {
		const zone = process.env.TZ;
		process.env.TZ = 'America/New_York';
		try {
			// 2026-03-08: 02:00 is 03:00. 2026-11-01: 02:00 is 01:00 again.
			for (const day of ['2026-03-07', '2026-03-08', '2026-03-09', '2026-10-31', '2026-11-01', '2026-11-02']) {
				expect(isNight(quiet, at(`${day}T07:59`)), day).toBe(true);
				expect(isNight(quiet, at(`${day}T08:00`)), day).toBe(false);
			}
			// A day of 25 hours is one day.
			const told = [1, 2, 3].map(n => ({id: `${n}`, at: at('2026-11-01T08:30') + n}));
			expect(mayTell(wish('x'), told, {...quiet, from: 0, until: 0}, at('2026-11-01T23:50'))).toBe(false);
			expect(mayTell(wish('x'), told, quiet, at('2026-11-02T08:00'))).toBe(true);
		} finally {
			if (zone === undefined) delete process.env.TZ;
			else process.env.TZ = zone;
		}
	});
});

describe('what may be told', () => {
	test('only what the rep chose, once, and so many a day', () => {
		expect(mayTell(wish('a', {aloud: false}), [], quiet, noon)).toBe(false);
		expect(mayTell(wish('a'), [], quiet, noon)).toBe(true);
		expect(mayTell(wish('a'), [{id: 'a', at: noon - 40 * 24 * hour}], quiet, noon)).toBe(false);
		const three = ['1', '2', '3'].map(id => ({id, at: noon - hour}));
		expect(mayTell(wish('a'), three, quiet, noon)).toBe(false);
		expect(mayTell(wish('a'), three, quiet, noon + 24 * hour)).toBe(true);
		expect(mayTell(wish('a'), [], {...quiet, perDay: 0}, noon)).toBe(false);
	});

	test('an unhappy customer of ours breaks the night and the number, only where the rep allows it', () => {
		const three = ['1', '2', '3'].map(id => ({id, at: noon - hour}));
		const own = wish('a', {unhappy: true, aloud: false});
		const night = at('2026-03-10T03:00');
		expect(mayTell(own, three, quiet, night)).toBe(false);
		expect(mayTell(own, three, {...quiet, unhappy: true}, night)).toBe(true);
		expect(mayTell(own, [{id: 'a', at: noon}], {...quiet, unhappy: true}, night)).toBe(false);
		expect(mayTell(wish('b'), [], {...quiet, unhappy: true}, night)).toBe(false);
	});
});

/** One month: what is told, in the order of real time, with what the clock said then. */
const month = (seed: number, allowed: boolean) => {
	const random = randomOf(seed);
	const rules = {...quiet, unhappy: allowed, perDay: 1 + Math.floor(random() * 4)};
	let [clock, notices, spoken, n] = [at('2026-10-20T00:00'), [] as Notice[], 0, 0];
	const told: {id: string; clock: number; unhappy: boolean; epoch: number}[] = [];
	const waiting: ReturnType<typeof wish>[] = [];
	let epoch = 0;
	for (let step = 0; step < 31 * 24 * 4; step += 1) {
		clock += 15 * minute;
		if (random() < 0.01) {
			const jump = Math.round((random() - 0.5) * 6 * 24 * hour);
			// Forward it is another day to anybody; back it is one that was.
			clock += jump;
			epoch += 1;
		}
		while (random() < 0.7) {
			n += 1;
			waiting.push(wish(`s${n}`, {unhappy: random() < 0.02, aloud: random() < 0.5}));
		}
		for (const one of waiting.slice(-20)) {
			notices = settled(notices, clock);
			if (!mayTell(one, notices, rules, clock)) continue;

			notices.push({id: one.id, at: clock});
			// The worker dies between its word to itself and its word to the rep: better never than twice.
			if (random() < 0.1) continue;
			told.push({id: one.id, clock, unhappy: one.unhappy, epoch});
			spoken += 1;
		}
	}
	return {told, spoken, seen: n, rules};
};

test.each([1, 2, 3])('a month of jumping clocks keeps its budget: %i', seed => {
	for (const allowed of [false, true]) {
		const {told, seen, spoken, rules} = month(seed, allowed);
		expect(seen).toBeGreaterThan(3000);
		expect(spoken).toBeGreaterThan(10);
		expect(new Set(told.map(({id}) => id)).size, 'nobody is told twice').toBe(told.length);
		const plain = told.filter(({unhappy}) => !(allowed && unhappy));
		for (const {clock} of plain) expect(isNight(rules, clock), 'never at night').toBe(false);
		const days = Map.groupBy(plain, ({clock, epoch}) => `${epoch} ${new Date(clock).toDateString()}`);
		for (const [day, all] of days) expect(all.length, day).toBeLessThanOrEqual(rules.perDay);
	}
});

test('a clock that is set back gives no second budget for the same day', () => {
	const rules = {...quiet, perDay: 2};
	let told = [wish('a'), wish('b')].map(({id}) => ({id, at: noon + 48 * hour}));
	told = settled(told, noon);
	expect(mayTell(wish('c'), told, rules, noon)).toBe(false);
	expect(mayTell(wish('c'), told, rules, noon + 24 * hour), 'and is no silence for years').toBe(true);
});

// Whose turn it is, and how much of a day a round may take.
import {expect, test} from 'vitest';
import {allowance, dueAfter, leftBy, leftToday, nextRound, pausedBy} from './rounds';

const morning = new Date(2026, 10, 20, 9).getTime();
const night = new Date(2026, 10, 20, 23, 59).getTime();
const hour = 3_600_000;

test('a part of the day is left to the rep', () => {
	expect(leftToday(0)).toBe(1200);
	expect(leftToday(1100)).toBe(100);
	expect(leftToday(1300)).toBe(0);
});

test('a round takes little, whatever was slept through, and nothing once the day is spent', () => {
	expect(allowance(0, morning)).toBe(4);
	expect(allowance(0, night)).toBe(20);
	expect(allowance(1198, morning)).toBe(2);
	expect(allowance(1200, morning)).toBe(0);
	let sent = 0;
	for (let now = morning; now < morning + 8 * hour; now += 60_000) sent += allowance(sent, now);
	expect(sent).toBeGreaterThan(800);
	expect(sent).toBeLessThanOrEqual(1200);
});

test('a turn comes no sooner than its answers end, and not all at once', () => {
	expect(dueAfter(morning + 5 * hour, morning, () => 0)).toBe(morning + 5 * hour);
	expect(dueAfter(morning + 5 * hour, morning, () => 1)).toBe(morning + 6 * hour);
	expect(dueAfter(morning - 1, morning, () => 0)).toBe(morning + hour);
	expect(dueAfter(morning + 900 * hour, morning, () => 0)).toBe(morning + 168 * hour);
});

test('the next round is for whoever is due, and tomorrow where today is spent', () => {
	expect(nextRound(null, null, morning, () => 0)).toBe(null);
	expect(nextRound(morning - 9 * hour, null, morning, () => 0)).toBe(morning + 60_000);
	expect(nextRound(morning + hour, null, morning, () => 0)).toBe(morning + hour + 60_000);
	expect(nextRound(morning, 'airplane', morning, () => 0)).toBe(morning + hour + 60_000);
	expect(nextRound(morning, 'budget', morning, () => 0)).toBe(new Date(2026, 10, 21).getTime() + 60_000);
});

test('why something was left out, and why nothing goes on', () => {
	expect(leftBy(['answered', 'nothing', 'partial'])).toBe(null);
	expect(leftBy(['unreachable', 'slow-down', 'closed', 'answered'])).toBe('closed');
	const on = [{sent: 0, perDay: 500}];
	expect(pausedBy(true, {sent: 0, on})).toBe('airplane');
	expect(pausedBy(false, {sent: 0, on: []})).toBe('no-source');
	expect(pausedBy(false, {sent: 1200, on})).toBe('budget');
	expect(pausedBy(false, {sent: 400, on: [{sent: 400, perDay: 500}]})).toBe('budget');
	expect(pausedBy(false, {sent: 800, on: [{sent: 400, perDay: 500}, ...on]})).toBe(null);
});

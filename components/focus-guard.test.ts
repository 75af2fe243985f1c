// Who takes the keyboard from a field: the rep, or the page.
import {describe, expect, test} from 'vitest';
import {focusGuardOf, leaves} from './focus-guard';

type Doing = ['in' | 'out' | 'type' | 'tab' | 'enter' | 'wait', number?];

const lostAfter = (...doings: Doing[]) => {
	let time = 10_000;
	const guard = focusGuardOf(() => time);
	for (const [what, ms = 0] of doings) {
		if (what === 'in') guard.pointer(true);
		if (what === 'out') guard.pointer(false);
		if (what === 'type') guard.key(false);
		if (what === 'tab') guard.key(true);
		if (what === 'enter') guard.entered();
		time += ms;
	}

	return guard.lost();
};

describe('stolen', () => {
	test.each([0, 50, 120, 500])('%i ms after the rep clicked into the field, the pointer still there', ms => {
		expect(lostAfter(['in'], ['enter', ms])).toBe('stolen');
	});
	test('while the pointer rests in the panel, however long ago the last key was', () => {
		expect(lostAfter(['in'], ['enter', 100], ['type', 60_000])).toBe('stolen');
	});
	test('while the rep types, the pointer outside', () => {
		expect(lostAfter(['in'], ['enter', 100], ['out', 2000], ['type', 200])).toBe('stolen');
	});
	test('while the hand that clicked into the field still moves', () => {
		expect(lostAfter(['in'], ['enter', 50], ['in', 50])).toBe('stolen');
	});
	test('right after the rep came in by the keyboard', () => {
		expect(lostAfter(['enter', 120])).toBe('stolen');
	});
});

describe('left', () => {
	test('by a hand that went to the pointer, where the frame is not told that it left', () => {
		expect(lostAfter(['in'], ['enter', 1100], ['type', 200], ['in', 100])).toBe('left');
	});
	test('by Tab, also with the pointer inside', () => {
		expect(lostAfter(['in'], ['enter', 100], ['type', 100], ['tab', 20])).toBe('left');
	});
	test('by moving the pointer out and clicking there, however soon', () => {
		expect(lostAfter(['in'], ['enter', 100], ['type', 100], ['out', 50])).toBe('left');
	});
	test('by a click outside, some time after the last key', () => {
		expect(lostAfter(['in'], ['enter', 100], ['out', 100], ['type', 1500])).toBe('left');
	});
});

test.each([
	['Tab', {}, true],
	['F6', {}, true],
	['l', {ctrlKey: true}, true],
	['Tab', {altKey: true}, true],
	['a', {}, false],
	['Enter', {}, false],
	['A', {shiftKey: true}, false],
])('%s with %o leaves: %s', (key, held, expected) => {
	expect(leaves({key, altKey: false, ctrlKey: false, metaKey: false, ...held})).toBe(expected);
});

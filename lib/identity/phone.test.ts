// Phone numbers as they are written, and which of them ring at one place.
import {expect, test} from 'vitest';
import {normalisePhone, samePhone} from './phone';

test.each([
	['+49 (0)30 123 45-67', '+49301234567'],
	['0049 30 1234567', '+49301234567'],
	['tel:+1-555-010-9999', '+15550109999'],
	['(555) 010-9999 x12', '5550109999'],
	['+351 912 345 678', '+351912345678'],
	['１２３４５６７', '1234567'],
	['12', ''],
	['+123', ''],
	['call me', ''],
])('%s is %s', (typed, normal) => expect(normalisePhone(typed)).toBe(normal));

test.each([
	['+49 30 1234567', '030 1234567', true],
	['030 1234567', '30 1234567', true],
	['+49 30 1234567', '+43 30 1234567', false],
	['+49 30 1234567', '030 1234568', false],
	['', '', false],
])('%s and %s ring at one place: %s', (a, b, same) => {
	expect(samePhone(normalisePhone(a), normalisePhone(b))).toBe(same);
	expect(samePhone(normalisePhone(b), normalisePhone(a))).toBe(same);
});

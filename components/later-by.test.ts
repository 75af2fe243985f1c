// The sample stays as fresh as on the day it was made.
import {expect, test} from 'vitest';
import {laterBy} from './later-by';

test('every moment comes so much later, and nothing else changes', () => {
	const rows = {
		subjects: [{id: 'a', createdAt: 10, tags: ['at']}],
		facts: [{id: 'a|event|20|x', seenAt: 20, at: 15, key: '7', value: '2026'}],
		touches: [{id: 't', at: 5}],
	};
	expect(laterBy(rows, 100)).toEqual({
		subjects: [{id: 'a', createdAt: 110, tags: ['at']}],
		facts: [{id: 'a|event|20|x', seenAt: 120, at: 115, key: '7', value: '2026'}],
		touches: [{id: 't', at: 105}],
	});
});

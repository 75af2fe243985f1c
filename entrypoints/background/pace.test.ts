// The pace at which one tab may have people looked up.
import {expect, test} from 'vitest';
import {forgetPace, identitiesAMinute, keepsPace} from './pace';

test('so many new identities a minute and no more; what was seen before is free', () => {
	for (let index = 0; index < identitiesAMinute; index += 1)
		expect(keepsPace(1, `person ${index}`, 1000 + index)).toBe(true);
	expect(keepsPace(1, 'one more', 2000)).toBe(false);
	expect(keepsPace(1, 'person 3', 2000)).toBe(true);
	expect(keepsPace(2, 'one more', 2000)).toBe(true);
	expect(keepsPace(1, 'one more', 62_000)).toBe(true);
	forgetPace(1);
	expect(keepsPace(1, 'another', 2000)).toBe(true);
});

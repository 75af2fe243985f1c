// What a page says of itself as data, mended where it is broken, and read at once whatever it is.
import {expect, test} from 'vitest';
import {thingsOf} from './things';

test.each([
	['{"@type":"Corporation","name":"Loomfen",}', 'Loomfen'],
	['/* ours */ {"@type":"Corporation", // legal\n"name":"Loomfen"}; /* end */\n ', 'Loomfen'],
	['{"@type":"Corporation","name":"Loom\nfen","url":}', 'Loom fen'],
])('%j is mended', (block, name) => expect(thingsOf([block])[0]?.props.name).toBe(name));

test.each([
	['comments without an end', `{${'/*'.repeat(149_000)}`],
	['spaces', `{"a": x${' '.repeat(290_000)}}x`],
	['quotes', `{${'"'.repeat(299_000)}`],
	['brackets', '['.repeat(299_000)],
])('%s cost no time', (_, block) => {
	const before = performance.now();
	expect(thingsOf([block])).toEqual([]);
	expect(performance.now() - before).toBeLessThan(4000);
});

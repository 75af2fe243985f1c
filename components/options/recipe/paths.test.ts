// Paths that a click writes lead to the value that was clicked, by the engine that recipes are read with.
import fc from 'fast-check';
import {query} from 'json-p3';
import {describe, expect, test} from 'vitest';
import {everyRow, type Keys, pathText, withinRow} from './paths';

/** Every way into a value. */
const ways = (value: unknown, before: Keys = []): Keys[] =>
	typeof value === 'object' && value !== null
		? [
				before,
				...(Array.isArray(value)
					? value.flatMap((one, at) => ways(one, [...before, at]))
					: Object.entries(value).flatMap(([name, one]) => ways(one, [...before, name]))),
			]
		: [before];
const led = (value: unknown, keys: Keys): unknown =>
	keys.reduce<unknown>((within, key) => (within as Record<string | number, unknown>)[key], value);

test.each([
	[['results', 0, 'name'], '$.results[0].name', '$.results[*]', '$.name'],
	[['results', 2, 'tags', 1], '$.results[2].tags[1]', '$.results[*]', '$.tags[1]'],
	[[0, "it's"], "$[0]['it\\'s']", '$[*]', "$['it\\'s']"],
	[['total'], '$.total', '$.total', '$'],
	[[], '$', '$', '$'],
] as const)('%j', (keys, path, rows, within) => {
	expect(pathText(keys)).toBe(path);
	expect(everyRow(keys)).toBe(rows);
	expect(withinRow(keys, rows)).toBe(within);
});

test('what stands in no row is led to from the beginning', () => {
	expect(withinRow(['total'], '$.results[*]')).toBe('$.total');
	expect(withinRow(['other', 0, 'name'], '$.results[*]')).toBe('$.other[0].name');
	expect(withinRow(['data', 'name'], '$.data')).toBe('$.name');
	expect(withinRow(['database', 'name'], '$.data')).toBe('$.database.name');
});

describe('of any answer', () => {
	test('a path leads to its value, and by its row to the same', () => {
		fc.assert(
			fc.property(fc.jsonValue({maxDepth: 4}), answer => {
				for (const keys of ways(answer)) {
					expect(query(pathText(keys), answer as never).values()).toEqual([led(answer, keys)]);
					const rows = query(everyRow(keys), answer as never).values();
					const seen = rows.flatMap(row => query(withinRow(keys, everyRow(keys)), row).values());
					expect(seen).toContainEqual(led(answer, keys));
				}
			}),
			{numRuns: 200},
		);
	});
});

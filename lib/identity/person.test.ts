// Names of people in their parts.
import {expect, test} from 'vitest';
import {parsePerson} from './person';

test.each([
	['Ada Lovelace', 'Ada', '', 'Lovelace'],
	['Lovelace, Ada', 'Ada', '', 'Lovelace'],
	['Dr. Ada B. Lovelace, PhD', 'Ada', 'B.', 'Lovelace'],
	['Andre van der Hoek', 'Andre', '', 'van der Hoek'],
	['DE LA TORRE, MANUEL', 'MANUEL', '', 'DE LA TORRE'],
	['HARDMAN JR, LLOYD', 'LLOYD', '', 'HARDMAN'],
	['Edwin B Frost, V', 'Edwin', 'B', 'Frost'],
	['Jose R Valladares Arias', 'Jose', 'R', 'Valladares Arias'],
	['Macaluso David P', 'David', 'P', 'Macaluso'],
	['James (Jimmy) Drew', 'James', '', 'Drew'],
	['Chris and Rhonda Gatch', 'Chris & Rhonda', '', 'Gatch'],
	['Mr. and Mrs. Max McGlamry', 'Max', '', 'McGlamry'],
	['Georgina Ward, Countess of Dudley', 'Georgina', '', 'Ward'],
	['Jack Ma', 'Jack', '', 'Ma'],
	['Madonna', '', '', 'Madonna'],
	['', '', '', ''],
])('%s', (name, given, middle, family) => {
	expect(parsePerson(name)).toMatchObject({given, middle, family});
});

test('a nickname beside the name is kept', () => {
	expect(parsePerson('Artis "The A-Train" Gilmore').nickname).toBe('The A-Train');
	expect(parsePerson('Artis Gilmore').nickname).toBeNull();
});

test('what is endless ends, and nothing is thrown', () => {
	for (const name of ['('.repeat(50_000), ', '.repeat(50_000), 'a '.repeat(50_000), ' & '.repeat(9000), '\uD800'])
		expect(() => parsePerson(name)).not.toThrow();
});

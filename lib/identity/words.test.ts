// Every way a rep may type somebody finds them.
import {expect, test} from 'vitest';
import {queryWords, wordsOf} from './words';

const jurgen = wordsOf({
	name: 'Jürgen Müller-Lüdenscheidt',
	company: 'Groß & Söhne GmbH',
	emails: ['J.Mueller@gross.example'],
	domains: ['www.gross.example'],
	phones: ['+49 (0)30 1234567'.replace('(0)', ''), '0171 99887766'],
	tags: ['Key account'],
});
const finds = (words: string[], typed: string): boolean => {
	const asked = queryWords(typed);
	return asked.length > 0 && asked.every(part => words.some(word => word.startsWith(part)));
};

test.each([
	'jürgen',
	'jurgen',
	'Juergen',
	'JÜRG',
	'muller',
	'mueller',
	'Müller',
	'müller-lüd',
	'ludenscheidt',
	'gross',
	'Groß',
	'söhne',
	'soehne',
	'gross gmbh',
	'jurgen gross',
	'müller jürgen',
	'j.mueller@gross',
	'J.Mueller@gross.example',
	'gross.ex',
	'www.gross.example',
	'+49 30 1234567',
	'030 1234567',
	'0049 30 123',
	'0171 9988',
	'+49 30',
	'key',
	'account',
])('%s finds him', typed => expect(finds(jurgen, typed)).toBe(true));

test.each(['schmidt', 'urgen', 'gross.org', '030 7654321', '', '   ', '🚀'])('%s does not', typed =>
	expect(finds(jurgen, typed)).toBe(false),
);

test('an umlaut is not needed to find who is written with two letters', () => {
	expect(finds(wordsOf({name: 'Juergen Mueller'}), 'muller')).toBe(true);
});

test.each(['山田', '太郎', '山田太', '山田 太郎'])('%s finds 山田 太郎', typed =>
	expect(finds(wordsOf({name: '山田 太郎'}), typed)).toBe(true),
);

test("o'brien with and without the apostrophe", () => {
	for (const typed of ["o'b", 'obri', 'o’brien']) expect(finds(wordsOf({name: "Conan O'Brien"}), typed)).toBe(true);
});

test('words are distinct, not empty and within bounds', () => {
	const words = wordsOf({
		name: 'a '.repeat(5000),
		emails: ['', '@', 'x'.repeat(5000)],
		phones: ['', '+'],
		tags: Array.from({length: 900}, (_, at) => `tag${at}`),
	});
	expect(new Set(words).size).toBe(words.length);
	expect(words.length).toBeLessThanOrEqual(200);
	for (const word of words) expect(word).toMatch(/^.{1,200}$/su);
	expect(wordsOf({})).toEqual([]);
});

// All words and weights by which texts are read: written by hand, in the repository as they ship, and no more than 200 KB of them.
import {globSync, readFileSync} from 'node:fs';
import {stripTypeScriptTypes} from 'node:module';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {parseAst} from 'vitest/node';

const room = join(import.meta.dirname, '../../lib/language');
/** The line under a profile's name is read with the page, and promises are with notes, by words of their own. */
const ofPages = /^(?:headline|promise)/u;

type Node = {type: string; source?: unknown; value?: unknown; regex?: {pattern: string}; [key: string]: unknown};

/** Bytes of every string and every pattern in a file. */
const wordsIn = (node: unknown): number => {
	if (Array.isArray(node)) return node.reduce<number>((sum, one) => sum + wordsIn(one), 0);
	if (typeof node !== 'object' || node === null) return 0;

	const {type, source, value, regex, ...rest} = node as Node;
	if (/^(?:Import|ExportNamed|ExportAll)/u.test(type) && source) return 0;
	if (type === 'Literal') return Buffer.byteLength(regex?.pattern ?? (typeof value === 'string' ? value : '')); // Missing in a plain string
	if (type === 'TemplateElement') return Buffer.byteLength((value as {cooked?: string}).cooked ?? ''); // Missing never: no tag takes raw text here

	return wordsIn(Object.values(rest)) + wordsIn(value);
};

test('are 200 KB at most', () => {
	const files = globSync('**/*.ts', {cwd: room}).filter(file => !file.endsWith('.test.ts') && !ofPages.test(file));
	const sizes = files.map(file => wordsIn(parseAst(stripTypeScriptTypes(readFileSync(join(room, file), 'utf8')))));
	const all = sizes.reduce((sum, bytes) => sum + bytes, 0);
	console.warn(`Words and weights: ${(all / 1024).toFixed(1)} KB in ${files.length} files`);
	expect(files.length).toBeGreaterThan(40);
	expect(all).toBeGreaterThan(100 * 1024);
	expect(all).toBeLessThanOrEqual(200 * 1024);
});

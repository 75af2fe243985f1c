// The styles: directions by the text and not by the side of the screen, colours by the tokens.
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, test} from 'vitest';

const folder = fileURLToPath(new URL('../../assets/styles', import.meta.url));
const files = readdirSync(folder).filter(file => file.endsWith('.css'));

/** What names a side of the screen: wrong as soon as a language runs the other way. */
const physical =
	/^\s*(?:(?:margin|padding|border)-(?:left|right|top|bottom)(?:-\w+)?|left|right|top|bottom|(?:min-|max-)?(?:width|height)|border-(?:top|bottom)-(?:left|right)-radius)\s*:|(?:text-align|float|clear)\s*:\s*(?:left|right)\b/u;
const sided = /^\s*(?:padding|margin)\s*:\s*\S+\s+(\S+)\s+\S+\s+(\S+)\s*;/u;

describe.each(files)('%s', file => {
	const lines = readFileSync(path.join(folder, file), 'utf8').split('\n');
	const at = (test: (line: string) => boolean) =>
		lines.flatMap((line, index) => (test(line) ? `${index + 1}: ${line.trim()}` : []));

	test('knows no left and no right', () => {
		const found = at(line => physical.test(line) || (sided.exec(line)?.[1] ?? 0) !== (sided.exec(line)?.[2] ?? 0));
		expect(
			found,
			'Use the logical property: inset-inline-start, margin-block-end, inline-size, text-align: start.',
		).toEqual([]);
	});

	test('takes its colours from the tokens', () => {
		if (file === 'tokens.css') return;
		const found = at(line => /#[0-9a-f]{3,8}\b|\b(?:hsl|oklch)\(/iu.test(line.replace(/@import.*/u, '')));
		expect(found, 'Name the colour in tokens.css, for light and for dark.').toEqual([]);
	});
});

test('every token has a value for light and one for dark', () => {
	const tokens = readFileSync(path.join(folder, 'tokens.css'), 'utf8');
	for (const [, name, value] of tokens.matchAll(/(--[a-z-]+):\s*([^;]+);/gu))
		if (/#/u.test(value ?? '')) expect(value, name).toMatch(/^light-dark\(#\w+, #\w+\)$/u);
});

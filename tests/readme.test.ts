// The README: every command in it is there to be run, and every file and folder it names exists.
import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import packageJson from '../package.json' with {type: 'json'};

const root = path.join(import.meta.dirname, '..');
const text = readFileSync(path.join(root, 'README.md'), 'utf8');

const commands = [
	...new Set([...text.matchAll(/\bnpm (start|test|run ([a-z:]+))/gu)].map(([, plain, named]) => named ?? plain ?? '')),
];
const named = [...text.matchAll(/`((?:lib|tests|assets|components|entrypoints|storage|scripts)\/[\w./-]*)`/gu)].map(
	([, file]) => file ?? '',
);
const linked = [...text.matchAll(/\]\(([^)#:]+)\)/gu)].map(([, file]) => file ?? '');

test.each(commands)('npm %s', command => {
	expect(Object.keys(packageJson.scripts)).toContain(command);
});

test.each([...new Set([...named, ...linked])])('%s', file => {
	expect(existsSync(path.join(root, file)), `README.md names ${file}: it is not there.`).toBe(true);
});

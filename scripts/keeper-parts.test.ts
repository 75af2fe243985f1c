// Keeper parts: of a small keeper, built as ours is, the parts are read when they are asked for, once, and share what they stand on.
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {createContext, runInContext} from 'node:vm';
import type {UserConfig} from 'vite';
import {build} from 'vite';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {inParts} from './keeper-parts';

const sources = {
	'background.js': `import {count} from './start';
globalThis.ask = async name => (name === 'rare' ? (await import('./rare')).answer() : (await import('./other')).answer());
globalThis.again = async () => (await import('./start')).count();
globalThis.woken = count();`,
	'start.js': `let counted = 0;
export const count = () => ++counted;`,
	'shared.js': `let said = 0;
export const say = word => [word, ++said].join(' ');`,
	'rare.js': `import {say} from './shared';
import {count} from './start';
export const answer = () => say('seldom') + ' ' + count();`,
	'other.js': `import {say} from './shared';
export const answer = async () => say('else') + ' ' + (await import('./deep')).deep;`,
	'deep.js': `export const deep = 'far';`,
};

let folder: string;
const built = (file: string) => readFileSync(path.join(folder, 'out', file), 'utf8');
let files: string[];

beforeAll(async () => {
	folder = mkdtempSync(path.join(tmpdir(), 'keeper-parts-'));
	for (const [name, text] of Object.entries(sources)) writeFileSync(path.join(folder, name), text);
	const config: UserConfig = {
		...{root: folder, configFile: false, logLevel: 'silent'},
		build: {
			...{outDir: path.join(folder, 'out'), minify: true},
			lib: {entry: path.join(folder, 'background.js'), formats: ['iife'], name: '_', fileName: () => 'background.js'},
			rollupOptions: {output: {entryFileNames: 'background.js'}},
		},
	};
	inParts(config);
	const made = await build(config);
	files = [made].flat().flatMap(one => ('output' in one ? one.output.map(({fileName}) => fileName) : []));
});
afterAll(() => rmSync(folder, {recursive: true}));

/** A worker: what it read, and how its installation is told. */
const woken = (gone: readonly string[] = []) => {
	const read: string[] = [];
	const heard: (() => void)[] = [];
	const world: Record<string, unknown> = {
		addEventListener: (_: string, hear: () => void) => heard.push(hear),
		importScripts: (address: string) => {
			if (gone.includes(address)) throw new Error('No such file.');

			read.push(address);
			runInContext(built(address.slice(1)), context);
		},
		trustedTypes: {createPolicy: (_: string, rules: object) => rules},
	};
	const context = createContext(world);
	runInContext(built('background.js'), context);
	const ask = world.ask as (name: string) => Promise<string>;
	return {world, read, ask, install: () => heard.map(hear => hear())};
};

test('what is asked for by import() is no part of the script that it wakes with', () => {
	expect(files.filter(file => file.endsWith('.js')).length).toBeGreaterThan(3);
	for (const word of ['seldom', 'else', 'far']) expect(built('background.js')).not.toContain(`\`${word}\``);
});

test('a worker that was just woken has read nothing else, and answers a rare question', async () => {
	const {world, read, ask} = woken();
	expect([world.woken, read]).toEqual([1, []]);
	// What it wakes with is the same for its parts.
	expect(await ask('rare')).toBe('seldom 1 2');
	expect(read).toContain('/keeper-rare.js');
	expect(read).not.toContain('/keeper-other.js');
});

test('what stands at the start may be asked for as well, and nothing is read for it', async () => {
	const {world, read} = woken();
	expect(await (world.again as () => Promise<number>)()).toBe(2);
	expect(read).toEqual([]);
});

test('parts share what they stand on, and are read once', async () => {
	const {read, ask} = woken();
	expect([await ask('rare'), await ask('other'), await ask('rare')]).toEqual([
		'seldom 1 2',
		'else 2 far',
		'seldom 3 3',
	]);
	expect(new Set(read).size).toBe(read.length);
});

test('a worker reads all of its parts while it is installed', () => {
	const {read, install} = woken();
	install();
	expect(read.map(address => address.slice(1)).sort()).toEqual(files.filter(file => file !== 'background.js').sort());
});

test('a part that is not there, as while an update is under way, is said to whoever asks; the others answer', async () => {
	const {ask} = woken(['/keeper-rare.js']);
	await expect(ask('rare')).rejects.toThrow();
	expect(await ask('other')).toBe('else 1 far');
});

test('no other text becomes the address of a script', () => {
	const made: {createScriptURL: (file: string) => string}[] = [];
	const world = {
		...{addEventListener: () => {}, importScripts: () => {}},
		trustedTypes: {
			createPolicy: (_: string, rules: {createScriptURL: (file: string) => string}) => made[made.push(rules) - 1],
		},
	};
	runInContext(built('background.js'), createContext(world));
	expect(made[0]?.createScriptURL('keeper-rare.js')).toBe('/keeper-rare.js'); // Missing never: it was made above
	for (const other of ['background.js', 'https://evil.example/x.js', '../keeper-rare.js', ''])
		expect(() => made[0]?.createScriptURL(other)).toThrow('Not a part of the keeper.'); // Missing as above
});

test('a framework or a bundler that works in another way fails the build', () => {
	expect(() => inParts({})).toThrow('another way');
	const config: UserConfig = {build: {lib: {entry: 'background.js'}}};
	inParts(config);
	const {generateBundle} = (config.plugins ?? [])[0] as unknown as {generateBundle: (_: null, bundle: object) => void}; // Missing never: it was just set
	const chunk = (fileName: string, isEntry: boolean, code: string, dynamicImports: string[]) => ({
		...{type: 'chunk', imports: [], fileName, isEntry, code, dynamicImports},
	});
	const bundle = (code: string) => ({
		'background.js': chunk('background.js', true, code, ['keeper-a.js']),
		'keeper-a.js': chunk('keeper-a.js', false, '', []),
	});
	expect(() => generateBundle(null, bundle('import("./keeper-a.js")'))).toThrow('asks for parts in another way');
	expect(() => generateBundle(null, {})).toThrow('no entry');
	const known = bundle('Promise.resolve().then(() => require("./keeper-a.js"))');
	generateBundle(null, known);
	expect(known['background.js'].code).toContain('part("./keeper-a.js")');
});
